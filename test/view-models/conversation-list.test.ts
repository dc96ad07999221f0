import { reaction } from 'mobx-miniprogram';
import { ConversationList } from '../../miniprogram/view-models/conversation-list';
import { buildConversation } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';

async function build() {
  const app = await buildSignedInApp({
    conversations: ['周原', '苏晴', 'Zoe'].map((title, index) =>
      buildConversation({ conversationId: `direct:p${index}`, title }),
    ),
  });
  const { conversations, titles } = app.services;
  const list = new ConversationList(conversations, (id) => titles.faceOf(id).name);
  return { app, list };
}

describe('the list of conversations', () => {
  it('is all of them without a search', async () => {
    const { list } = await build();
    expect([list.count, list.isSearching]).toEqual([3, false]);
    expect(list.ids(1, 5)).toEqual(['direct:p1', 'direct:p2']);
    expect([list.indexOf('direct:p2'), list.indexOf('direct:none')]).toEqual([2, -1]);
  });

  it('is what a search finds, names before sounds', async () => {
    const { list } = await build();
    list.search('z');
    expect([list.count, list.isSearching]).toEqual([2, true]);
    expect(list.ids(0, 5)).toEqual(['direct:p2', 'direct:p0']);
    expect([list.indexOf('direct:p0'), list.indexOf('direct:p1')]).toEqual([1, -1]);
    list.search('');
    expect(list.count).toBe(3);
  });

  it('tells who watches when a name changes what is found, and not otherwise', async () => {
    const { app, list } = await build();
    const counts: number[] = [];
    reaction(
      () => ({ count: list.count }),
      ({ count }) => counts.push(count),
    );
    list.search('z');
    app.chat.account.change('direct:p1', { unreadCount: 3 });
    app.chat.emitConversations();
    app.chat.account.change('direct:p1', { title: '赵晴' });
    app.chat.emitConversations();
    expect(counts).toEqual([2, 3]);
  });
});
