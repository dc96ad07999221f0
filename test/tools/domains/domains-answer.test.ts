import { domainsAnswer } from '../../../tools/domains/domains-answer';

const LOCAL = {
  mode: 'local',
  sdkAppId: 1_400_000_001,
  serverUrl: 'http://127.0.0.1:9300/server',
} as const;
const CLOUD = { mode: 'cloud', sdkAppId: 1_400_000_002, serverUrl: 'https://a.example' } as const;

it('says in local mode that none are needed, and what to set', () => {
  const { text, isProblem } = domainsAnswer(LOCAL, {});
  expect(isProblem).toBe(false);
  expect(text).toContain('needs no trusted domains');
  expect(text).toContain('mode to cloud');
  expect(text).not.toContain('127.0.0.1');
});

it('names the hosts of the app that is configured, or of the one that is asked for', () => {
  expect(domainsAnswer(CLOUD, {}).text).toMatch(/^SDKAppID 1400000002, site: mainland\n\nsocket\n/);
  const asked = domainsAnswer(LOCAL, { app: '1400000003', server: 'https://b.example' });
  expect(asked.text).toContain('1400000003');
  expect(asked.text).toContain('https://b.example');
});

it.each([
  ['half of an app in local mode', LOCAL, { app: '1400000003' }],
  ['an app that is none', CLOUD, { app: 'x' }],
  ['an address that is none', CLOUD, { server: 'x' }],
  ['plain http', CLOUD, { server: 'http://a.example' }],
  ['this machine', CLOUD, { server: 'https://localhost:8787' }],
  ['this machine by number', { ...CLOUD, serverUrl: 'https://127.0.0.1' }, {}],
])('refuses %s', (_, config, asked) => {
  const { text, isProblem } = domainsAnswer(config, asked);
  expect(isProblem).toBe(true);
  expect(text).toContain('Usage:');
});
