import { ChatSelection } from '../../../../../miniprogram/packages/chat/view-models/menu/chat-selection';
import { MOST_SELECTED } from '../../../../../miniprogram/domain/message/forwarding';
import { Timeline } from '../../../../../miniprogram/stores/timeline/timeline';
import { buildHistory, buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

async function setUp(messages: readonly Message[] = buildHistory('direct:mo', 5)) {
  const { services, platform } = await buildSignedInApp();
  const timeline = new Timeline('direct:mo');
  timeline.reset(messages);
  const patches: Patch[] = [];
  const rows: string[] = [];
  const selection = new ChatSelection(services, timeline, {
    patch: (patch) => patches.push(patch),
    refresh: (row) => rows.push(row),
    closed: () => rows.push('closed'),
  });
  const at = (index: number): Message => timeline.at(index) ?? fail();
  return { timeline, selection, patches, rows, at, platform };
}

const said = (patches: readonly Patch[]) => patches.map(({ selection }) => selection);

it('checks and unchecks, a row and the bar at a time', async () => {
  const { selection, patches, rows, at } = await setUp();
  selection.begin('m2', at(2));
  selection.toggle('m0', at(0));
  selection.toggle('m2', at(2));
  selection.toggle('m0', at(0));
  expect(rows).toEqual(['m2', 'm0', 'm2', 'm0']);
  expect(said(patches)).toEqual([
    { text: '已选择 1 条', canAct: true },
    { text: '已选择 2 条', canAct: true },
    { text: '已选择 1 条', canAct: true },
    { text: '已选择 0 条', canAct: false },
  ]);
});

const sameSecond = ['a', 'b', 'c', 'd', 'e'].map((id) =>
  buildMessage({ id, sequence: 0, sentAtMs: 1_772_000_000_000 }),
);

it.each([
  ['of different times', undefined],
  ['of one second', sameSecond],
])('keeps the order of the chat, whatever was checked first (%s)', async (_, messages) => {
  const { selection, at } = await setUp(messages);
  for (const index of [4, 1, 3]) {
    if (selection.isOpen) selection.toggle(`m${index}`, at(index));
    else selection.begin(`m${index}`, at(index));
  }
  expect(selection.messages).toEqual([at(1), at(3), at(4)]);
  expect(selection.isPicked(at(1))).toBe(true);
  expect(selection.isPicked(at(0))).toBe(false);
});

it('loses what is revoked or deleted meanwhile, and stays open without any', async () => {
  const { selection, timeline, patches, at } = await setUp();
  const [first, second] = [at(0), at(1)];
  selection.begin('m0', first);
  selection.toggle('m1', second);
  timeline.put({ ...first, revocation: { by: 'mo', byName: '' } });
  expect(selection.messages).toEqual([second]);
  timeline.reset([]);
  expect(selection.messages).toEqual([]);
  expect(said(patches).at(-1)).toEqual({ text: '已选择 0 条', canAct: false });
});

it('checks no tips, nothing revoked, nothing on its way, and a hundred at most', async () => {
  const many = buildHistory('direct:mo', MOST_SELECTED + 1);
  const { selection, at, platform } = await setUp(many);
  selection.begin('m0', at(0));
  selection.toggle('x', buildMessage({ content: { kind: 'tip', tip: { kind: 'other' } } }));
  selection.toggle('x', buildMessage({ revocation: { by: 'mo', byName: '' } }));
  selection.toggle('x', buildMessage({ from: 'lin', isOwn: true, delivery: 'sending' }));
  expect(selection.messages).toHaveLength(1);
  for (let index = 1; index <= MOST_SELECTED; index += 1) selection.toggle('x', at(index));
  expect(selection.messages).toHaveLength(MOST_SELECTED);
  expect(platform.dialogs.toasts).toEqual(['最多只能选择 100 条消息']);
});

it('is closed once', async () => {
  const { selection, patches, rows, at } = await setUp();
  selection.cancel();
  selection.begin('m0', at(0));
  selection.cancel();
  selection.cancel();
  selection.toggle('m0', at(0));
  expect(rows).toEqual(['m0', 'all', 'closed']);
  expect(said(patches).at(-1)).toBeNull();
});

it('lets nothing be checked while something is done with it', async () => {
  const { selection, patches, at } = await setUp();
  selection.begin('m0', at(0));
  selection.busy('正在删除 0/1');
  selection.toggle('m1', at(1));
  expect(selection.messages).toEqual([at(0)]);
  expect(said(patches).at(-1)).toEqual({ text: '正在删除 0/1', canAct: false });
});

function fail(): never {
  throw new Error('nothing is there');
}
