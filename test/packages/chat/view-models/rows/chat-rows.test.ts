import { ChatRows } from '../../../../../miniprogram/packages/chat/view-models/rows/chat-rows';
import { Disposables } from '../../../../../miniprogram/kernel/disposables';
import { Timeline } from '../../../../../miniprogram/stores/timeline/timeline';
import { BUILT_AT_MS, buildHistory, buildMessage, buildPerson } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

async function rowsOf(conversationId: string) {
  const { services } = await buildSignedInApp({ people: [buildPerson({ userId: 'mo' })] });
  const timeline = new Timeline(conversationId);
  timeline.putOlder(buildHistory(conversationId, 3));
  const patches: Patch[] = [];
  const disposables = new Disposables();
  let refreshes = 0;
  const emit = (patch: Patch) => patches.push(patch);
  const refresh = () => (refreshes += 1);
  const marks = {
    isFirstUnread: () => false,
    isPicked: () => false,
    isReadByPeer: () => false,
    readersOf: () => undefined,
  };
  const rows = new ChatRows(services, timeline, emit, disposables, refresh, marks);
  return { services, timeline, patches, disposables, rows, refreshes: () => refreshes };
}

it('makes the row of a message between its neighbours', async () => {
  const { rows } = await rowsOf('direct:mo');
  expect(rows.make('m0', 0)).toMatchObject({ id: 'm0', kind: 'text', text: 'text 0', first: true });
  expect(rows.make('m1', 1)).not.toHaveProperty('first');
  expect(() => rows.make('m9', 9)).toThrow('No message');
});

it('sends a face once, and again when it changes', async () => {
  const { rows, services, patches, disposables } = await rowsOf('group:team');
  expect([rows.make('m0', 0).who, rows.make('m1', 1).who]).toEqual(['p0', 'p0']);
  expect(patches).toHaveLength(1);
  services.people.put([buildPerson({ userId: 'mo', nick: 'New name' })]);
  expect(patches[1]).toMatchObject({ 'people.p0': { name: 'New name' } });
  disposables.dispose();
});

it('calls a sender by the best name there is', async () => {
  const { rows, timeline } = await rowsOf('direct:mo');
  const message = timeline.last();
  expect(message && rows.nameOf(message)).toBe('mo');
});

it('calls the service by the name of its channel', async () => {
  const { rows, timeline, patches } = await rowsOf('system');
  rows.make('m0', 0);
  expect(patches).toMatchObject([{ 'people.p0': { name: '系统通知' } }]);
  expect(rows.nameOf(timeline.last() ?? buildMessage())).toBe('系统通知');
});

it('keeps my own name for somebody out of what travels', async () => {
  const { rows, services, timeline } = await rowsOf('direct:mo');
  const message = timeline.at(0);
  if (message === undefined) throw new Error('no message');
  jest.spyOn(services.contacts, 'remarkOf').mockReturnValue('Private');
  expect(rows.nameOf(message)).toBe('Private');
  expect(rows.publicNameOf(message)).not.toBe('Private');
});

it('makes the rows anew when somebody whom words name is called otherwise', async () => {
  const { rows, services, timeline, refreshes, disposables } = await rowsOf('group:team');
  const asked = timeline.at(0);
  if (asked === undefined) throw new Error('no message');
  const { id: messageId, sequence, sentAtMs } = asked;
  const quote = {
    messageId,
    sequence,
    sentAtMs,
    senderName: 'Old',
    kind: 'text',
    summary: 'x',
  } as const;
  const later = BUILT_AT_MS + 3_600_000;
  timeline.put(buildMessage({ conversationId: 'group:team', sentAtMs: later, quote }));
  const index = timeline.length - 1;
  services.people.put([buildPerson({ userId: 'mo', nick: 'Mo' })]);
  expect(rows.make('m3', index).quote).toBe('Mo：x');
  services.people.put([buildPerson({ userId: 'mo', nick: 'New' })]);
  expect(refreshes()).toBe(1);
  expect(rows.make('m3', index).quote).toBe('New：x');
  disposables.dispose();
  services.people.put([buildPerson({ userId: 'mo', nick: 'Newer' })]);
  expect(refreshes()).toBe(1);
});

it('makes the rows anew, once, when somebody of a notice has a name', async () => {
  const { rows, services, timeline, refreshes } = await rowsOf('system');
  const operator = { userId: 'qi', name: '' };
  const notice = { kind: 'applied', groupId: 'g', groupName: 'G', operator, words: '' } as const;
  const sentAtMs = BUILT_AT_MS + 3_600_000;
  const content = { kind: 'notice', notice } as const;
  timeline.put(buildMessage({ conversationId: 'system', sentAtMs, content }));
  const index = timeline.length - 1;
  expect(rows.make('m3', index).text).toBe('“qi” 申请加入 “G”');
  rows.make('m3', index);
  services.people.put([buildPerson({ userId: 'qi', nick: 'Qi' })]);
  expect(refreshes()).toBe(1);
  expect(rows.make('m3', index).text).toBe('“Qi” 申请加入 “G”');
});
