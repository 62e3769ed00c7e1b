// @ts-check

/**
 * @typedef {object} LockedPackage
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock the part of a lock file that is read here */
/** @typedef {{ os: string, cpu: string, libc: string | null }} Platform as npm names them */

/** @returns {Platform} */
export function thisPlatform() {
  /** @type {{ header?: { glibcVersionRuntime?: string } }} */
  const report = process.platform === "linux" ? Object(process.report.getReport()) : {};
  const libc = process.platform !== "linux" ? null : report.header?.glibcVersionRuntime ? "glibc" : "musl";
  return { os: process.platform, cpu: process.arch, libc };
}

/**
 * Whether a list such as `["linux", "darwin"]` or `["!win32"]` admits a value.
 * @param {string[] | undefined} list
 * @param {string | null} value
 */
const admits = (list, value) =>
  list === undefined ||
  value === null ||
  list.includes(value) ||
  (list.some((item) => item.startsWith("!")) && !list.includes(`!${value}`));

/**
 * Whether a package of the lock file must be there on this platform. An optional one without a platform of its
 * own hangs on another optional one and may rightly be absent.
 * @param {LockedPackage} locked
 * @param {Platform} platform
 */
const isNeeded = (locked, { os, cpu, libc }) =>
  locked.optional
    ? (locked.os ?? locked.cpu) !== undefined &&
      admits(locked.os, os) &&
      admits(locked.cpu, cpu) &&
      admits(locked.libc, libc)
    : true;

/** @param {LockedPackage} a @param {LockedPackage | undefined} b */
const isSame = (a, b) => a.version === b?.version && a.integrity === b?.integrity;

/**
 * Whether what npm noted in `node_modules/.package-lock.json` after its last complete installation is what the
 * lock file asks for on this platform. npm removes that note while it works, so half an installation has none.
 * @param {Lock} lock `package-lock.json`
 * @param {Lock | null} note
 * @param {Platform} platform
 */
export function isInstalled(lock, note, platform) {
  const wanted = Object.entries(lock.packages ?? {}).filter(([path]) => path !== "");
  const found = note?.packages;
  if (!found) return false;
  return (
    wanted.every(([path, locked]) =>
      path in found ? isSame(locked, found[path]) : !isNeeded(locked, platform),
    ) && Object.keys(found).every((path) => path in (lock.packages ?? {}))
  );
}
