import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from '@wxml/parser';
import type { WxmlNode } from '@wxml/parser';

const root = path.resolve(__dirname, '../../miniprogram');
const templates = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.wxml') && !file.includes('miniprogram_npm'))
  .sort();

const elementsOf = (node: WxmlNode): readonly WxmlNode[] => [
  ...(node.startTag === undefined ? [] : [node]),
  ...(node.children ?? []).flatMap(elementsOf),
];

const attributeOf = (node: WxmlNode, name: string): string | null | undefined =>
  node.startTag?.attributes.find(({ key }) => key === name)?.value;

const hasWords = (node: WxmlNode): boolean =>
  (node.children ?? []).some((child) => child.type === 'WXInterpolation' || hasWords(child));

const isControl = (node: WxmlNode): boolean =>
  ['view', 'text', 'image'].includes(node.name ?? '') &&
  attributeOf(node, 'bind:tap') !== undefined;

const isField = (node: WxmlNode): boolean => ['input', 'textarea'].includes(node.name ?? '');

it('finds templates to look at', () => {
  expect(templates.length).toBeGreaterThan(15);
});

it.each(templates)('%s gives every control a role and a name', (file) => {
  const elements = parse(readFileSync(path.join(root, file), 'utf8')).body.flatMap(elementsOf);
  for (const node of elements.filter(isControl)) {
    const at = `${file} at ${node.start}`;
    expect([at, attributeOf(node, 'aria-role')]).toEqual([at, expect.any(String)]);
    expect([at, attributeOf(node, 'aria-label') !== undefined || hasWords(node)]).toEqual([
      at,
      true,
    ]);
  }
  for (const node of elements.filter(isField)) {
    expect([file, attributeOf(node, 'aria-label')]).toEqual([file, expect.any(String)]);
  }
});
