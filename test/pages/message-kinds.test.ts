import { FakeChatAccount } from '../support/fakes/fake-chat-account';
import { ME, buildGroup, buildMessage, buildPerson, text } from '../support/builders';
import { messagesFromSdk } from '../../miniprogram/packages/tencent/from-sdk/message';
import { makeShareMessage } from '../../miniprogram/domain/message/share-message';
import { mostChildren, wxmlNodes } from '../support/wxml-nodes';
import { openApp } from '../support/open-app';
import { seedChat, seededHistory } from '../support/seeded';
import type { Message } from '../../miniprogram/domain/message/message';
import type { MessageContent } from '../../miniprogram/domain/message/message-content';
import type { OpenedApp } from '../support/open-app';

const person = { userId: 'mo', name: 'Mo' };
const source = { url: 'https://example.com/file', sizeBytes: 1 };

/** One of every kind, with the words that must be seen. A kind without an example here does not compile. */
const kinds: { readonly [Kind in MessageContent['kind']]: readonly [MessageContent, string] } = {
  text: [text('Plain words 👨‍👩‍👧'), 'Plain words 👨‍👩‍👧'],
  image: [{ kind: 'image', thumb: source, original: source, widthPx: 10, heightPx: 10 }, '图片'],
  voice: [{ kind: 'voice', source, durationSeconds: 3 }, '3″'],
  video: [
    { kind: 'video', source, posterUrl: '', durationSeconds: 3, widthPx: 0, heightPx: 0 },
    '视频，0:03',
  ],
  file: [{ kind: 'file', source, fileName: 'plan.pdf' }, 'plan.pdf1 B'],
  sticker: [{ kind: 'sticker', index: 1, data: 'x' }, '[动画表情]'],
  place: [{ kind: 'place', description: 'Lake', latitude: 0, longitude: 0 }, 'Lake'],
  merged: [{ kind: 'merged', title: 'Notes', abstracts: [] }, 'Notes聊天记录'],
  custom: [{ kind: 'custom', data: '{', description: 'A card', extension: '' }, 'A card'],
  call: [
    { kind: 'call', call: { media: 'video', step: 'started', callerId: 'mo', durationSeconds: 0 } },
    '发起了视频通话',
  ],
  tip: [{ kind: 'tip', tip: { kind: 'left', operator: person, people: [person] } }, '退出了群聊'],
  notice: [
    {
      kind: 'notice',
      notice: {
        kind: 'applied',
        groupId: 'team',
        groupName: 'Team',
        operator: person,
        words: 'Hi',
      },
    },
    '附言：Hi',
  ],
  withheld: [{ kind: 'withheld' }, '消息可能违规，已被隐藏'],
  unknown: [{ kind: 'unknown' }, '[暂不支持的消息]'],
};

/** What a peer could send to break us. */
const hostileTexts = [
  '<img src=x onerror=alert(1)>{{t.send}}</view>',
  '{{constructor.constructor("throw 1")()}}',
  '\u202Ereversed\u0000\uD83D',
  '👨‍👩‍👧‍👦'.repeat(400),
  'W'.repeat(11 * 1024),
  '\n'.repeat(2_000),
  '__proto__',
];

/** SDK values with fields of wrong types, as a broken or hostile client makes them arrive. */
const brokenSdkMessages = [
  null,
  42,
  {},
  { ID: '1', conversationID: 'C2Cmo' },
  sdkMessage('2', 'TIMTextElem', { text: { not: 'a text' } }),
  sdkMessage('3', 'TIMTextElem', null),
  sdkMessage('4', 'TIMImageElem', { imageInfoArray: 'none' }),
  sdkMessage('5', 'TIMNoSuchElem', { anything: [] }),
  sdkMessage('6', 'TIMCustomElem', { data: '{"broken', description: 7, extension: [] }),
];

function sdkMessage(ID: string, type: string, payload: unknown): object {
  const time = 1_772_632_800;
  return { ID, type, payload, conversationID: 'C2Cmo', from: 'mo', flow: 'in', time };
}

let app: OpenedApp;

afterEach(() => app.close());

async function openChat(conversationId: string): Promise<void> {
  const account = new FakeChatAccount(ME);
  account.groups = [buildGroup()];
  account.people.set('mo', buildPerson({ avatarUrl: 'https://example.com/mo.png' }));
  seedChat(account, seededHistory(conversationId, 3));
  const path = `packages/chat/pages/chat/chat?conversation=${conversationId}`;
  app = await openApp({ account, path });
  await app.pass(100);
}

