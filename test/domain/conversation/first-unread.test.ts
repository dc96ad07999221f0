import { buildMessage } from '../../support/builders';
import {
  firstUnread,
  isCountable,
  lastReadSequence,
} from '../../../miniprogram/domain/conversation/first-unread';

const theirs = (id: string) => buildMessage({ id });
const mine = buildMessage({ from: 'lin', isOwn: true });
const tip = buildMessage({ content: { kind: 'tip', tip: { kind: 'other' } } });

describe('the first unread message', () => {
  it('is counted from the end, over what others said', () => {
    const messages = [theirs('a'), theirs('b'), mine, tip, theirs('c')];
    expect(firstUnread(messages, 1)?.id).toBe('c');
    expect(firstUnread(messages, 2)?.id).toBe('b');
    expect(firstUnread(messages, 4)).toBeUndefined();
    expect([mine, tip].map(isCountable)).toEqual([false, false]);
  });

  it('is not pushed on by what came after the count', () => {
    const messages = [theirs('a'), theirs('b'), theirs('later')];
    expect(firstUnread(messages, 1, ({ id }) => id === 'later')?.id).toBe('b');
  });
});

describe('how far a group was read', () => {
  const places = { lastSequence: 100, readSequence: 0, mentions: [] };

  it('is told by the count where nothing else is known', () => {
    expect(lastReadSequence(places, 30, 0)).toBe(70);
    expect(lastReadSequence(places, 3000, 0)).toBe(0);
  });

  it('is earlier where positions are taken by what does not count', () => {
    expect(lastReadSequence({ ...places, readSequence: 65 }, 30, 0)).toBe(65);
    expect(lastReadSequence({ ...places, readSequence: 65 }, 30, 68)).toBe(68);
  });

  it('leaves room for what is unread, whatever is claimed', () => {
    expect(lastReadSequence({ ...places, readSequence: 99 }, 30, 0)).toBe(70);
  });
});
