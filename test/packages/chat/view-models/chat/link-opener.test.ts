import { LinkOpener } from '../../../../../miniprogram/packages/chat/view-models/chat/link-opener';
import { buildApp } from '../../../../support/test-app';

const url = 'https://shop.example.com/7';

function opener(webDomains: readonly string[] = []) {
  const { services, platform } = buildApp();
  return { platform, links: new LinkOpener({ ...services, webDomains }) };
}

it('opens pages of the owner’s domains', async () => {
  const { links, platform } = opener(['example.com']);
  await links.open(url);
  expect(platform.navigation.opened).toEqual([{ to: 'web', url }]);
});

it('offers to copy every other link', async () => {
  const { links, platform } = opener();
  platform.dialogs.willChoose('复制链接');
  await links.open(url);
  expect(platform.dialogs.copied).toEqual([url]);
  expect(platform.navigation.opened).toEqual([]);
});

it('copies nothing when that is dismissed', async () => {
  const { links, platform } = opener();
  await links.open(url);
  expect(platform.dialogs.copied).toEqual([]);
});

it('says when copying did not work', async () => {
  const { links, platform } = opener();
  platform.dialogs.canCopy = false;
  await links.copy('x');
  expect(platform.dialogs.toasts).toEqual(['没能复制，请再试一次']);
});