async function receive(messages: readonly Message[]): Promise<void> {
  app.chat.emit({ type: 'messages-received', messages });
  await app.pass(100);
}

let sequence = 100;

function inGroup(parts: Partial<Message>): Message {
  sequence += 1;
  const sentAtMs = app.platform.clock.nowMs() + sequence * 10 * 60_000;
  return buildMessage({
    conversationId: 'group:team',
    sequence,
    sentAtMs,
    senderNick: 'Mo',
    senderAvatarUrl: 'https://example.com/mo.png',
    ...parts,
  });
}

it.each(Object.entries(kinds))('shows a message of kind %s', async (_kind, [content, words]) => {
  await openChat('group:team');
  await receive([inGroup({ content })]);
  const row = app.mini.page.findAll('message-row').at(-1);
  const said = [...(row?.querySelectorAll('[aria-label]') ?? [])].map((node) =>
    node.getAttribute('aria-label'),
  );
  expect([row?.textContent, ...said].join('\n')).toContain(words);
});

it('hides what is found to be risky after it was shown', async () => {
  await openChat('group:team');
  const said = inGroup({ content: text('Buy my tablets') });
  await receive([said]);
  expect(app.mini.page.findAll('message-row').at(-1)?.textContent).toContain('Buy my tablets');
  app.chat.emit({
    type: 'messages-changed',
    messages: [{ ...said, content: { kind: 'withheld' }, isEdited: true }],
  });
  await app.pass(100);
  const row = app.mini.page.findAll('message-row').at(-1);
  expect(row?.textContent).toContain('消息可能违规，已被隐藏');
  expect(app.mini.page.find('body').innerHTML).not.toContain('Buy my tablets');
});

it('shows a card of this app as a card that leads to where it can be opened', async () => {
  await openChat('direct:mo');
  const card = { kind: 'group', token: 't-1', name: '周末爬山', imageUrl: '' } as const;
  const sentAtMs = app.platform.clock.nowMs();
  await receive([buildMessage({ sentAtMs, content: makeShareMessage(card, 'A card') })]);
  const row = app.mini.page.findAll('message-row').at(-1);
  for (const words of ['周末爬山', '邀请你加入群聊', '小叙'])
    expect(row?.textContent).toContain(words);
  app.mini.page.tap('message-row .bubble.card');
  await app.pass(100);
  expect(app.platform.navigation.opened).toEqual([{ to: 'landing', token: 't-1' }]);
});

it('keeps every row within 12 nodes, every node within 60 children and the page within 1,000', async () => {
  await openChat('group:team');
  const states = [{}, { delivery: 'sending' }, { delivery: 'failed' }] as const;
  const all = Object.values(kinds).flatMap(([content]) =>
    states.flatMap((state) => [
      inGroup({ content, from: ME, isOwn: true, ...state }),
      inGroup({ content, from: 'mo' }),
    ]),
  );
  for (let start = 0; start < all.length; start += 10) await receive(all.slice(start, start + 10));
  const rows = app.mini.page.findAll('message-row');
  expect(rows.length).toBeGreaterThan(30);
  expect(Math.max(...rows.map((row) => wxmlNodes(row)))).toBeLessThanOrEqual(12);
  const body = app.mini.page.find('body');
  expect(mostChildren(body)).toBeLessThanOrEqual(60);
  expect(wxmlNodes(body)).toBeLessThan(1_000);
});

it('shows hostile words as words, and goes on', async () => {
  await openChat('direct:mo');
  for (const words of hostileTexts) {
    await receive([buildMessage({ sentAtMs: app.platform.clock.nowMs(), content: text(words) })]);
    expect(app.mini.page.findAll('message-row').at(-1)?.textContent).toContain(words);
  }
  expect(app.mini.page.has('message-row img[onerror]')).toBe(false);
  await receive([buildMessage({ sentAtMs: app.platform.clock.nowMs(), content: text('Fine') })]);
  expect(app.mini.page.text('message-row')).toContain('Fine');
});

it('survives whatever the SDK hands over', async () => {
  await openChat('direct:mo');
  await receive(messagesFromSdk(brokenSdkMessages));
  await receive([buildMessage({ sentAtMs: app.platform.clock.nowMs(), content: text('Fine') })]);
  expect(app.mini.page.text('message-row')).toContain('Fine');
});
