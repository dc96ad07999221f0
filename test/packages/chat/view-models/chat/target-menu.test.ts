import type { FakePlatform } from '../../../../support/fakes/fake-platform';
import { TargetMenu } from '../../../../../miniprogram/packages/chat/view-models/chat/target-menu';
import { buildApp } from '../../../../support/test-app';

const written = '看 www.a.cn，打 +86 138-0013-8000，写 mo@a.cn';

async function opened(
  index: number,
  choice?: string,
  webDomains: readonly string[] = [],
): Promise<FakePlatform> {
  const { services, platform } = buildApp();
  if (choice !== undefined) platform.dialogs.willChoose(choice);
  await new TargetMenu({ ...services, webDomains }).open(written, index);
  return platform;
}

it('opens a link to a domain of the owner’s', async () => {
  const { dialogs, navigation } = await opened(0, '打开链接', ['a.cn']);
  expect(dialogs.menus).toEqual([['打开链接', '复制链接']]);
  expect(navigation.opened).toEqual([{ to: 'web', url: 'https://www.a.cn' }]);
});

it('copies a link, and opens none elsewhere', async () => {
  const { dialogs } = await opened(0, '复制链接');
  expect(dialogs.menus).toEqual([['复制链接']]);
  expect(dialogs.copied).toEqual(['www.a.cn']);
  expect(dialogs.toasts).toEqual(['已复制']);
});

it('calls a number without what it is grouped by', async () => {
  const { dialogs } = await opened(1, '呼叫');
  expect(dialogs.called).toEqual(['+8613800138000']);
});

it('copies a number as it was written', async () => {
  const { dialogs } = await opened(1, '复制号码');
  expect(dialogs.copied).toEqual(['+86 138-0013-8000']);
  expect(dialogs.called).toEqual([]);
});

it('copies an address', async () => {
  expect((await opened(2, '复制邮箱地址')).dialogs.copied).toEqual(['mo@a.cn']);
});

it('does nothing when it is dismissed, or when there is no such part', async () => {
  const { dialogs } = await opened(0);
  expect([dialogs.copied, dialogs.toasts]).toEqual([[], []]);
  expect((await opened(3)).dialogs.menus).toEqual([]);
});
