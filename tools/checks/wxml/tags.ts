import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type WxmlNode } from '@wxml/parser';
import { asRecord } from '../../../miniprogram/kernel/json';
import { builtInTags, languageTags } from '../../wxml-tags';
import { resolveComponent, type MiniProgram, type Unit } from './mini-program';
import { placeOf, type Problem } from '../problem';

/**
 * Tags that are neither built in nor registered render as nothing, without a word from any compiler;
 * so do registrations that lead nowhere. Registered tags that no template uses cost start-up time.
 */
export function checkTags(program: MiniProgram): readonly Problem[] {
  return [
    ...checkRegistrations(program, 'app', program.usingComponents),
    ...program.units.flatMap((unit) => [
      ...checkRegistrations(program, unit.path, unit.usingComponents),
      ...checkTemplate(program, unit),
    ]),
  ];
}

function checkRegistrations(
  program: MiniProgram,
  unitPath: string,
  registered: ReadonlyMap<string, string>,
): readonly Problem[] {
  return [...registered]
    .filter(([, value]) => resolveComponent(program, unitPath, value) === undefined)
    .map(([tag, value]) => ({
      file: `${unitPath}.json`,
      message: `usingComponents: <${tag}> leads to ${value}, which does not exist`,
    }));
}

function checkTemplate(program: MiniProgram, unit: Unit): readonly Problem[] {
  const file = `${unit.path}.wxml`;
  if (!program.files.includes(file)) return [];
  const own = new Set(unit.usingComponents.keys());
  const generics = Object.keys(asRecord(unit.manifest['componentGenerics']) ?? {});
  const known = new Set([...own, ...program.usingComponents.keys(), ...generics]);
  const used = new Set<string>();
  const problems: Problem[] = [];
  for (const { name, text, node, source } of listElements(program, file)) {
    used.add(name);
    for (const value of genericArguments(node)) used.add(value);
    if (languageTags.has(name) || builtInTags.has(name) || known.has(name)) continue;
    const message = `<${name}> is neither built in nor registered in ${unit.path}.json`;
    problems.push({ file: source, ...placeOf(text, node.start), message });
  }
  const idle = [...own].filter((tag) => !used.has(tag));
  const idleProblems = idle.map((tag) => ({
    file: `${unit.path}.json`,
    message: `usingComponents: <${tag}> is registered but not used`,
  }));
  return [...problems, ...idleProblems];
}

interface Element {
  readonly name: string;
  readonly node: WxmlNode;
  /** The file that the element stands in: the template itself or one that it imports or includes. */
  readonly source: string;
  readonly text: string;
}

function listElements(
  program: MiniProgram,
  file: string,
  visited: Set<string> = new Set(),
): readonly Element[] {
  if (visited.has(file) || !program.files.includes(file)) return [];
  visited.add(file);
  const text = readFileSync(path.join(program.root, file), 'utf8');
  const elements = flatten(parse(text).body).flatMap((node): readonly Element[] =>
    node.name === undefined ? [] : [{ name: node.name, node, source: file, text }],
  );
  const borrowed = elements
    .filter(({ name }) => name === 'import' || name === 'include')
    .flatMap(({ node }) => listElements(program, targetOf(file, node), visited));
  return [...elements, ...borrowed];
}

function flatten(nodes: readonly WxmlNode[]): readonly WxmlNode[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children ?? [])]);
}

function targetOf(file: string, node: WxmlNode): string {
  const src = node.startTag?.attributes.find(({ key }) => key === 'src')?.value ?? '';
  const withExtension = src.endsWith('.wxml') ? src : `${src}.wxml`;
  return withExtension.startsWith('/')
    ? withExtension.slice(1)
    : path.posix.join(path.posix.dirname(file), withExtension);
}

/** Components handed over as `generic:slot-name="tag"`. */
function genericArguments(node: WxmlNode): readonly string[] {
  return (node.startTag?.attributes ?? [])
    .filter(({ key }) => key.startsWith('generic:'))
    .map(({ value }) => value ?? '');
}
