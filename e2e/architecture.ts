import { posix } from 'node:path';
import ts from 'typescript';

/**
 * What holds the layout of the code together, as a check that needs no more than its text:
 *
 *     app  ──▶  components  ──▶  data      (data/build ships nothing, and only tests look into it)
 *
 *     components:  dashboard ─▶ briefing ─▶ page ─▶ features ─▶ floor
 */

export interface SourceFile {
  /** From the root, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Low to high: what stands lower knows nothing of what stands higher. */
const LAYERS = ['data', 'components', 'app', 'e2e'] as const;
type Layer = (typeof LAYERS)[number];

/** What every feature may stand on. */
const FLOOR: ReadonlySet<string> = new Set(['i18n', 'ui', 'view']);

/** They put features together, the later also the earlier; nothing below knows them. */
const COMPOSERS: readonly string[] = [
  'picture',
  'pptx',
  'page',
  'briefing',
  'paper',
  'changes',
  'dashboard',
];

/** Data speaks time: what draws it, or serves it, is not its business. */
const NOT_IN_DATA = /^(react|react-dom|next|d3|d3-[a-z-]+|@base-ui\/react|use-intl)(\/|$)/;

/** Everything that may stand at the top; the rest of the list is what a tool makes there. */
const TOP_LEVEL: ReadonlySet<string> = new Set([
  'app',
  'components',
  'data',
  'e2e',
  'public',
  'next.config.js',
  'package.json',
  'README.md',
  ...['.ci', '.gitignore', '.npmrc', 'LICENSE'],
  ...['eslint.config.js', 'package-lock.json', 'tsconfig.json'],
  ...['.git', '.next', 'next-env.d.ts', 'node_modules', 'out', 'test-results'],
  'tsconfig.tsbuildinfo',
]);

const isTest = (path: string) => /\.(test|spec)\.tsx?$/.test(path) || layerOf(path) === 'e2e';

function layerOf(path: string): Layer | undefined {
  return LAYERS.find((layer) => path.startsWith(`${layer}/`));
}

/** The part of `components` that a file belongs to: its folder, or itself: "timeline", "dashboard". */
function partOf(path: string) {
  return /^components\/([^/.]+)/.exec(path)?.[1] ?? '';
}

/** A path from the root, or undefined for a package. */
function resolve(from: string, specifier: string) {
  if (specifier.startsWith('@/')) return posix.normalize(specifier.slice(2));
  if (/^\.{1,2}(\/|$)/.test(specifier)) {
    return posix.normalize(posix.join(posix.dirname(from), specifier));
  }
  return undefined;
}

function packageProblem(from: string, specifier: string) {
  if (layerOf(from) === 'data' && NOT_IN_DATA.test(specifier)) return `data does without it`;
  return undefined;
}

function partProblem(from: string, to: string) {
  const [importer, imported] = [partOf(from), partOf(to)];
  if (importer === imported || FLOOR.has(imported)) return undefined;
  if (FLOOR.has(importer)) return `${importer} is floor and stands on nothing but floor`;
  const rank = COMPOSERS.indexOf(importer);
  if (rank > COMPOSERS.indexOf(imported)) return undefined;
  return `${importer} does not know ${imported}: what needs both is put together in dashboard`;
}

function importProblem(from: string, to: string) {
  const [importer, imported] = [layerOf(from), layerOf(to)];
  if (to.startsWith('data/build') && !from.startsWith('data/build/') && !isTest(from)) {
    return 'data/build is for the build alone';
  }
  if (importer === undefined || imported === undefined) return undefined;
  if (LAYERS.indexOf(importer) < LAYERS.indexOf(imported)) {
    return `${importer} does not know ${imported}`;
  }
  if (importer === 'components' && imported === 'components') return partProblem(from, to);
  return undefined;
}

/** Imports, re-exports, `import()`, `import('…').Type` and `require`. */
export function importsOf({ path, text }: SourceFile): readonly string[] {
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : ts.isCallExpression(node) && /^(import|require)$/.test(node.expression.getText())
            ? node.arguments[0]
            : undefined;
    if (specifier !== undefined && ts.isStringLiteralLike(specifier)) found.push(specifier.text);
    ts.forEachChild(node, visit);
  };
  visit(parse(path, text));
  return found;
}

function parse(path: string, text: string) {
  return ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
}

const INTO_THE_PAGE = /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|srcdoc)$/;
const INLINE_HANDLER = /<[a-z][^>]*\son[a-z]+\s*=/i;

/** The ways in which text of a dataset could become code. */
function codeFromText(node: ts.Node): string | undefined {
  if (ts.isIdentifier(node) && node.text === 'dangerouslySetInnerHTML') return node.text;
  if (ts.isPropertyAccessExpression(node)) {
    if (INTO_THE_PAGE.test(node.name.text)) return node.name.text;
    if (node.getText() === 'document.write') return 'document.write';
  }
  if (
    ts.isCallExpression(node) &&
    /^(globalThis\.|window\.)?eval$/.test(node.expression.getText())
  ) {
    return 'eval';
  }
  if (
    (ts.isNewExpression(node) || ts.isCallExpression(node)) &&
    /^(globalThis\.|window\.)?Function$/.test(node.expression.getText())
  ) {
    return 'Function from text';
  }
  if (
    (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) &&
    INLINE_HANDLER.test(node.getText())
  ) {
    return 'an inline handler';
  }
  return undefined;
}

function textProblems({ path, text }: SourceFile): readonly string[] {
  if (isTest(path)) return [];
  const source = parse(path, text);
  const found: string[] = [];
  const visit = (node: ts.Node) => {
    const problem = codeFromText(node);
    if (problem !== undefined) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push(`${path}:${line + 1} uses ${problem}: text must not become code`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** One sentence for each place where the code breaks its architecture. */
export function violations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) => {
    const imports = importsOf(file).flatMap((specifier) => {
      const to = resolve(file.path, specifier);
      const problem =
        to === undefined ? packageProblem(file.path, specifier) : importProblem(file.path, to);
      return problem === undefined ? [] : [`${file.path} imports ${specifier}: ${problem}`];
    });
    const barrel = /\/index\.[a-z]+$/.test(file.path)
      ? [`${file.path} is a barrel: import from the file that has the thing`]
      : [];
    return [...barrel, ...imports, ...textProblems(file)];
  });
}

export function strangersAtTheTop(names: readonly string[]): readonly string[] {
  return names.filter((name) => !TOP_LEVEL.has(name));
}
