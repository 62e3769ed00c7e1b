import type { Plugin } from "vite";
import { geoFolderFiles } from "./geoFolder";

/** Vite plugin: checks the data folder, fails the build on a problem, and emits `data/…` for the page to fetch. */
export function geoData(folder = "geo"): Plugin {
  return {
    name: "waybill:geo-data",
    generateBundle() {
      for (const [name, source] of geoFolderFiles(folder)) {
        this.emitFile({ type: "asset", fileName: `data/${name}`, source });
      }
    },
    configureServer(server) {
      let files: ReadonlyMap<string, string> | null = null;
      server.watcher.add(folder);
      server.watcher.on("change", (path) => {
        if (path.includes(`/${folder}/`)) files = null;
      });
      server.middlewares.use((request, response, next) => {
        const name = /^\/data\/([^?]+)/.exec(request.url ?? "")?.[1];
        if (name === undefined) return next();
        try {
          files ??= geoFolderFiles(folder);
        } catch (error) {
          response.statusCode = 500;
          response.end(String(error));
          return;
        }
        const body = files.get(name);
        if (body === undefined) return next();
        response.setHeader("content-type", "application/json");
        response.end(body);
      });
    },
  };
}
