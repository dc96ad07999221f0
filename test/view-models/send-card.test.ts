import { buildContact, buildConversation, buildPerson } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { makeShareMessage } from '../../miniprogram/domain/message/share-message';
import { sendCard } from '../../miniprogram/view-models/send-card';

async function setUp() {
  return buildSignedInApp({
    people: [buildPerson({ userId: 'mo', nick: 'Mo', avatarUrl: 'https://a.example/mo.png' })],
    contacts: [buildContact({ userId: 'mo', nick: 'Mo', remark: '老莫' })],
    conversations: [
      buildConversation({
        conversationId: 'group:team',
        target: { kind: 'group', groupId: 'team' },
        title: '周末爬山',
      }),
    ],
  });
}

it('has the card of a group sealed, and asks where to send it', async () => {
  const { services, server, platform } = await setUp();
  await sendCard(services, 'group:team');
  expect(server.shared).toEqual([{ kind: 'group', groupId: 'team' }]);
  expect(platform.navigation.opened).toEqual([{ to: 'forward' }]);
  const card = { kind: 'group', token: 'token-1', name: '周末爬山', imageUrl: '' } as const;
  const { request } = services.forwarding;
  if (request?.mode !== 'card') throw new Error('no card is to be sent');
  expect(request.content.data).toBe(makeShareMessage(card, '').data);
  expect(request.content.description).toContain('邀请你加入群聊“周末爬山”');
});

it('does not tell what I call somebody', async () => {
  const { services } = await setUp();
  await sendCard(services, 'direct:mo');
  const sent = JSON.stringify(services.forwarding.request);
  expect(sent).toContain('Mo');
  expect(sent).not.toContain('老莫');
});

it('says why there is no card, and sends nothing', async () => {
  const { services, server, platform } = await setUp();
  server.problem = 'unreachable';
  await sendCard(services, 'group:team');
  await sendCard(services, 'system');
  expect(platform.dialogs.toasts).toEqual(['暂时连不上，检查网络后再试']);
  expect(platform.navigation.opened).toEqual([]);
  expect(services.forwarding.request).toBeUndefined();
});
