/** @jest-environment jsdom */
import { buttonOf, createTestDevice, find, windowStyle } from './create-test-device';

const visibleText = (selector: string): string => find(selector).textContent;

test('a title set at run time belongs to its page and comes back with it', async () => {
  const { device } = createTestDevice();
  const chat = {
    pageId: 2,
    route: 'pages/c/c',
    window: windowStyle,
    canGoBack: true,
    tab: undefined,
  };
  device.showPage(chat);
  await device.wx.setNavigationBarTitle?.({ title: '周原' });
  expect(visibleText('h1')).toBe('周原');
  device.showPage({ ...chat, pageId: 1, canGoBack: false });
  expect(visibleText('h1')).toBe('消息');
  device.showPage(chat);
  expect(visibleText('h1')).toBe('周原');
});

test('the back button is there only where there is a page below', () => {
  const { device, pages } = createTestDevice();
  expect(find('.navigation-back').hidden).toBe(true);
  device.showPage({ pageId: 2, route: 'b', window: windowStyle, canGoBack: true, tab: undefined });
  buttonOf('返回').click();
  expect(pages.calls).toEqual(['navigateBack 1']);
});

test('the tab bar shows badges and dots, and hides on other pages', async () => {
  const { device, pages } = createTestDevice();
  await device.wx.setTabBarBadge?.({ index: 0, text: '12' });
  await device.wx.showTabBarRedDot?.({ index: 1 });
  expect(visibleText('[role=tab][aria-selected=true] .badge')).toBe('12');
  expect(document.querySelectorAll('.red-dot')).toHaveLength(1);
  await device.wx.setTabBarBadge?.({ index: 0, text: '12345' });
  expect(visibleText('.badge')).toBe('…');
  await device.wx.removeTabBarBadge?.({ index: 0 });
  expect(document.querySelector('.badge')).toBeNull();
  find('[role=tab][aria-selected=false]').click();
  expect(pages.calls).toEqual(['tapTab 1']);
  device.showPage({ pageId: 2, route: 'c', window: windowStyle, canGoBack: true, tab: undefined });
  expect(find('.tab-bar').hidden).toBe(true);
});

test('a badge on a tab that does not exist fails', async () => {
  const { device } = createTestDevice();
  await expect(device.wx.setTabBarBadge?.({ index: 5, text: '1' })).rejects.toEqual({
    errMsg: 'setTabBarBadge:fail tabbar item not found',
  });
});

test('a modal answers what was chosen and takes the focus', async () => {
  const { device } = createTestDevice();
  const answer = device.wx.showModal?.({ title: '删除', content: '删除后不能恢复' });
  expect(document.activeElement?.textContent).toBe('确定');
  expect(find('[role=dialog]').getAttribute('aria-label')).toBe('删除');
  buttonOf('取消').click();
  await expect(answer).resolves.toMatchObject({ confirm: false, cancel: true });
  expect(document.querySelector('[role=dialog]')).toBeNull();
});

test('an editable modal answers the text', async () => {
  const { device } = createTestDevice();
  const answer = device.wx.showModal?.({ title: '备注', editable: true, content: '旧' });
  const field = find('textarea') as HTMLTextAreaElement;
  expect(field.value).toBe('旧');
  field.value = '新';
  buttonOf('确定').click();
  await expect(answer).resolves.toMatchObject({ confirm: true, content: '新' });
});

test('Escape cancels a modal that can be cancelled', async () => {
  const { device } = createTestDevice();
  const answer = device.wx.showModal?.({ content: '退出登录？' });
  find('[role=dialog]').dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
  );
  await expect(answer).resolves.toMatchObject({ cancel: true });
});

test('an action sheet answers the row, or fails with cancel', async () => {
  const { device } = createTestDevice();
  const chosen = device.wx.showActionSheet?.({ itemList: ['复制', '撤回'] });
  buttonOf('撤回').click();
  await expect(chosen).resolves.toMatchObject({ tapIndex: 1 });
  const cancelled = device.wx.showActionSheet?.({ itemList: ['复制'] });
  buttonOf('取消').click();
  await expect(cancelled).rejects.toEqual({ errMsg: 'showActionSheet:fail cancel' });
});

test('the click that ends the opening tap does not choose or close', async () => {
  const { device } = createTestDevice();
  const chosen = device.wx.showActionSheet?.({ itemList: ['复制', '撤回'] });
  const stray = new MouseEvent('click', { bubbles: true, detail: 1 });
  buttonOf('复制').dispatchEvent(stray);
  find('.layer').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  expect(document.querySelector('[role=menu]')).not.toBeNull();
  find('.layer').dispatchEvent(new MouseEvent('pointerdown', { bubbles: true }));
  buttonOf('撤回').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
  await expect(chosen).resolves.toMatchObject({ tapIndex: 1 });
});

test('a toast goes by itself, a loading toast stays until it is hidden', async () => {
  jest.useFakeTimers();
  const { device } = createTestDevice();
  void device.wx.showToast?.({ title: '已保存', duration: 1000 });
  expect(visibleText('.toast-layer')).toContain('已保存');
  jest.advanceTimersByTime(1000);
  expect(find('.toast-layer').hidden).toBe(true);
  void device.wx.showLoading?.({ title: '加载中' });
  jest.advanceTimersByTime(60_000);
  expect(find('.toast-layer').hidden).toBe(false);
  jest.useRealTimers();
  await device.wx.hideLoading?.();
  expect(find('.toast-layer').hidden).toBe(true);
});
