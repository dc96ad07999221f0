import { addressOf, parseAddress, SCENE_RECENT } from '../../../../tools/preview/device/entry';
import {
  parseSettings,
  DEFAULT_SETTINGS,
  SettingsStore,
} from '../../../../tools/preview/device/settings';
import { settingsFromAddress } from '../../../../tools/preview/device/settings-address';
import { MemoryStorage } from './memory-storage';

test('an address names the phone, the page with its query, the scene and the person', () => {
  const url = new URL(
    'http://127.0.0.1:8080/phone?phone=right&user=zhou&scene=1007#/pages/a/a?id=1&b=x=y',
  );
  expect(parseAddress(url)).toEqual({
    phoneId: 'right',
    entry: {
      path: 'pages/a/a',
      query: { id: '1', b: 'x=y', as: 'zhou' },
      scene: 1007,
      referrerInfo: {},
    },
  });
});

test('a bare address opens the app’s first page', () => {
  const { phoneId, entry } = parseAddress(new URL('http://127.0.0.1:8080/phone'));
  expect(phoneId).toBe('left');
  expect(entry).toEqual({ path: '', query: {}, scene: SCENE_RECENT, referrerInfo: {} });
});

test('launch options and the address are each other’s inverse', () => {
  const options = { path: 'pages/a/a', query: { id: 'C2Czhou' }, scene: 1036, referrerInfo: {} };
  const url = addressOf(new URL('http://127.0.0.1:8080/phone?phone=left'), options);
  expect(parseAddress(url).entry).toEqual(options);
});

test('settings in the address win over the remembered ones; what is not valid is ignored', () => {
  const storage = new MemoryStorage();
  storage.setItem('s', JSON.stringify({ theme: 'dark', widthPx: 414, network: 'carrier pigeon' }));
  const given = settingsFromAddress(new URLSearchParams('width=320&language=fr'));
  const settings = new SettingsStore(storage, 's', given).get();
  expect(settings).toMatchObject({
    theme: 'dark',
    widthPx: 320,
    network: 'online',
    language: 'zh_CN',
  });
});

test.each([null, 'text', 7, [], { permissions: { 'scope.record': 'maybe' } }])(
  'broken stored settings %j fall back to the defaults',
  (value) => {
    expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
  },
);

test('settings are remembered', () => {
  const storage = new MemoryStorage();
  new SettingsStore(storage, 's').update({ fontSizePx: 24 });
  expect(new SettingsStore(storage, 's').get().fontSizePx).toBe(24);
});
