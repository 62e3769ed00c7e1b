// @ts-check
/**
 * The security headers of the site, in one place. `public/_headers` repeats them for static hosts and the page
 * carries the same policy in a meta element; tests compare both with this file.
 */

/**
 * The Content Security Policy, directive by directive. Everything comes from the site's own files; `data:` and
 * `blob:` are for pictures made in the page. Pages may be framed by anybody, because newsrooms embed them and
 * nothing in them acts on a reader's behalf.
 */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data: blob:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
  "frame-ancestors": "*",
};

/** Directives that a browser ignores, with a warning, in a meta element (CSP Level 3, 3.3). */
const headerOnly = new Set(["frame-ancestors", "report-uri", "report-to", "sandbox"]);

/** @param {(directive: string) => boolean} keep */
const write = (keep) =>
  Object.entries(policy)
    .filter(([directive]) => keep(directive))
    .map(([directive, value]) => `${directive} ${value}`)
    .join("; ");

/** The policy as the page's meta element carries it. */
export const metaPolicy = write((directive) => !headerOnly.has(directive));

/**
 * Sent with every answer. A view is part of the address, so no referrer is given away; the page needs no device
 * and no sensor, only the clipboard for copying and the full screen.
 * @type {Readonly<Record<string, string>>}
 */
export const securityHeaders = {
  "Content-Security-Policy": write(() => true),
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy":
    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), midi=(), " +
    "accelerometer=(), gyroscope=(), magnetometer=(), display-capture=(), " +
    "fullscreen=(self), clipboard-write=(self)",
};

/** For files whose name carries a hash of their content, and for all others. */
export const cacheControl = {
  hashed: "public, max-age=31536000, immutable",
  other: "no-cache",
};
