import { checkSecrets } from '../../../../tools/checks/secrets/check-secrets';
import { formatProblem } from '../../../../tools/checks/problem';
import { copyWith, fixtureRoot, removeCopies } from '../fixture';

const localSecret = 'made-up-key-of-the-local-service';

const complaintsAbout = (text: string, file = 'utils/leak.ts'): readonly string[] =>
  checkSecrets(copyWith({ [file]: text }), [localSecret]).problems.map(formatProblem);

const hexDigits = '0123456789abcdef'.repeat(4);

afterAll(removeCopies);

it('finds nothing where nothing is', () => {
  expect(checkSecrets(fixtureRoot, [localSecret]).problems).toEqual([]);
});

it.each([
  ['-----BEGIN RSA PRIVATE KEY-----', 'holds a private key'],
  ["const SECRETKEY = 'abcdefghijk';", 'gives a value to a secret'],
  ["const options = { appSecret: 'abcdefghijk' };", 'gives a value to a secret'],
  [`const key = '${hexDigits}';`, 'holds 64 hexadecimal digits'],
  ["import { Api } from 'tls-sig-api-v2';", 'makes a userSig on the device'],
  [`const a = '${localSecret}';`, "holds the local chat service's secret"],
  ["const a = 'https://example.com/a.png';", 'names a host outside config.ts'],
  ["const a = 'ws://127.0.0.1:8080';", 'names a host outside config.ts'],
])('finds %s', (text, complaint) => {
  expect(complaintsAbout(`\n${text}`)).toContainEqual(
    expect.stringMatching(new RegExp(`^utils/leak\\.ts:2:\\d+ ${complaint}`)),
  );
});

it('finds a host in a style sheet and in a template', () => {
  const link = '.a { background: url(https://example.com/a.png) }';
  expect(complaintsAbout(link, 'leak.wxss')).toHaveLength(1);
  expect(complaintsAbout('<image src="https://example.com/a.png" />', 'leak.wxml')).toHaveLength(1);
});

it('lets config.ts name hosts, text speak of schemes and pictures name their format', () => {
  expect(complaintsAbout("const a = 'https://example.com';", 'config.ts')).toEqual([]);
  expect(complaintsAbout("const isLink = text.startsWith('https://');")).toEqual([]);
  expect(complaintsAbout('<svg xmlns="http://www.w3.org/2000/svg"/>', 'a.svg')).toEqual([]);
});
