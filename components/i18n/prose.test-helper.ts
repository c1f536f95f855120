/** Finds words that stand in the code, whatever they are made for. */
import ts from 'typescript';

/** Names of standards, which are the same in every language. */
export const NAMES = /\b(HTTP|SHA-256)\b/g;

/**
 * Files that speak to other programs in words of their own: Office Open XML, schema.org, the
 * benchmark's log, and letters whose widths are known.
 */
export const FOR_PROGRAMS =
  /^(app\/(pack|server)|components\/(bench|pptx)\/|components\/page\/json-ld|components\/timeline\/text-width)/;

/** What looks like words to this test, and is for the browser. */
const FOR_BROWSERS = [
  // Keys, colours of the system, and headers.
  /^(Enter|Escape|Tab|Shift|Control|Backspace|Home|End|Arrow\w+|Page\w+)$/,
  /^(Alt|Control)\+/,
  /^(Canvas|CanvasText|GrayText|Highlight)$/,
  /^(Content-\w+|text\/plain; .*|Files|ChunkLoadError)$/,
  /^light dark$/,
  // Faces; the sample that one is loaded by.
  /Be Vietnam Pro|Segoe UI|^aệ$/,
  // Markup, selectors and media queries.
  /^<|^&\w+;$/,
  /^\(?[\w-]+: [\w-]+\)$/,
  /^[\w\-:[\]()=".*]+(, ?[\w\-:[\]()=".*]+)+$|:last-child/,
  // A path, a transformation: letters that command, and numbers.
  /^[\sA-Za-z…]*(?<![a-z])[MLHVCZvhlz][\sMLHVCZvhlz\d.…-]*$|^translate\(/,
];

/** Values that are compared and kept, never shown: what no id can be, since ids have no spaces. */
const KEPT = new Set(['old version', 'in picture', 'date go', 'date filter', '… articles only']);

/** Words in a row, a capital letter, a full stop, a letter that code has none of. */
function isProse(text: string): boolean {
  const words = text.replace(NAMES, '').trim();
  if (KEPT.has(words) || FOR_BROWSERS.some((known) => known.test(words))) return false;
  return /[\p{L}…]{2,} \p{L}{2,}|(^|[\s.…:(])\p{Lu}\p{Ll}+|\p{L}{2,}[.!?]$|[À-ỹ]/u.test(words);
}

/** Tailwind's: all of a kind that prose has none of, or after which another such follows. */
function isClasses(text: string): boolean {
  const parts = text.trim().split(/\s+/);
  return (
    parts.every((part) => /^[a-z…\d[!*@-][\w…[\](){}:./%&>@*!,#=+-]*(?<![:.,])$/.test(part)) &&
    parts.filter((part) => /[a-z\]]-|:|\d/.test(part)).length * 2 >= parts.length
  );
}

export function parsed(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
}

export const templateText = ({ head, templateSpans }: ts.TemplateExpression) =>
  [head.text, ...templateSpans.map(({ literal }) => literal.text)].join('…');

/** Texts anywhere else in a file that read as words do. What they are made for cannot be told. */
export function prose(path: string, text: string): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    if (ts.isJsxAttribute(node) && /^(className|style|d|data-.*)$/.test(node.name.getText()))
      return;
    // Errors are for whoever mends them; types, names of modules and directives are no texts.
    if (ts.isNewExpression(node) && /Error$/.test(node.expression.getText())) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isExpressionStatement(node) && ts.isStringLiteral(node.expression)) return;
    if (ts.isCallExpression(node) && node.expression.getText() === 'classNames') return;
    const words = ts.isStringLiteralLike(node)
      ? node.text
      : ts.isTemplateExpression(node)
        ? templateText(node)
        : '';
    if (isProse(words) && !isClasses(words)) found.push(`${path}: ${words.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(parsed(path, text));
  return found;
}
