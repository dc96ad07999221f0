import { autorun } from 'mobx-miniprogram';
import {
  buildContact,
  buildConversation,
  buildMessage,
  lastMessageOf,
  text,
} from '../support/builders';
import { HOUSE, TEA, buildCommunityApp, saidIn } from '../support/community-app';
import { buildSignedInApp } from '../support/test-app';
import { conversationRowOf } from '../../miniprogram/view-models/conversation-row-of';

it('follows what a row is made of, and has none for a conversation that is gone', async () => {
  const said = lastMessageOf(buildMessage({ from: 'mo', content: text('到了') }));
  const { services } = await buildSignedInApp({
    conversations: [buildConversation({ conversationId: 'direct:mo', lastMessage: said })],
    contacts: [buildContact({ userId: 'mo', remark: '老莫' })],
  });
  const seen: string[] = [];
  const stop = autorun(() => {
    seen.push(conversationRowOf(services, 'direct:mo', 0)?.text ?? 'gone');
  });
  services.drafts.set('direct:mo', '我也');
  stop();
  expect(seen).toEqual(['到了', '我也']);
  expect(conversationRowOf(services, 'direct:mo', 0)?.name).toBe('老莫');
  expect(conversationRowOf(services, 'direct:nobody', 0)).toBeUndefined();
});

it('marks a topic as quiet where its community is', async () => {
  const { chat, services } = await buildCommunityApp('member');
  chat.receive(saidIn(TEA, '水开了'));
  const row = () => conversationRowOf(services, `group:${TEA}`, 0);
  expect(row()).toMatchObject({ badge: '1' });
  await services.communities.setNotify(HOUSE, 'muted');
  expect(row()).toMatchObject({ isMuted: true, hasDot: true });
  expect(row()).not.toHaveProperty('badge');
});
