// Syntax that an old Node can read, so that it gets as far as being told that it is too old.

/** What the build tools need; package.json says the same under "engines". */
export const wantedNode = "^20.19.0 || >=22.12.0";

/**
 * What to tell the user of an unfit Node, or null where it fits.
 * @param {string} version such as "20.19.1"
 * @returns {string | null}
 */
export function unfitNode(version) {
  const parts = version.split(".").map(Number);
  const major = parts[0] || 0;
  const minor = parts[1] || 0;
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (fits) return null;
  return (
    "Waybill needs Node 20.19 or newer, or 22.12 or newer; this is Node " +
    version +
    ".\nInstall a current one from https://nodejs.org/ and run the command again."
  );
}
