import type { Plugin } from "vite";
import type { HeldGeo } from "./heldGeo";

/** Vite plugin: checks the data folder, fails the build on a problem, and emits `data/…` for the page to fetch. */
export function geoData(geo: HeldGeo): Plugin {
  return {
    name: "waybill:geo-data",
    buildStart: geo.forget,
    generateBundle() {
      for (const [name, source] of geo.files()) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source });
      }
    },
    configureServer(server) {
      server.watcher.add(geo.folder);
      server.watcher.on("change", (path) => {
        if (path.includes(`/${geo.folder}/`)) geo.forget();
      });
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/([^?]+)/.exec(request.url ?? "")?.[1];
        if (name === undefined) return next();
        let body: string | undefined;
        try {
          body = geo.files().get(name);
        } catch (error) {
          response.statusCode = 500;
          response.end(String(error));
          return;
        }
        if (body === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(body);
      });
    },
  };
}
