import { appCard, conversationCard } from '../../miniprogram/view-models/share-card';
import { buildConversation, buildMessage } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';

const conversationId = 'group:team';
const conversations = [
  buildConversation({
    conversationId,
    target: { kind: 'group', groupId: 'team' },
    title: '周末爬山',
  }),
];

it('seals what a card leads to, and shows no page', async () => {
  const { services, server } = await buildSignedInApp({ conversations });
  const card = conversationCard(services, conversationId);
  const sealed = await card.promise;
  expect(server.shared).toEqual([{ kind: 'group', groupId: 'team' }]);
  expect(sealed).toMatchObject({
    path: '/pages/landing/landing?t=token-1',
    imageUrl: '/assets/share-card.png',
  });
  expect(sealed?.title).toContain('邀请你加入群聊“周末爬山”');
});

it('leads to the app while nobody seals it', async () => {
  const { services, server } = await buildSignedInApp({ conversations });
  server.problem = 'unreachable';
  const card = conversationCard(services, conversationId);
  expect(await card.promise).toEqual(appCard(services));
});

it('shares no conversation that is nobody’s', async () => {
  const { services, server } = await buildSignedInApp();
  expect(conversationCard(services, 'system')).toEqual(appCard(services));
  expect(server.shared).toEqual([]);
});

it('leads to a message of a group without a word of it', async () => {
  const { services, server } = await buildSignedInApp({ conversations });
  const message = buildMessage({ conversationId, id: 'm-1', sequence: 7, sentAtMs: 9 });
  const sealed = await conversationCard(services, conversationId, message).promise;
  expect(server.shared).toEqual([
    { kind: 'message', groupId: 'team', messageId: 'm-1', sequence: 7, sentAtMs: 9 },
  ]);
  expect(sealed?.title).toMatch(/分享了“周末爬山”里的一条消息$/u);
});
