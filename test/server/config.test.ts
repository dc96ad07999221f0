import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ConfigError, parseConfig } from '../../server/src/config';

const complete = {
  TOKEN_SECRET: 'x'.repeat(32),
  PUBLIC_URL: 'https://chat.example.test/',
  SDK_APP_ID: '1400000001',
  CHAT_SECRET_KEY: 'k',
  WECHAT_APP_ID: 'wx1',
  WECHAT_APP_SECRET: 's',
};

const problemsOf = (environment: Readonly<Record<string, string | undefined>>) => {
  try {
    parseConfig(environment);
    return [];
  } catch (error) {
    return error instanceof ConfigError ? error.problems : [String(error)];
  }
};

describe('the configuration', () => {
  it('needs six values and has a default for all others', () => {
    expect(parseConfig(complete)).toMatchObject({
      port: 8787,
      databaseUrl: undefined,
      webhookToken: undefined,
      publicUrl: 'https://chat.example.test',
      isContentChecked: false,
      cloud: { sdkAppId: 1400000001, chatApiUrl: 'https://console.tim.qq.com' },
    });
  });

  it('names everything that is missing at once', () => {
    expect(problemsOf({})).toHaveLength(Object.keys(complete).length);
  });

  it.each([
    ['PORT', '80 80', 'PORT must be a whole number from 0 to 65535.'],
    ['PORT', '65536', 'PORT must be a whole number from 0 to 65535.'],
    ['USER_SIG_LIFE_S', '59', 'USER_SIG_LIFE_S must be a whole number from 60 to 15552000.'],
    ['TOKEN_SECRET', 'short', 'TOKEN_SECRET must have at least 32 characters.'],
    ['OPERATOR_TOKEN', 'short', 'OPERATOR_TOKEN must have at least 32 characters.'],
    ['REPORT_WEBHOOK_URL', 'x', 'REPORT_WEBHOOK_URL must be an http or https address.'],
    ['PUBLIC_URL', 'ftp://x', 'PUBLIC_URL must be an http or https address.'],
    ['LOG_LEVEL', 'loud', 'LOG_LEVEL must be one of: silent, error, warn, info, debug.'],
    ['LIVE_ROOMS', 'a,b c', 'LIVE_ROOMS must be at most 200 group IDs with commas between them.'],
    [
      'LIVE_ROOMS',
      Array.from({ length: 201 }, (_, index) => `r${index}`).join(),
      'LIVE_ROOMS must be at most 200 group IDs with commas between them.',
    ],
    ['CHECK_CONTENT', 'yes', 'CHECK_CONTENT must be one of: on, off.'],
  ])('refuses %s=%s', (name, value, problem) => {
    expect(problemsOf({ ...complete, [name]: value })).toEqual([problem]);
  });

  it('reads each live room once, in its order', () => {
    const liveRooms = (value: string) => parseConfig({ ...complete, LIVE_ROOMS: value }).liveRooms;
    expect(liveRooms(' @TGS#a1, stage ,,stage,')).toEqual(['@TGS#a1', 'stage']);
    expect(liveRooms('')).toEqual([]);
  });

  it('never quotes a value, which may be a secret', () => {
    const problems = problemsOf({ ...complete, TOKEN_SECRET: 'very secret', PORT: 'p4ssw0rd' });
    expect(problems.join()).not.toMatch(/very secret|p4ssw0rd/);
  });

  it('is documented whole in .env.example, with the defaults it has', () => {
    const read = new Set<string>();
    const environment = new Proxy<Record<string, string | undefined>>(complete, {
      get: (values, name) => {
        read.add(String(name));
        return values[String(name)];
      },
    });
    const config = parseConfig(environment);
    const file = path.join(__dirname, '../../server/.env.example');
    const lines = readFileSync(file, 'utf8').matchAll(/^(#?)([A-Z][A-Z_]*)=(.*)$/gmu);
    const documented = [...lines].map(([, mark = '', name = '', value = '']) => ({
      name,
      value,
      isOptional: mark === '#',
    }));
    expect(documented.map(({ name }) => name).sort()).toEqual([...read].sort());
    const needed = documented.filter(({ isOptional }) => !isOptional).map(({ name }) => name);
    expect(needed.sort()).toEqual(Object.keys(complete).sort());
    // What is only an example names a place of somebody's own.
    const defaults = documented.filter(
      ({ name, value, isOptional }) => isOptional && value !== '' && name !== 'DATABASE_URL',
    );
    const values = Object.fromEntries(defaults.map(({ name, value }) => [name, value]));
    expect(parseConfig({ ...complete, ...values })).toEqual(config);
  });
});
