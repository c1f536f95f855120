/**
 * Which messages nobody asks for. Their names alone do not tell: `t.asOf` and `options.asOf` are two
 * things. So the compiler says what is meant wherever a property is read.
 */
import { relative, sep } from 'node:path';
import ts from 'typescript';

const ROOT = process.cwd();
const MESSAGES = /^components\/i18n\/en\/(?!messages\.ts$)/;
const WORDS = /^components\/i18n\/((en|vi)\/|date-words)/;

const pathOf = (node: ts.Node) =>
  relative(ROOT, node.getSourceFile().fileName).split(sep).join('/');

/** Where messages are declared, each with its name, and with those that stand below it. */
type Declared = ReadonlyMap<ts.Node, { readonly name: string; readonly below: readonly ts.Node[] }>;

function readProgram(): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined };
  const config = ts.getParsedCommandLineOfConfigFile('tsconfig.json', {}, host);
  const files = config?.fileNames.filter((name) => {
    const path = relative(ROOT, name).split(sep).join('/');
    return /^(app|components)\//.test(path) && !/\.test/.test(path);
  });
  if (!config || !files) throw new Error('tsconfig.json cannot be read.');
  return ts.createProgram(files, { ...config.options, noEmit: true, incremental: false });
}

function declaredMessages(program: ts.Program, checker: ts.TypeChecker): Declared {
  const found = new Map<ts.Node, { name: string; below: readonly ts.Node[] }>();
  const collect = (type: ts.Type, path: string): readonly ts.Node[] =>
    type.getProperties().flatMap((property) => {
      const node = property.valueDeclaration;
      // Those by the names of a vocabulary are declared by it, and asked for by any of them.
      if (!node || !WORDS.test(pathOf(node))) return [];
      const name = `${path}.${property.name}`;
      const own = checker.getTypeOfSymbol(property);
      const isGroup = (own.flags & ts.TypeFlags.Object) !== 0 && !checker.isArrayLikeType(own);
      const below = isGroup && own.getCallSignatures().length === 0 ? collect(own, name) : [];
      found.set(node, { name, below });
      return [node, ...below];
    });
  for (const file of program.getSourceFiles()) {
    if (!MESSAGES.test(pathOf(file))) continue;
    const symbol = checker.getSymbolAtLocation(file);
    for (const shown of symbol ? checker.getExportsOfModule(symbol) : []) {
      collect(checker.getTypeOfSymbol(shown), `${pathOf(file)}: ${shown.name}`);
    }
  }
  return found;
}

/** Names of the messages that no file reads, alone or with the group that they stand in. */
export function unusedMessages(): readonly string[] {
  const program = readProgram();
  const checker = program.getTypeChecker();
  const declared = declaredMessages(program, checker);
  const names = new Set([...declared.values()].map(({ name }) => name.split('.').at(-1)));
  const used = new Set<ts.Node>();
  const use = (symbol: ts.Symbol | undefined, isWhole: boolean) => {
    for (const node of symbol?.declarations ?? []) {
      used.add(node);
      if (isWhole) declared.get(node)?.below.forEach((each) => used.add(each));
    }
  };
  const visit = (node: ts.Node) => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) {
      const { parent } = node;
      const isOnTheWay =
        (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
        (ts.isVariableDeclaration(parent) && ts.isObjectBindingPattern(parent.name));
      use(checker.getSymbolAtLocation(node.name), !isOnTheWay);
    } else if (ts.isElementAccessExpression(node)) {
      // By a name that is known only when it runs.
      for (const each of checker.getTypeAtLocation(node.expression).getProperties()) {
        use(each, true);
      }
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText();
      if (names.has(name)) use(checker.getTypeAtLocation(node.parent).getProperty(name), false);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) {
    const path = pathOf(file);
    if (/^(app|components)\//.test(path) && !/^components\/i18n\/(en|vi)\//.test(path)) visit(file);
  }
  return [...declared].flatMap(([node, { name, below }]) =>
    used.has(node) || below.some((each) => used.has(each)) ? [] : [name],
  );
}
