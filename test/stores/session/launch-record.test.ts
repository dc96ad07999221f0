import { buildConversation, buildMessage, lastMessageOf, text } from '../../support/builders';
import {
  packLaunchRecord,
  unpackLaunchRecord,
} from '../../../miniprogram/stores/session/launch-record';
import { DEFAULT_SETTINGS } from '../../../miniprogram/stores/device/stored-settings';
import type { LaunchRecord } from '../../../miniprogram/stores/session/launch-record';

const empty: LaunchRecord = {
  settings: DEFAULT_SETTINGS,
  consentVersion: 0,
  conversations: [],
};

const account = { userId: 'lin', nick: '林', avatarUrl: 'http://example.test/a.png' };

function records(count: number, words: string): LaunchRecord {
  return {
    settings: { ...DEFAULT_SETTINGS, language: 'en', appearance: 'dark', sendsReceipts: false },
    consentVersion: 3,
    account,
    conversations: Array.from({ length: count }, (_, index) =>
      buildConversation({
        conversationId: `direct:u${index}`,
        lastMessage: lastMessageOf(buildMessage({ content: text(words) })),
      }),
    ),
  };
}

const roundTrip = (record: LaunchRecord) =>
  unpackLaunchRecord(JSON.parse(JSON.stringify(packLaunchRecord(record))));

describe('the launch record', () => {
  it('keeps settings, account and rows', () => {
    expect(roundTrip(records(3, 'hello'))).toEqual(records(3, 'hello'));
    expect(roundTrip(empty)).toEqual(empty);
  });

  it('keeps one window of rows', () => {
    expect(roundTrip(records(500, 'hi')).conversations).toHaveLength(40);
  });

  it('stays within 10 KB, whatever was said', () => {
    const packed = packLaunchRecord(records(500, '长'.repeat(5000)));
    expect(Buffer.byteLength(JSON.stringify(packed))).toBeLessThanOrEqual(10 * 1024);
    expect(roundTrip(records(500, '长'.repeat(5000))).conversations.length).toBeGreaterThan(20);
  });

  it.each([
    undefined,
    null,
    '',
    'x'.repeat(100_000),
    7,
    [],
    {},
    { version: 0 },
    { version: 2, settings: { language: 'en' }, account: { userId: 'lin' } },
    { version: '1', account: { userId: 'lin' } },
  ])('starts clean from what is no record (%#)', (value) => {
    expect(unpackLaunchRecord(value)).toEqual(empty);
  });

  it('takes the good parts of a broken record', () => {
    const rows = [null, 7, { id: 'nonsense' }, { id: 'direct:mo' }, []];
    const settings = { language: 'xx', appearance: 'dark' };
    const value = { version: 1, settings, consentVersion: '1', account, rows };
    expect(unpackLaunchRecord(value)).toEqual({
      settings: { ...DEFAULT_SETTINGS, appearance: 'dark' },
      consentVersion: 0,
      account,
      conversations: [buildConversation({ title: '' })],
    });
  });

  it.each([undefined, null, 7, 'none', [], { sound: 'loud' }])(
    'announces messages in every way where nothing else was chosen (%j)',
    (alerts) => {
      const { settings } = unpackLaunchRecord({ version: 1, settings: { alerts } });
      expect(settings.alerts).toEqual(DEFAULT_SETTINGS.alerts);
    },
  );

  it('keeps how messages are announced', () => {
    const alerts = { banner: true, sound: false, vibration: false };
    const record = { ...empty, settings: { ...DEFAULT_SETTINGS, alerts } };
    expect(roundTrip(record)).toEqual(record);
  });

  it.each([{}, { userId: '' }, { userId: 7 }, { userId: 'x'.repeat(1000) }, 'lin'])(
    'shows rows of nobody to nobody (%j)',
    (owner) => {
      const value = { version: 1, account: owner, rows: [{ id: 'direct:mo' }] };
      expect(unpackLaunchRecord(value)).toEqual(empty);
    },
  );
});
