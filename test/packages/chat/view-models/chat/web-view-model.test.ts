import { WebViewModel } from '../../../../../miniprogram/packages/chat/view-models/chat/web-view-model';
import { buildApp } from '../../../../support/test-app';

function opened(url: string) {
  const { services, platform } = buildApp();
  return { screen: new WebViewModel({ ...services, webDomains: ['example.com'] }, url), platform };
}

it('shows a page of an allowed domain', () => {
  expect(opened('https://example.com/a').screen.data.url).toBe('https://example.com/a');
});

it('shows no other, and gives its address away for copying', async () => {
  const { screen, platform } = opened('https://evil.example/a');
  expect(screen.data).toMatchObject({ url: '', t: { copyLink: '复制链接' } });
  await screen.copyLink();
  expect(platform.dialogs.copied).toEqual(['https://evil.example/a']);
});
