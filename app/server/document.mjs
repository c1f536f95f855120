// @ts-check
/**
 * Makes a document of a built page that needs no scripts, and says so: `<html data-scripts="none">`.
 * Next puts its runtime, and all that the page was made from, into every page; of a page that does
 * nothing but tell, that is nine tenths.
 */

const MARKED = /<html\b[^>]*\sdata-scripts="none"/i;
const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script\s*>/gi;
const LINK = /<link\b[^>]*>/gi;
/** What fetches scripts ahead, or opens a second connection for data that they would ask for. */
const FOR_SCRIPTS = /\srel="(?:modulepreload|preconnect)"|\sas="script"/i;
const DATA = /\stype="application\/ld\+json"/i;

/** @type {Readonly<Record<string, string>>} */
const ENTITIES = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'" };

/**
 * A block of data as a script has it: without entities, and without anything that could end it.
 * @param {string} text as React writes text
 */
function dataBlock(text) {
  const json = text.replace(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity);
  return JSON.stringify(JSON.parse(json)).replaceAll('<', '\\u003c');
}

/** @param {string} html */
export const isDocument = (html) => MARKED.test(html);

/**
 * What Next writes beside a page for its runtime to fetch, which a document has none of.
 * @param {string} name of a file
 */
export const isPayload = (name) => /^(?:index|__next\..*)\.txt$/.test(name);

/**
 * @param {string} html a whole page
 * @returns {string} the page itself, unless it is marked
 * @throws {Error} whose message continues "the page NAME …"
 */
export function toDocument(html) {
  if (!isDocument(html)) return html;
  // What React would have moved into place by a script would never be seen.
  if (/<template\b[^>]*\sid="[BP]:|<div hidden="" id="S:/.test(html)) {
    throw new Error('leaves a part of itself to a script');
  }
  return html
    .replace(SCRIPT, (_, attributes, text) =>
      DATA.test(attributes) ? `<script type="application/ld+json">${dataBlock(text)}</script>` : '',
    )
    .replace(LINK, (link) => (FOR_SCRIPTS.test(link) ? '' : link));
}
