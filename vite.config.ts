import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { geoData } from "./src/build/geoData";
import { heldGeo } from "./src/build/heldGeo";
import { publication } from "./src/build/publication";
import { socialCard } from "./src/cli/socialCard";

/**
 * The development server injects inline scripts and styles (React Refresh, hot style sheets), which the page's
 * own policy forbids. Only there the policy is taken out; the built page and every test keep it.
 */
const relaxPolicyInDevelopment: Plugin = {
  name: "waybill:relax-policy-in-development",
  apply: "serve",
  transformIndexHtml: (html) => html.replace(/<meta\s+http-equiv="Content-Security-Policy"[^>]*>/, ""),
};

const geo = heldGeo("geo");

export default defineConfig({
  // Relative addresses, so that the site can be put into any folder of any host.
  base: "./",
  plugins: [geoData(geo), publication(geo, socialCard), react(), relaxPolicyInDevelopment],
  worker: { format: "es" },
  build: {
    target: "es2022",
    sourcemap: false,
    // Nothing may become a data: address: the policy allows fonts and styles from the site's own files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      // Checking and drawing the atlas is most of a build's work, and is done by plugins: no news to anyone.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: {
          groups: [{ name: "maplibre-gl", test: /[\\/]node_modules[\\/]maplibre-gl[\\/]/ }],
        },
      },
    },
  },
});
