import { trustedDomains } from '../../miniprogram/domain/trusted-domains';

const SERVER = 'https://chat.example.com/api';
const domains = trustedDomains({ sdkAppId: 1_400_000_001, serverUrl: SERVER });

it('lists the hosts of the app and of its server, without paths', () => {
  expect(domains.socket[0]).toBe('wss://1400000001w4c.my-imcloud.com');
  expect(domains.request[0]).toBe('https://chat.example.com');
  expect(domains.downloadFile).toContain('https://chat.example.com');
  expect(domains.uploadFile).toContain('https://cos.ap-shanghai.myqcloud.com');
});

it('follows the app to its site', () => {
  const { socket, request } = trustedDomains({ sdkAppId: 20_000_001, serverUrl: SERVER });
  expect(socket).toEqual([
    'wss://20000001w4s.my-imcloud.com',
    'wss://wsssgp.im.qcloud.com',
    'wss://wsssgpv6.im.qcloud.com',
    'wss://wsssgp.my-imcloud.com',
  ]);
  expect(request).toContain('https://apisgp.my-imcloud.com');
});

it('names no host twice, and each with the scheme that its list takes', () => {
  for (const list of ['socket', 'request', 'uploadFile', 'downloadFile'] as const) {
    const hosts = domains[list];
    expect(new Set(hosts).size).toBe(hosts.length);
    const scheme = list === 'socket' ? 'wss://' : 'https://';
    for (const host of hosts) expect(host.startsWith(scheme)).toBe(true);
  }
});
