import {
  buildConversation,
  buildHistory,
  buildMessage,
  lastMessageOf,
} from '../../../../support/builders';
import {
  isAfterCount,
  loadedUnread,
  unreadTarget,
} from '../../../../../miniprogram/packages/chat/view-models/places/unread-target';
import { messageRefOf } from '../../../../../miniprogram/domain/message/message-ref';
import type { Message } from '../../../../../miniprogram/domain/message/message';

const MO = 'direct:mo';
const TEAM = 'group:team';
const team = buildHistory(TEAM, 40);
const mo = buildHistory(MO, 40);

function at(all: readonly Message[], index: number): Message {
  const message = all[index];
  if (!message) throw new Error(`No message ${index}`);
  return message;
}

const inGroup = (unreadCount: number, readSequence = 0) =>
  buildConversation({
    conversationId: TEAM,
    unreadCount,
    places: { lastSequence: 40, readSequence, mentions: [] },
  });

describe('what came after the service counted', () => {
  it('is behind the newest sequence of a group, and later than the last message elsewhere', () => {
    expect(isAfterCount(inGroup(3), buildMessage({ sequence: 40 }))).toBe(false);
    expect(isAfterCount(inGroup(3), buildMessage({ sequence: 41 }))).toBe(true);
    const conversation = buildConversation({ lastMessage: lastMessageOf(at(mo, 20)) });
    expect(isAfterCount(conversation, at(mo, 20))).toBe(false);
    expect(isAfterCount(conversation, at(mo, 21))).toBe(true);
  });

  it('is not counted as unread before', () => {
    const arrived = buildMessage({ conversationId: TEAM, sequence: 41 });
    expect(loadedUnread(inGroup(2), [...team, arrived])?.sequence).toBe(39);
    expect(loadedUnread(inGroup(41), team)).toBeUndefined();
  });
});

describe('the first unread message of a group', () => {
  it('lies behind the sequence that was read last', () => {
    const target = unreadTarget(inGroup(30), undefined);
    expect(target?.place.sequence).toBe(11);
    expect(target?.find(team, true)?.sequence).toBe(11);
  });

  it('is not taken from messages that do not go back as far', () => {
    const target = unreadTarget(inGroup(30), undefined);
    expect(target?.find(team.slice(20), false)).toBeUndefined();
    expect(target?.find(team.slice(5), false)?.sequence).toBe(11);
  });

  it('is the next of somebody else where its place is taken by one of mine, a tip, or nothing', () => {
    const target = unreadTarget(inGroup(30), undefined);
    const tip = { ...at(team, 11), content: { kind: 'tip', tip: { kind: 'other' } } } as const;
    const rest = [...team.slice(0, 10), { ...at(team, 10), isOwn: true }, tip, ...team.slice(13)];
    expect(target?.find(rest, true)?.sequence).toBe(14);
  });

  it('follows what this device has seen, but leaves room for what was counted', () => {
    const seen = messageRefOf(at(team, 7));
    expect(unreadTarget(inGroup(30, 2), seen)?.place.sequence).toBe(9);
    expect(unreadTarget(inGroup(30, 39), undefined)?.place.sequence).toBe(11);
  });
});

describe('the first unread message of a one-to-one chat', () => {
  const conversation = buildConversation({ unreadCount: 30 });

  it('is unknown where this device has seen nothing: the service only counts', () => {
    expect(unreadTarget(conversation, undefined)).toBeUndefined();
    expect(
      unreadTarget(conversation, { messageId: 'x', sequence: 0, sentAtMs: 0 }),
    ).toBeUndefined();
  });

  it('follows the message that this device saw last', () => {
    const target = unreadTarget(conversation, messageRefOf(at(mo, 9)));
    expect(target?.find(mo, true)?.id).toBe(`${MO}#10`);
    expect(target?.find(mo.slice(20), false)).toBeUndefined();
  });

  it('follows its time where that message was deleted', () => {
    const target = unreadTarget(conversation, messageRefOf(at(mo, 9)));
    const rest = mo.filter(({ id }) => id !== `${MO}#9`);
    expect(target?.find(rest, false)?.id).toBe(`${MO}#10`);
  });
});
