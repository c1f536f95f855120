/** The page's own face as a style sheet that needs nothing else: a picture loads no fonts. */
const FAMILY = 'Be Vietnam Pro';
const ADDRESS = /url\(\s*["']?([^"')]+)["']?\s*\)/;

/** @returns `@font-face` rules; without those that could not be had */
export async function embeddedFonts(): Promise<string> {
  const rules = [...document.styleSheets].flatMap(faces).filter(isOwn);
  const written = await Promise.all(rules.map(embedded));
  return written.join('\n');
}

function faces(sheet: CSSStyleSheet): readonly CSSFontFaceRule[] {
  try {
    return [...sheet.cssRules].filter((rule) => rule instanceof CSSFontFaceRule);
  } catch {
    // A sheet of another origin, such as an extension's, does not tell.
    return [];
  }
}

function isOwn({ style }: CSSFontFaceRule): boolean {
  return style.getPropertyValue('font-family').replace(/["']/g, '') === FAMILY;
}

async function embedded({ style, parentStyleSheet }: CSSFontFaceRule): Promise<string> {
  const address = ADDRESS.exec(style.getPropertyValue('src'))?.[1];
  if (address === undefined) return '';
  const data = address.startsWith('data:')
    ? address
    : await fetched(new URL(address, parentStyleSheet?.href ?? document.baseURI));
  if (data === '') return '';
  const told = ['font-style', 'font-weight', 'unicode-range']
    .map((name) => [name, style.getPropertyValue(name)] as const)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name}:${value};`)
    .join('');
  return `@font-face{font-family:'${FAMILY}';${told}src:url(${data});}`;
}

async function fetched(address: URL): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) return '';
  const blob = await response.blob();
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => resolve('');
    reader.readAsDataURL(blob);
  });
}
