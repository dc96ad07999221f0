import { ConversationMenu } from '../../miniprogram/view-models/conversation-menu';
import { buildConversation } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';
import type { Conversation } from '../../miniprogram/domain/conversation/conversation';

async function build(parts: Partial<Conversation> = {}) {
  const app = await buildSignedInApp({ conversations: [buildConversation(parts)] });
  const menu = new ConversationMenu(app.services);
  const { dialogs } = app.platform;
  const conversation = () => app.services.conversations.get('direct:mo');
  return { app, menu, dialogs, conversation };
}

describe('the menu of a conversation', () => {
  it.each<[Partial<Conversation>, readonly string[]]>([
    [{}, ['置顶聊天', '消息免打扰', '标为未读', '删除该聊天']],
    [
      { isPinned: true, notify: 'muted', unreadCount: 1 },
      ['取消置顶', '取消免打扰', '标为已读', '删除该聊天'],
    ],
  ])('offers what can be done (%#)', async (parts, items) => {
    const { menu, dialogs } = await build(parts);
    await menu.open('direct:mo');
    expect(dialogs.menus).toEqual([items]);
  });

  it('offers less for the service itself, and nothing for what is not there', async () => {
    const { menu, dialogs } = await build({ conversationId: 'system' });
    await menu.open('system');
    await menu.open('direct:nobody');
    expect(dialogs.menus).toEqual([['标为未读', '删除该聊天']]);
  });

  it('does what was chosen', async () => {
    const { app, menu, dialogs, conversation } = await build({ unreadCount: 2 });
    for (const item of ['置顶聊天', '消息免打扰', '标为已读', '标为未读']) {
      dialogs.willChoose(item);
      await menu.open('direct:mo');
    }
    expect(conversation()).toMatchObject({ isPinned: true, notify: 'muted', unreadCount: 0 });
    expect(app.services.conversations.isMarkedUnread('direct:mo')).toBe(true);
    expect(dialogs.toasts).toEqual([]);
  });

  it('gets messages again from somebody who was blocked or muted', async () => {
    const { app, menu } = await build({ notify: 'blocked' });
    await menu.toggleMute('direct:mo');
    expect(app.chat.calls.of('setNotify')).toEqual([['direct:mo', 'notify']]);
  });

  it('deletes and keeps the history', async () => {
    const { app, menu, dialogs } = await build();
    dialogs.willChoose('从列表移除，保留聊天记录');
    await menu.remove('direct:mo');
    expect(app.chat.calls.of('deleteConversation')).toEqual([
      ['direct:mo', { clearHistory: false }],
    ]);
    expect(dialogs.questions).toEqual([]);
    expect(app.services.conversations.count).toBe(0);
  });

  it('deletes the history only after asking again', async () => {
    const { app, menu, dialogs } = await build();
    dialogs.willChoose('连同聊天记录一起删除');
    await menu.remove('direct:mo');
    expect(dialogs.questions).toMatchObject([{ title: '删除聊天记录？', isDestructive: true }]);
    expect(app.chat.calls.of('deleteConversation')).toEqual([]);
    dialogs.willChoose('连同聊天记录一起删除');
    dialogs.willConfirm(true);
    await menu.remove('direct:mo');
    expect(app.chat.calls.of('deleteConversation')).toEqual([
      ['direct:mo', { clearHistory: true }],
    ]);
  });

  it('deletes nothing when the question is dismissed', async () => {
    const { app, menu } = await build();
    await menu.remove('direct:mo');
    expect(app.services.conversations.count).toBe(1);
  });

  it.each<[string, (menu: ConversationMenu) => Promise<void>, 'pin' | 'setNotify' | 'markRead']>([
    ['pinned', (menu) => menu.togglePin('direct:mo'), 'pin'],
    ['muted', (menu) => menu.toggleMute('direct:mo'), 'setNotify'],
    ['read', (menu) => menu.toggleRead('direct:mo'), 'markRead'],
  ])('says why it could not be %s', async (_, act, method) => {
    const { app, menu, dialogs, conversation } = await build({ unreadCount: 1 });
    const before = conversation();
    app.chat.calls.failNext(method, chatError('too-often'));
    await act(menu);
    expect(dialogs.toasts).toEqual(['操作太频繁了，请稍后再试']);
    expect(conversation()).toEqual(before);
  });
});
