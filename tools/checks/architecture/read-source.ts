import ts from 'typescript';
import { weChatGlobals, type WeChatGlobal } from './layers';

/** What a source file takes from elsewhere. */
export interface SourceFacts {
  readonly imports: readonly ImportedModule[];
  readonly globals: readonly { readonly name: WeChatGlobal; readonly line: number }[];
}

export interface ImportedModule {
  /** As written. */
  readonly specifier: string;
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** Reads imports (`import`, `export … from`, `require`, `require.async`, `import()`) and WeChat's globals in use. */
export function readSource(fileName: string, text: string): SourceFacts {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2020, true);
  const imports: ImportedModule[] = [];
  const globals: { name: WeChatGlobal; line: number }[] = [];
  const lineOf = (node: ts.Node): number =>
    file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
  const visit = (node: ts.Node): void => {
    const imported = readImport(node);
    if (imported !== undefined) imports.push({ ...imported, line: lineOf(node) });
    const name = readGlobal(node);
    if (name !== undefined) globals.push({ name, line: lineOf(node) });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { imports, globals };
}

function readImport(node: ts.Node): Omit<ImportedModule, 'line'> | undefined {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    return { specifier: node.moduleSpecifier.text, isTypeOnly: isTypeImport(node.importClause) };
  }
  if (
    ts.isExportDeclaration(node) &&
    node.moduleSpecifier !== undefined &&
    ts.isStringLiteral(node.moduleSpecifier)
  ) {
    return { specifier: node.moduleSpecifier.text, isTypeOnly: node.isTypeOnly };
  }
  if (
    ts.isImportTypeNode(node) &&
    ts.isLiteralTypeNode(node.argument) &&
    ts.isStringLiteral(node.argument.literal)
  ) {
    return { specifier: node.argument.literal.text, isTypeOnly: true };
  }
  if (!ts.isCallExpression(node)) return undefined;
  const [argument] = node.arguments;
  const isLoad =
    node.expression.kind === ts.SyntaxKind.ImportKeyword ||
    /^require(\.async)?$/.test(node.expression.getText());
  if (!isLoad || argument === undefined || !ts.isStringLiteral(argument)) return undefined;
  return { specifier: argument.text, isTypeOnly: false };
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.length > 0 &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** `wx.…` and `Page(…)` count; a property, a declaration or a type of the same name does not. */
function readGlobal(node: ts.Node): WeChatGlobal | undefined {
  if (!ts.isPropertyAccessExpression(node) && !ts.isCallExpression(node)) return undefined;
  const { expression } = node;
  if (!ts.isIdentifier(expression)) return undefined;
  return weChatGlobals.find((name) => name === expression.text);
}

/**
 * Whether a module exports something to run: a function, a class, or a value that is computed. Types,
 * re-exports and tables of literals have nothing that a test of their own could find wrong.
 */
export function exportsBehaviour(fileName: string, text: string): boolean {
  const file = ts.createSourceFile(fileName, text, ts.ScriptTarget.ES2020, true);
  return file.statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return true;
    if (ts.isExportDeclaration(statement)) {
      return !statement.isTypeOnly && statement.moduleSpecifier === undefined;
    }
    if (!isExported(statement)) return false;
    if (ts.isVariableStatement(statement)) return isComputed(statement);
    return ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
  });
}

function isExported(statement: ts.Statement): boolean {
  const modifiers = ts.canHaveModifiers(statement) ? ts.getModifiers(statement) : undefined;
  const kinds = (modifiers ?? []).map(({ kind }) => kind);
  return (
    kinds.includes(ts.SyntaxKind.ExportKeyword) && !kinds.includes(ts.SyntaxKind.DeclareKeyword)
  );
}

function isComputed(node: ts.Node): boolean {
  return (
    ts.isFunctionLike(node) ||
    ts.isClassLike(node) ||
    ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    (ts.forEachChild(node, (child) => isComputed(child) || undefined) ?? false)
  );
}
