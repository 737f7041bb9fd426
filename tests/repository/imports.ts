import { parseSync } from 'vite';

/** Everything that the text of a module takes from elsewhere, types included, in the order of the text. */
export function importsOf(fileName: string, text: string): readonly string[] {
  const parsed = parseSync(fileName, text);
  const problem = parsed.errors[0];
  if (problem) throw new Error(`${fileName} cannot be read: ${problem.message}`);
  const found: string[] = [];
  walk(parsed.program, (node) => {
    const specifier = specifierOf(node);
    if (specifier !== undefined) found.push(specifier);
  });
  return found;
}

type Tree = Readonly<Record<string, unknown>>;

function specifierOf(node: Tree): string | undefined {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'TSImportType':
      return literal(node.source);
    case 'ImportExpression':
      return literal(node.source) ?? '(computed)';
    case 'TSExternalModuleReference':
      return literal(node.expression);
    case 'NewExpression':
      return urlBesideModule(node);
    case 'CallExpression':
      return globPattern(node);
    default:
      return undefined;
  }
}

/** `new URL('./worker.ts', import.meta.url)`: how a worker is named. */
function urlBesideModule(node: Tree): string | undefined {
  const [path, base] = trees(node.arguments);
  if (tree(node.callee)?.name !== 'URL' || !path || !base) return undefined;
  return isImportMeta(tree(base.object)) ? literal(path) : undefined;
}

/** `import.meta.glob('…')`: Vite's import of many files. */
function globPattern(node: Tree): string | undefined {
  const callee = tree(node.callee);
  if (!isImportMeta(tree(callee?.object)) || tree(callee?.property)?.name !== 'glob') return undefined;
  return literal(trees(node.arguments)[0]) ?? '(computed)';
}

function isImportMeta(node: Tree | undefined): boolean {
  return node?.type === 'MetaProperty' && tree(node.meta)?.name === 'import';
}

function literal(value: unknown): string | undefined {
  const node = tree(value);
  return node?.type === 'Literal' && typeof node.value === 'string' ? node.value : undefined;
}

function tree(value: unknown): Tree | undefined {
  return typeof value === 'object' && value !== null ? (value as Tree) : undefined;
}

function trees(value: unknown): readonly (Tree | undefined)[] {
  return Array.isArray(value) ? value.map(tree) : [];
}

function walk(value: unknown, visit: (node: Tree) => void): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, visit);
    return;
  }
  const node = tree(value);
  if (!node) return;
  if (typeof node.type === 'string') visit(node);
  for (const child of Object.values(node)) walk(child, visit);
}
