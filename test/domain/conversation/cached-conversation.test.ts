import { buildConversation, buildMessage, lastMessageOf, text } from '../../support/builders';
import {
  packConversation,
  unpackConversation,
} from '../../../miniprogram/domain/conversation/cached-conversation';
import type { Conversation } from '../../../miniprogram/domain/conversation/conversation';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';

function roundTrip(conversation: Conversation) {
  return unpackConversation(JSON.parse(JSON.stringify(packConversation(conversation))));
}

function saying(content: MessageContent): Conversation {
  return buildConversation({ lastMessage: lastMessageOf(buildMessage({ content })) });
}

const none = { url: '', sizeBytes: 0 };
const contents: readonly MessageContent[] = [
  text('hello'),
  { kind: 'image', thumb: none, original: none, widthPx: 0, heightPx: 0 },
  { kind: 'voice', source: none, durationSeconds: 0 },
  { kind: 'video', source: none, posterUrl: '', durationSeconds: 0, widthPx: 0, heightPx: 0 },
  { kind: 'file', source: none, fileName: 'a.pdf' },
  { kind: 'sticker', index: 0, data: '' },
  { kind: 'place', description: '西湖', latitude: 0, longitude: 0 },
  { kind: 'merged', title: 't', abstracts: [] },
  { kind: 'custom', data: '', description: 'd', extension: '' },
  {
    kind: 'custom',
    data: '{"type":"dice","version":1,"body":{"value":3}}',
    description: 'd',
    extension: '',
  },
  {
    kind: 'tip',
    tip: {
      kind: 'joined',
      operator: { userId: 'a', name: '' },
      people: [{ userId: 'b', name: 'B' }],
    },
  },
  {
    kind: 'notice',
    notice: {
      kind: 'applied',
      groupId: 'team',
      groupName: 'Team',
      operator: { userId: 'a', name: '' },
      words: 'hi',
    },
  },
  { kind: 'call', call: { media: 'video', step: 'missed', callerId: 'a', durationSeconds: 0 } },
  { kind: 'withheld' },
  { kind: 'unknown' },
];

describe('a remembered conversation', () => {
  it.each(contents)('keeps what its row tells of $kind', (content) => {
    expect(roundTrip(saying(content))).toEqual(saying(content));
  });

  it('keeps everything else that its row shows', () => {
    const conversation: Conversation = {
      ...saying(text('hello')),
      remark: '老周',
      title: '周原',
      avatarUrl: 'http://example.test/a.png',
      unreadCount: 7,
      mention: 'all',
      isPinned: true,
      notify: 'muted',
    };
    expect(roundTrip(conversation)).toEqual(conversation);
    const last = lastMessageOf(buildMessage({ isOwn: true, from: 'lin', delivery: 'failed' }));
    const revoked = { ...last, revocation: { by: 'lin', byName: '林' } };
    expect(roundTrip(buildConversation({ lastMessage: revoked }))?.lastMessage).toEqual(revoked);
  });

  it('keeps little of long words and nothing of media', () => {
    const url = 'http://example.test/'.padEnd(400, 'x');
    const media = { url, sizeBytes: 1_000_000 };
    const image = {
      kind: 'image',
      thumb: media,
      original: media,
      widthPx: 1,
      heightPx: 1,
    } as const;
    expect(JSON.stringify(packConversation(saying(image))).length).toBeLessThan(150);
    const long = saying(text(`${'a'.repeat(79)}💥${'b'.repeat(10_000)}`));
    const content = roundTrip(long)?.lastMessage?.content;
    expect(content).toEqual(text('a'.repeat(79)));
    const data = 'x'.repeat(10_000);
    const custom = saying({ kind: 'custom', data, description: data, extension: data });
    expect(JSON.stringify(packConversation(custom)).length).toBeLessThan(250);
  });

  it.each([
    undefined,
    null,
    'direct:mo',
    [],
    {},
    { id: 7 },
    { id: '' },
    { id: 'mo' },
    { id: `direct:${'x'.repeat(500)}` },
  ])('is not made of %j', (value) => {
    expect(unpackConversation(value)).toBeUndefined();
  });

  it('believes no field of the wrong kind', () => {
    const value = {
      id: 'direct:mo',
      remark: {},
      title: 9,
      avatar: [],
      unread: -3,
      mention: 'everybody',
      pinned: 'yes',
      notify: '',
      last: { at: 1e300, from: null, kind: 'bomb', words: {}, revokedBy: 'x', own: 1, failed: 1 },
    };
    expect(unpackConversation(value)).toEqual(
      buildConversation({
        title: '',
        lastMessage: {
          content: { kind: 'unknown' },
          sentAtMs: 0,
          from: '',
          fromName: '',
          isOwn: false,
          delivery: 'sent',
        },
      }),
    );
    const text100k = 'x'.repeat(100_000);
    const hostile = unpackConversation({ id: 'direct:mo', title: text100k, avatar: text100k });
    expect(JSON.stringify(hostile).length).toBeLessThan(1000);
  });
});
