import { readFileSync } from 'node:fs';
import { formatDomains, trustedDomains } from '../../../tools/domains/trusted-domains';

const domains = trustedDomains({ sdkAppId: 1400000001, serverUrl: 'https://chat.example.com/api' });

it('lists the hosts of the app and of its server', () => {
  expect(domains.socket[0]).toBe('wss://1400000001w4c.my-imcloud.com');
  expect(domains.request).toContain('https://chat.example.com');
  expect(domains.downloadFile).toContain('https://chat.example.com');
  expect(domains.uploadFile).toContain('https://1400000001-cn.rich.my-imcloud.com');
});

it('has every socket host that the SDK itself dials on the mainland site', () => {
  const sdk = readFileSync(require.resolve('@tencentcloud/chat'), 'utf8');
  for (const host of [
    'wss.im.qcloud.com',
    'wssv6.im.qcloud.com',
    'wss.tim.qq.com',
    'wss.im.tencent.cn',
  ]) {
    expect(sdk).toContain(host);
    expect(domains.socket).toContain(`wss://${host}`);
  }
});

it('prints each list as one field of the console', () => {
  const lines = formatDomains(domains).split('\n');
  expect(lines[0]).toBe('socket');
  expect(lines[1]?.split(';')).toEqual(domains.socket);
});
