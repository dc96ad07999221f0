import { FakeStorage } from '../../support/fakes/fake-platform';
import { LAUNCH_KEY } from '../../../miniprogram/stores/session/launch-record';
import { DEFAULT_SETTINGS } from '../../../miniprogram/stores/device/stored-settings';
import { LaunchStorage } from '../../../miniprogram/stores/session/launch-storage';
import { buildConversation, buildPerson } from '../../support/builders';

describe('launch storage', () => {
  it('reads the device once', () => {
    const device = new FakeStorage();
    const launch = new LaunchStorage(device);
    launch.saveAccount(buildPerson({ userId: 'lin' }));
    launch.saveConversations('lin', [buildConversation()]);
    expect(launch.current.conversations).toHaveLength(1);
    expect(device.readKeys).toEqual([LAUNCH_KEY]);
  });

  it('is there at the next start', () => {
    const device = new FakeStorage();
    const launch = new LaunchStorage(device);
    launch.saveSettings({ ...DEFAULT_SETTINGS, language: 'en', appearance: 'dark' });
    launch.saveAccount(buildPerson({ userId: 'lin' }));
    launch.saveConversations('lin', [buildConversation()]);
    expect(new LaunchStorage(device).current).toEqual(launch.current);
  });

  it('keeps rows with their account only', () => {
    const launch = new LaunchStorage(new FakeStorage());
    launch.saveConversations('lin', [buildConversation()]);
    expect(launch.current.conversations).toEqual([]);
    launch.saveAccount(buildPerson({ userId: 'lin' }));
    launch.saveConversations('lin', [buildConversation()]);
    launch.saveAccount(buildPerson({ userId: 'lin', nick: 'New' }));
    expect(launch.current.conversations).toHaveLength(1);
    launch.saveAccount(buildPerson({ userId: 'mo' }));
    expect(launch.current.conversations).toEqual([]);
    launch.saveConversations('lin', [buildConversation()]);
    expect(launch.current.conversations).toEqual([]);
  });

  it('forgets the account and its rows, not the settings and what was agreed to', () => {
    const launch = new LaunchStorage(new FakeStorage());
    launch.saveSettings({ ...DEFAULT_SETTINGS, language: 'en', appearance: 'dark' });
    launch.saveConsent(1);
    launch.saveAccount(buildPerson({ userId: 'lin' }));
    launch.saveConversations('lin', [buildConversation()]);
    launch.forgetAccount();
    expect(launch.current).toEqual({
      settings: { ...DEFAULT_SETTINGS, language: 'en', appearance: 'dark' },
      consentVersion: 1,
      conversations: [],
    });
  });

  it('goes on in memory where storage is full', () => {
    const device = new FakeStorage();
    device.isFull = true;
    const launch = new LaunchStorage(device);
    launch.saveSettings({ ...DEFAULT_SETTINGS, language: 'en', appearance: 'dark' });
    expect(launch.current.settings.language).toBe('en');
  });
});
