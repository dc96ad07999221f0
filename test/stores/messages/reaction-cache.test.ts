import { ReactionCache } from '../../../miniprogram/stores/messages/reaction-cache';
import type { Reaction } from '../../../miniprogram/domain/message/reaction';

const message = { conversationId: 'direct:mo', id: 'm-1' };
const thumb: Reaction = { id: '👍', count: 1, isMine: false };

it('is asked about each message once', () => {
  const cache = new ReactionCache();
  expect([cache.ask(message), cache.ask(message)]).toEqual([true, false]);
  cache.forget(new Set(['m-1']));
  expect(cache.ask(message)).toBe(true);
});

it('tells of changes, and of nothing else', () => {
  const cache = new ReactionCache();
  const heard: string[][] = [];
  cache.onChange((ids) => heard.push([...ids]));
  cache.put(message, []);
  cache.put(message, [thumb]);
  cache.put(message, [{ ...thumb }]);
  cache.put(message, [{ ...thumb, isMine: true }]);
  cache.clear();
  expect(heard).toEqual([['m-1'], ['m-1'], ['m-1']]);
  expect(cache.of('m-1')).toEqual([]);
});

it('remembers 1,000 messages', () => {
  const cache = new ReactionCache();
  for (let index = 0; index < 1_100; index += 1) cache.ask({ ...message, id: `m${index}` });
  expect(cache.messages()).toHaveLength(1_000);
  expect(cache.messageOf('m0')).toBeUndefined();
  expect(cache.messageOf('m1099')).toMatchObject({ id: 'm1099' });
});
