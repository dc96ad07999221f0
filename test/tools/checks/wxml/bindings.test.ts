import { formatProblem } from '../../../../tools/checks/problem';
import { checkBindings } from '../../../../tools/checks/wxml/bindings';
import { loadMiniProgram } from '../../../../tools/checks/wxml/mini-program';
import { parseTemplates } from '../../../../tools/checks/wxml/template-compiler';
import { copyWith, removeCopies, type Edits } from '../fixture';

const complaints = (edits: Edits): readonly string[] => {
  const program = loadMiniProgram(copyWith(edits));
  return checkBindings(program, parseTemplates(program)).map(formatProblem);
};

const screenSource = `
declare function defineScreen(definition: object): void;
interface RowData { readonly title: string }
class Screen { readonly data: { readonly rows: readonly RowData[]; readonly isBusy: boolean } = { rows: [], isBusy: false }; }
defineScreen({
  create() { return new Screen(); },
  methods: { open: (screen: Screen) => screen },
});
`;

afterAll(removeCopies);

it('accepts what the data has, in merged unions too', () => {
  const found = complaints({
    'pages/home/home.wxml': (text) =>
      `${text}<block wx:for="{{rows}}" wx:key="id"><view>{{item.url}}{{item.title}}</view></block>`,
  });
  expect(found).toEqual([]);
});

it('finds misspelt fields, keys, handlers and properties, at their place', () => {
  const found = complaints({
    'pages/home/home.wxml': [
      '<view>{{headin}}</view>',
      '<view bind:tap="onTapRwo" />',
      '<view wx:for="{{rows}}" wx:key="idd" />',
      '<view wx:for="{{rows}}" wx:key="id">{{item.titel}}</view>',
      '<fixture-bubble labell="{{heading}}" />',
      '<fixture-bubble is-own="{{heading}}" />',
      '<fixture-bubble row="{{count}}" />',
      '<fixture-bubble is-own="true" />',
      '<block wx:for="{{order}}" wx:key="*this"><view wx:for="{{slots[item]}}" wx:for-item="row" wx:key="id">{{row.url}}</view></block>',
    ].join('\n'),
  });
  expect(found).toEqual([
    expect.stringMatching(/^pages\/home\/home\.wxml:1:9 Property 'headin' does not exist/),
    expect.stringMatching(/^pages\/home\/home\.wxml:2:17 Property 'onTapRwo' does not exist/),
    expect.stringMatching(/^pages\/home\/home\.wxml:3:\d+ Type 'never\[\]' is not assignable/),
    expect.stringMatching(/^pages\/home\/home\.wxml:4:44 Property 'titel' does not exist/),
    expect.stringMatching(/^pages\/home\/home\.wxml:5:\d+ Property 'labell' does not exist/),
    expect.stringMatching(/^pages\/home\/home\.wxml:6:\d+ Type 'string' is not assignable/),
    expect.stringMatching(/^pages\/home\/home\.wxml:7:\d+ Type 'number' is not assignable/),
    expect.stringMatching(/^pages\/home\/home\.wxml:8:\d+ Type 'boolean' is not assignable/),
    expect.stringMatching(/^pages\/home\/home\.wxml:9:\d+ Property 'url' does not exist/),
  ]);
});

it("reads a component's own data, properties and methods", () => {
  const found = complaints({
    'components/bubble/bubble.wxml':
      '<view bind:tap="pres">{{isPresed}}{{label}}{{row.titel}}</view>',
  });
  expect(found).toEqual([
    expect.stringContaining("'pres' does not exist"),
    expect.stringContaining("'isPresed' does not exist"),
    expect.stringContaining("'titel' does not exist"),
  ]);
});

it('reads the data of a screen and the handlers of its definition', () => {
  const right = '<view wx:for="{{rows}}" wx:key="title" bind:tap="open">{{item.title}}</view>';
  expect(complaints({ 'pages/me/me.ts': screenSource, 'pages/me/me.wxml': right })).toEqual([]);
  const wrong = '<view bind:tap="opn">{{isBussy}}</view>';
  expect(complaints({ 'pages/me/me.ts': screenSource, 'pages/me/me.wxml': wrong })).toEqual([
    expect.stringContaining("'opn' does not exist"),
    expect.stringContaining("'isBussy' does not exist"),
  ]);
});

it('refuses bindings of a page that registers nothing', () => {
  const found = complaints({ 'pages/me/me.ts': 'export {};' });
  expect(found).toEqual([expect.stringMatching(/^pages\/me\/me\.wxml.*'name' does not exist/)]);
});
