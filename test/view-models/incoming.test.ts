import { buildConversation, buildGroup, buildMessage, text } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { groupChat, openIncoming, watchIncoming } from '../../miniprogram/view-models/incoming';
import type { IncomingData } from '../../miniprogram/view-models/frame-data';

async function build() {
  const app = await buildSignedInApp({
    conversations: [
      buildConversation({ title: '莫' }),
      buildConversation({ conversationId: 'group:team', title: '项目组' }),
    ],
    groups: [buildGroup({ groupId: 'team', name: '项目组' })],
  });
  const { services, platform, chat } = app;
  services.incoming.enter({ conversationId: '' });
  const told: (readonly IncomingData[])[] = [];
  const stop = watchIncoming(services, (shown) => told.push(shown));
  const receive = (parts: Parameters<typeof buildMessage>[0]): void => {
    const message = buildMessage({ sentAtMs: platform.clock.nowMs(), ...parts });
    chat.emit({ type: 'messages-received', messages: [message] });
  };
  return { ...app, told, stop, receive };
}

it('shows the chat and one line; in a group with who wrote it', async () => {
  const { told, platform, receive } = await build();
  expect(told).toEqual([[]]);
  receive({ content: text('一\n二') });
  expect(told.at(-1)).toMatchObject([
    { chat: 'direct:mo', person: { name: '莫' }, text: '一 二', label: '莫: 一 二' },
  ]);
  await platform.clock.advance(2_000);
  receive({ conversationId: 'group:team', senderNameCard: '小陈', content: text('好') });
  expect(told.at(-1)).toMatchObject([{ person: { name: '项目组' }, text: '小陈: 好' }]);
  await platform.clock.advance(3_000);
  expect(told.at(-1)).toEqual([]);
});

it('opens its chat and ends; a chat that cannot be only ends', async () => {
  const { services, platform, receive } = await build();
  receive({});
  openIncoming(services, 'nonsense');
  expect(services.incoming.message).toBeUndefined();
  expect(platform.navigation.opened).toEqual([]);
  openIncoming(services, 'direct:mo');
  expect(platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:mo' }]);
});

it('names a group as a page does that shows it', () => {
  expect(groupChat('team')).toBe('group:team');
});
