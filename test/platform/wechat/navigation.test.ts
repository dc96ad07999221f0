import { FakeClock } from '../../support/fakes/fake-platform';
import { FakeWx } from '../../support/fakes/fake-wx';
import { WechatNavigation } from '../../../miniprogram/platform/wechat/navigation';

const chat = { to: 'chat', conversationId: 'direct:a' } as const;

function setUp() {
  const wx = new FakeWx().install();
  const clock = new FakeClock();
  return { wx, clock, navigation: new WechatNavigation(clock) };
}

it('opens a page above the current one and switches tabs', () => {
  const { wx, navigation } = setUp();
  navigation.open(chat);
  navigation.open({ to: 'me' });
  expect(wx.of('navigateTo')).toMatchObject([
    { url: '/packages/chat/pages/chat/chat?conversation=direct%3Aa' },
  ]);
  expect(wx.of('switchTab')).toMatchObject([{ url: '/pages/me/me' }]);
});

it.each([
  [226, 120],
  [0, 120],
])('knows what room a title has beside a capsule at %d px', (left, roomPx) => {
  new FakeWx({
    getWindowInfo: () => ({ windowWidth: 320 }),
    getMenuButtonBoundingClientRect: () => ({ left }),
  }).install();
  expect(new WechatNavigation(new FakeClock()).titleRoomPx).toBe(roomPx);
});

it('takes a double tap for one', async () => {
  const { wx, clock, navigation } = setUp();
  navigation.open(chat);
  navigation.open(chat);
  expect(wx.of('navigateTo')).toHaveLength(1);
  await clock.advance(500);
  navigation.open(chat);
  expect(wx.of('navigateTo')).toHaveLength(2);
});

it('opens a page again at once when it came and was left', () => {
  const { wx, navigation } = setUp();
  wx.pages = ['pages/conversations/conversations'];
  navigation.open(chat);
  wx.pages = ['pages/conversations/conversations', 'packages/chat/pages/chat/chat'];
  navigation.setTitle('周原');
  navigation.open(chat);
  expect(wx.of('navigateTo')).toHaveLength(1);
  wx.pages = ['pages/conversations/conversations'];
  navigation.open(chat);
  expect(wx.of('navigateTo')).toHaveLength(2);
  navigation.open(chat);
  expect(wx.of('navigateTo')).toHaveLength(2);
});

it('lets the same page be tried again at once when it did not open', () => {
  const { wx, navigation } = setUp();
  wx.willAnswer('navigateTo', 'fail');
  navigation.open(chat);
  navigation.open(chat);
  expect(wx.of('navigateTo')).toHaveLength(2);
});

it('replaces the top page when the stack is full', () => {
  const { wx, navigation } = setUp();
  wx.pages = Array.from({ length: 10 }, () => 'packages/chat/pages/chat/chat');
  navigation.open(chat);
  expect(wx.of('navigateTo')).toEqual([]);
  expect(wx.of('redirectTo')).toHaveLength(1);
});

it('starts over at a page, and goes back', () => {
  const { wx, navigation } = setUp();
  wx.pages = ['pages/conversations/conversations', 'packages/chat/pages/chat/chat'];
  navigation.reset({ to: 'sign-in' });
  navigation.back();
  expect(wx.of('reLaunch')).toMatchObject([{ url: '/pages/sign-in/sign-in' }]);
  expect(wx.of('navigateBack')).toHaveLength(1);
});

it('goes to the list from a page that has none below it', () => {
  const { wx, navigation } = setUp();
  wx.pages = ['packages/people/pages/add-friend/add-friend'];
  navigation.back();
  expect(wx.of('switchTab')).toMatchObject([{ url: '/pages/conversations/conversations' }]);
  wx.pages = ['pages/conversations/conversations', 'packages/people/pages/profile/profile'];
  navigation.back();
  expect(wx.of('navigateBack')).toHaveLength(1);
  expect(wx.of('switchTab')).toHaveLength(1);
});

it('opens the page above anew when it starts over twice at once, as for a card that is tapped twice', () => {
  const { wx, navigation } = setUp();
  navigation.reset({ to: 'conversations' }, chat);
  navigation.reset({ to: 'conversations' }, chat);
  expect(wx.of('reLaunch')).toHaveLength(2);
  expect(wx.of('navigateTo')).toHaveLength(2);
});

it('brings the bars up to date with every title', () => {
  const { wx, navigation } = setUp();
  wx.pages = ['packages/chat/pages/chat/chat'];
  navigation.setTabBadge('conversations', 2);
  wx.pages = ['pages/conversations/conversations'];
  navigation.setTitle('小叙');
  expect(wx.of('setNavigationBarTitle')).toMatchObject([{ title: '小叙' }]);
  expect(wx.of('setTabBarBadge')).toMatchObject([{ index: 0, text: '2' }]);
});

it('has the colours follow the device', () => {
  const { wx, navigation } = setUp();
  navigation.setAppearance('dark');
  navigation.setAppearance('system');
  wx.emit('ThemeChange', { theme: 'dark' });
  expect(wx.of('setNavigationBarColor')).toHaveLength(3);
});

describe('a chat that is open already', () => {
  const page = (conversation: string) => ({
    route: 'packages/chat/pages/chat/chat',
    options: { conversation },
  });
  const at = { messageId: 'm', sequence: 0, sentAtMs: 5 };

  it.each(['direct:a', 'direct%3Aa'])('is returned to, and told where to go (%s)', (written) => {
    const { wx, navigation } = setUp();
    const heard: unknown[] = [];
    const stop = navigation.onReturn((route) => heard.push(route));
    wx.pages = [
      'pages/conversations/conversations',
      page(written),
      'packages/chat/x',
      'packages/y',
    ];
    navigation.open({ ...chat, at });
    expect(heard).toEqual([{ ...chat, at }]);
    expect(wx.of('navigateBack')).toMatchObject([{ delta: 2 }]);
    expect(wx.of('navigateTo')).toEqual([]);
    stop();
    navigation.open({ ...chat, at });
    expect(heard).toHaveLength(1);
  });

  it('is told where to go when it is in front', () => {
    const { wx, navigation } = setUp();
    const heard: unknown[] = [];
    navigation.onReturn((route) => heard.push(route));
    wx.pages = [page('direct:a')];
    navigation.open({ ...chat, at });
    expect(heard).toHaveLength(1);
    expect(wx.of('navigateBack')).toEqual([]);
  });

  it('is not mistaken for another', () => {
    const { wx, navigation } = setUp();
    wx.pages = [
      page('direct:b'),
      { route: 'packages/other', options: { conversation: 'direct:a' } },
    ];
    navigation.open(chat);
    expect(wx.of('navigateTo')).toHaveLength(1);
  });
});

it('opens a page in the place of one whose work is done', () => {
  const { wx, navigation } = setUp();
  navigation.replace(chat);
  expect(wx.of('redirectTo')).toMatchObject([
    { url: '/packages/chat/pages/chat/chat?conversation=direct%3Aa' },
  ]);
});
