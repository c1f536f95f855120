// @ts-check
/**
 * The headers that go with every file of the site, in one place: the server sends them, and the
 * build writes them down for other hosts (see hosting.mjs).
 */
import { DIRECTIVES } from './policy.mjs';

const FIXED = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
    'microphone=(), midi=(), payment=(), usb=(), fullscreen=(self), screen-wake-lock=(self)',
  // What a reader filters by stands in the address, and is nobody else's business.
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export const IMMUTABLE = 'public, max-age=31536000, immutable';

/** Whose name changes whenever its content does. @param {string} path within the site */
export const isImmutable = (path) => path.startsWith('/_next/static/');

/** An origin, with the wildcard of a policy's host source: `https://*.example.org:8443`. */
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z\d-]+(?:\.[a-z\d-]+)*(?::\d{1,5})?$/i;

/**
 * Who may show the site in a frame.
 * @param {string | undefined} text `EMBED_ANCESTORS`: `self`, `none`, or origins between spaces
 * @returns {readonly string[]} sources of `frame-ancestors`
 * @throws {Error} with one sentence that says what to do
 */
export function parseAncestors(text) {
  const names = (text ?? '').split(/\s+/).filter(Boolean);
  if (names.length === 0 || text === 'self') return ["'self'"];
  if (text === 'none') return ["'none'"];
  if (names.every((name) => ORIGIN.test(name))) return ["'self'", ...names];
  throw new Error(
    `EMBED_ANCESTORS is ${text}: make it self, none, or the origins that may show the site in a frame, as in https://intranet.example.`,
  );
}

/**
 * What governs scripts and styles is in each page, by their hashes (see policy.mjs). This holds for
 * files that are no pages, too, and has what a page cannot say of itself.
 * @param {readonly string[]} ancestors
 * @returns {Readonly<Record<string, string>>}
 */
export function headersFor(ancestors) {
  const [first] = ancestors;
  const frames =
    ancestors.length > 1
      ? // The old header knows no list of origins, and a browser that heeds it would show nothing.
        {}
      : { 'X-Frame-Options': first === "'none'" ? 'DENY' : 'SAMEORIGIN' };
  return {
    'Content-Security-Policy': [
      ...DIRECTIVES,
      "object-src 'none'",
      "frame-src 'none'",
      `frame-ancestors ${ancestors.join(' ')}`,
    ].join('; '),
    ...FIXED,
    ...frames,
  };
}
