import { FakeNavigation } from '../../support/fakes/fake-platform';
import { keepAppBars } from '../../../miniprogram/stores/conversations/app-bars';
import { observable, runInAction } from 'mobx-miniprogram';
import type { Appearance } from '../../../miniprogram/stores/device/stored-settings';
import type { Language } from '../../../miniprogram/i18n/language';

function build() {
  const navigation = new FakeNavigation();
  const conversations = observable({ totalUnread: 3 });
  const settings = observable<{ language: Language; appearance: Appearance }>({
    language: 'zh-CN',
    appearance: 'system',
  });
  const friendRequests = observable({ unseenCount: 1 });
  const stop = keepAppBars(navigation, { conversations, friendRequests }, settings);
  return { navigation, conversations, friendRequests, settings, stop };
}

describe('the bars of the app', () => {
  it('show unread messages, titles and colours from the start', () => {
    const { navigation } = build();
    expect(navigation.badges).toMatchObject({ conversations: 3, contacts: 1 });
    expect(navigation.tabTitles).toEqual({ conversations: '聊天', contacts: '通讯录', me: '我' });
    expect(navigation.appearance).toBe('system');
  });

  it('follow changes until they are let go', () => {
    const { navigation, conversations, friendRequests, settings, stop } = build();
    runInAction(() => {
      conversations.totalUnread = 0;
      friendRequests.unseenCount = 2;
      settings.language = 'en';
      settings.appearance = 'dark';
    });
    expect(navigation.badges).toMatchObject({ conversations: 0, contacts: 2 });
    expect(navigation.tabTitles).toEqual({
      conversations: 'Chats',
      contacts: 'Contacts',
      me: 'Me',
    });
    expect(navigation.appearance).toBe('dark');
    stop();
    runInAction(() => (settings.appearance = 'light'));
    expect(navigation.appearance).toBe('dark');
  });
});
