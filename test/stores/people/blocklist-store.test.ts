import { BlocklistStore } from '../../../miniprogram/stores/people/blocklist-store';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { settle } from '../../support/fakes/fake-platform';

it('knows whom I have blocked, also on another device', async () => {
  const chat = new FakeChatClient({ isReady: true });
  const blocklist = new BlocklistStore(chat);
  chat.emit({ type: 'became-ready' });
  await settle();
  expect([blocklist.state, blocklist.has('mo')]).toEqual(['ready', false]);
  await chat.relations.block('mo');
  expect([blocklist.all, blocklist.has('mo')]).toEqual([['mo'], true]);
  blocklist.clear();
  expect(blocklist.has('mo')).toBe(false);
  blocklist.dispose();
});
