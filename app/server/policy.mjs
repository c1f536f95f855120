// @ts-check
/**
 * Gives a built page its Content-Security-Policy. A static export has no request to make a nonce
 * for, so each inline script is allowed by the hash of its text, in a `<meta>` that goes wherever
 * the file goes. `frame-ancestors` does not work there: it is a header (see headers.mjs).
 */
import { createHash } from 'node:crypto';
import { trustedTypesScript } from './trusted-types.mjs';

/**
 * Charset first: a browser looks for it in the first 1024 bytes only, and the hashes are longer.
 * It loads nothing, so nothing comes before the policy that the policy should have governed.
 */
const HEAD = /<head[^>]*>\s*<meta charset="utf-8"\s*\/?>/i;

const POLICY = /<meta http-equiv="Content-Security-Policy"/i;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const LOADED_SCRIPT = /<script\b[^>]*\ssrc\s*=/i;
const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style\s*>/gi;
const HANDLER = /<[a-z][^>]*\s(on[a-z]+)\s*=/i;
const JAVASCRIPT_ADDRESS = /<[a-z][^>]*\s(?:href|src|action|formaction)\s*=\s*["']?\s*javascript:/i;

/** What holds for every file alike. */
export const DIRECTIVES = [
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
];

/** @param {string} html */
export const hasPolicy = (html) => POLICY.test(html);

/** @param {string} text */
export const sourceHash = (text) =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/**
 * What a browser would run: a script without `src` that is not a block of data.
 * @param {string} html
 */
function inlineScripts(html) {
  const found = [];
  for (const [, attributes = '', text = ''] of html.matchAll(SCRIPT)) {
    if (
      /\ssrc\s*=/i.test(attributes) ||
      /\stype\s*=\s*["']?application\/(ld\+)?json/i.test(attributes)
    ) {
      continue;
    }
    // After "<!--" a browser reads a nested "<script>" differently from the pattern above.
    if (text.includes('<!--')) throw new Error('has an inline script with "<!--" in it');
    found.push(text);
  }
  return found;
}

/** @param {string} html */
function policyOf(html) {
  const inline = new Set(inlineScripts(html).map(sourceHash));
  const scripts = inline.size > 0 || LOADED_SCRIPT.test(html) ? ["'self'", ...inline] : ["'none'"];
  const styles = new Set(Array.from(html.matchAll(STYLE), ([, text = '']) => sourceHash(text)));
  return [
    "default-src 'none'",
    ['script-src', ...scripts].join(' '),
    ["style-src 'self'", ...styles].join(' '),
    // Marks stand where `style` attributes put them; such a style cannot load or run anything.
    "style-src-attr 'unsafe-inline'",
    // Where a browser has them: text becomes a script's address by the one policy that is allowed.
    "require-trusted-types-for 'script'",
    'trusted-types default',
    ...DIRECTIVES,
  ].join('; ');
}

/**
 * @param {string} html a whole page
 * @param {string} [basePath] see base-path.mjs
 * @returns {string} the page with its policy
 * @throws {Error} whose message continues "the page NAME …"
 */
export function withPolicy(html, basePath = '') {
  if (hasPolicy(html)) throw new Error('has a policy already');
  const head = HEAD.exec(html);
  if (head === null) throw new Error('does not begin its <head> with <meta charset="utf-8">');

  // The browser would drop these without a word to whoever wrote them.
  const markup = html.replace(SCRIPT, '').replace(STYLE, '');
  const handler = HANDLER.exec(markup)?.[1];
  if (handler !== undefined) throw new Error(`has an inline handler, ${handler}`);
  if (JAVASCRIPT_ADDRESS.test(markup)) throw new Error('has a javascript: address');

  const at = head.index + head[0].length;
  const declared = LOADED_SCRIPT.test(html)
    ? `<script>${trustedTypesScript(basePath)}</script>${html.slice(at)}`
    : html.slice(at);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(declared)}"/>`;
  return html.slice(0, at) + meta + declared;
}
