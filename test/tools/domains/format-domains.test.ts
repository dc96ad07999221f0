import { formatDomains } from '../../../tools/domains/format-domains';
import { trustedDomains } from '../../../miniprogram/domain/trusted-domains';

it('prints each list as one field of the console', () => {
  const domains = trustedDomains({ sdkAppId: 1_400_000_001, serverUrl: 'https://a.example' });
  const lines = formatDomains(domains).split('\n');
  expect(lines[0]).toBe('socket');
  expect(lines[1]?.split(';')).toEqual(domains.socket);
});
