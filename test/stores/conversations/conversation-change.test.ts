import { buildConversation, buildMessage, lastMessageOf, text } from '../../support/builders';
import { isSameConversation } from '../../../miniprogram/stores/conversations/conversation-change';
import type {
  Conversation,
  LastMessage,
} from '../../../miniprogram/domain/conversation/conversation';
import type { MessageContent } from '../../../miniprogram/domain/message/message-content';

const last = lastMessageOf(buildMessage({ content: text('a') }));
const base = buildConversation({ conversationId: 'group:g', lastMessage: last });

function saying(content: MessageContent): Conversation {
  return { ...base, lastMessage: { ...last, content } };
}

const media = (url: string) => ({ url, sizeBytes: url.length });

describe('isSameConversation', () => {
  it('finds equal values the same', () => {
    expect(isSameConversation(base, JSON.parse(JSON.stringify(base)) as Conversation)).toBe(true);
    const { lastMessage: _, ...silent } = base;
    expect(isSameConversation(silent, { ...silent })).toBe(true);
  });

  it.each<Partial<Conversation>>([
    { remark: 'x' },
    { title: 'x' },
    { avatarUrl: 'x' },
    { groupType: 'public' },
    { unreadCount: 1 },
    { mention: 'me' },
    { isPinned: true },
    { notify: 'muted' },
  ])('sees %j', (fields) => {
    expect(isSameConversation(base, { ...base, ...fields })).toBe(false);
  });

  it.each<Partial<LastMessage>>([
    { content: text('b') },
    { content: { kind: 'unknown' } },
    { sentAtMs: 1 },
    { from: 'x' },
    { fromName: 'x' },
    { isOwn: true },
    { delivery: 'failed' },
    { revocation: { by: 'x', byName: '' } },
  ])('sees %j of the last message', (fields) => {
    expect(isSameConversation(base, { ...base, lastMessage: { ...last, ...fields } })).toBe(false);
    expect(isSameConversation({ ...base, lastMessage: { ...last, ...fields } }, base)).toBe(false);
  });

  it('sees a last message come and go', () => {
    const { lastMessage: _, ...silent } = base;
    expect(isSameConversation(base, silent)).toBe(false);
    expect(isSameConversation(silent, base)).toBe(false);
  });

  it.each<[MessageContent, MessageContent]>([
    [
      { kind: 'file', source: media('a'), fileName: 'a' },
      { kind: 'file', source: media('a'), fileName: 'b' },
    ],
    [
      { kind: 'place', description: 'a', latitude: 0, longitude: 0 },
      { kind: 'place', description: 'b', latitude: 0, longitude: 0 },
    ],
    [
      { kind: 'merged', title: 'a', abstracts: [] },
      { kind: 'merged', title: 'b', abstracts: [] },
    ],
    [
      { kind: 'custom', data: '', description: 'a', extension: '' },
      { kind: 'custom', data: '', description: 'b', extension: '' },
    ],
    [
      { kind: 'custom', data: 'a', description: '', extension: '' },
      { kind: 'custom', data: 'b', description: '', extension: '' },
    ],
    [
      { kind: 'tip', tip: { kind: 'created', operator: { userId: 'a', name: '' } } },
      { kind: 'tip', tip: { kind: 'created', operator: { userId: 'b', name: '' } } },
    ],
    [
      { kind: 'call', call: { media: 'voice', step: 'missed', callerId: 'a', durationSeconds: 0 } },
      { kind: 'call', call: { media: 'voice', step: 'busy', callerId: 'a', durationSeconds: 0 } },
    ],
  ])('sees that %j is not %j', (a, b) => {
    expect(isSameConversation(saying(a), saying(b))).toBe(false);
    expect(isSameConversation(saying(a), saying({ ...a }))).toBe(true);
  });

  it('does not care where a picture lies', () => {
    const image = (url: string): MessageContent => ({
      kind: 'image',
      thumb: media(url),
      original: media(url),
      widthPx: 1,
      heightPx: 1,
    });
    expect(isSameConversation(saying(image('a')), saying(image('bb')))).toBe(true);
  });
});
