/**
 * XML as data. Whatever stands in a text or an attribute stays text: it is escaped in one place, and
 * what XML has no way to say is left out.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Attributes;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;
/** Those that are undefined are left out. */
export type Attributes = { readonly [name: string]: string | number | undefined };

export function xml(
  name: string,
  attributes: Attributes = {},
  children: readonly XmlNode[] = [],
): XmlElement {
  return { name, attributes, children };
}

export function serializeXml(node: XmlNode): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(valueText(value))}"`)
    .join('');
  if (children.length === 0) return `<${name}${written}/>`;
  return `<${name}${written}>${children.map(serializeXml).join('')}</${name}>`;
}

/** Numbers to a thousandth: more is never seen. */
function valueText(value: string | number | undefined): string {
  return typeof value === 'number' ? String(Math.round(value * 1_000) / 1_000) : (value ?? '');
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  // As they are, a parser would make spaces of them in an attribute.
  ['\t', '&#9;'],
  ['\n', '&#10;'],
]);

function escaped(text: string): string {
  return plainText(text).replace(/[&<>"\t\n]/g, (letter) => ESCAPES.get(letter) ?? letter);
}

/** The text without what XML 1.0 cannot hold: control characters, lone surrogates, non-characters. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
