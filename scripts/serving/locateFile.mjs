// @ts-check
import { realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";

/**
 * Finds the file that a request's path names inside a served directory.
 *
 * Never leaves the directory, not by `..`, not by a symbolic link, and never gives a file or folder whose name
 * begins with a dot.
 * @param {string} root the directory, as `realpath` gives it
 * @param {string} pathname of the request below the site's base, percent-encoded, without a leading slash
 * @returns {Promise<{ path: string } | { folder: true } | null>} `folder` where a slash is missing at the end
 */
export async function locateFile(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (/[\0\\]/.test(decoded)) return null;
  const segments = decoded.split("/");
  const isFolder = segments.at(-1) === "";
  if (isFolder) segments.pop();
  if (segments.some((segment) => segment === "" || segment.startsWith("."))) return null;
  try {
    const path = await realpath(join(root, ...segments));
    if (path !== root && !path.startsWith(root + sep)) return null;
    const found = await stat(path);
    if (found.isFile()) return isFolder ? null : { path };
    if (!found.isDirectory()) return null;
    const index = await realpath(join(path, "index.html"));
    if (!index.startsWith(root + sep)) return null;
    return isFolder || path === root ? { path: index } : { folder: true };
  } catch {
    return null;
  }
}
