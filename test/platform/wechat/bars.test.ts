import { Bars } from '../../../miniprogram/platform/wechat/bars';
import { FakeWx } from '../../support/fakes/fake-wx';
import { barColors } from '../../../miniprogram/theme/bar-colors';

const onChat = ['pages/conversations/conversations', 'packages/chat/pages/chat/chat'];
const onTab = ['pages/conversations/conversations'];
const titles = { conversations: 'Chats', contacts: 'Contacts', me: 'Me' };

it('shows a badge, at most 99+, and takes it away at 0', () => {
  const wx = new FakeWx().install();
  const bars = new Bars();
  bars.setBadge('conversations', 3);
  bars.setBadge('contacts', 120);
  bars.setBadge('me', 0);
  expect(wx.of('setTabBarBadge')).toMatchObject([
    { index: 0, text: '3' },
    { index: 1, text: '99+' },
  ]);
  expect(wx.of('removeTabBarBadge')).toMatchObject([{ index: 2 }]);
});

it('keeps what the tab bar should show until a tab page is on top', () => {
  const wx = new FakeWx().install();
  const bars = new Bars();
  wx.pages = onChat;
  bars.setBadge('conversations', 5);
  bars.setTitles(titles);
  bars.pageShown();
  expect(wx.calls).toEqual([]);
  wx.pages = onTab;
  bars.pageShown();
  expect(wx.of('setTabBarBadge')).toMatchObject([{ index: 0, text: '5' }]);
  expect(wx.of('setTabBarItem').map(({ text }) => text)).toEqual(['Chats', 'Contacts', 'Me']);
});

it('leaves colours to theme.json until an appearance is chosen', () => {
  const wx = new FakeWx().install();
  const bars = new Bars();
  bars.setAppearance('system');
  bars.pageShown();
  bars.followSystem();
  expect(wx.calls).toEqual([]);
});

it('colours every page that comes up once an appearance was chosen', () => {
  const wx = new FakeWx().install();
  const bars = new Bars();
  bars.setAppearance('dark');
  bars.pageShown();
  const { page, front } = barColors.dark;
  expect(wx.of('setNavigationBarColor')).toMatchObject([
    { backgroundColor: page, frontColor: front },
    { backgroundColor: page, frontColor: front },
  ]);
  expect(wx.of('setTabBarStyle')).toMatchObject([{ backgroundColor: barColors.dark.tabBar }]);
  expect(wx.of('setTabBarItem')).toContainEqual(
    expect.objectContaining({ index: 0, iconPath: '/assets/tabs/chats-dark.png' }),
  );
});

it('follows the device again after going back to it', () => {
  const wx = new FakeWx().install();
  const bars = new Bars();
  bars.setAppearance('dark');
  bars.setAppearance('system');
  wx.baseInfo['theme'] = 'dark';
  bars.followSystem();
  const grounds = wx.of('setNavigationBarColor').map(({ backgroundColor }) => backgroundColor);
  expect(grounds).toEqual([barColors.dark.page, barColors.light.page, barColors.dark.page]);
});

it('does not follow the device while an appearance is chosen', () => {
  const wx = new FakeWx().install();
  const bars = new Bars();
  bars.setAppearance('light');
  wx.baseInfo['theme'] = 'dark';
  bars.followSystem();
  expect(wx.of('setNavigationBarColor')).toHaveLength(1);
});
