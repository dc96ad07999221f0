import { LAUNCH_KEY, packLaunchRecord, unpackLaunchRecord } from './launch-record';
import type { Conversation } from '../../domain/conversation/conversation';
import type { KeyValueStorage } from '../../platform/platform';
import type { LaunchRecord } from './launch-record';
import type { StoredSettings } from '../device/stored-settings';
import type { Person } from '../../domain/person/person';

/** The launch record on the device: read once at start, written whole whenever a part of it changes. */
export class LaunchStorage {
  private record: LaunchRecord;

  constructor(private readonly storage: KeyValueStorage) {
    this.record = unpackLaunchRecord(storage.read(LAUNCH_KEY));
  }

  get current(): LaunchRecord {
    return this.record;
  }

  saveSettings(settings: StoredSettings): void {
    this.save({ ...this.record, settings });
  }

  saveConsent(consentVersion: number): void {
    this.save({ ...this.record, consentVersion });
  }

  /** Remembers who is signed in. Another account's conversations are forgotten with it. */
  saveAccount(account: Person): void {
    const isSame = this.record.account?.userId === account.userId;
    const conversations = isSame ? this.record.conversations : [];
    this.save({ ...this.record, account, conversations });
  }

  /** Remembers the list of `userId`, unless another account is the remembered one. */
  saveConversations(userId: string, conversations: readonly Conversation[]): void {
    if (this.record.account?.userId === userId) this.save({ ...this.record, conversations });
  }

  /** Nobody is signed in any more; settings and consent stay. */
  forgetAccount(): void {
    const { settings, consentVersion } = this.record;
    this.save({ settings, consentVersion, conversations: [] });
  }

  private save(record: LaunchRecord): void {
    this.record = record;
    this.storage.write(LAUNCH_KEY, packLaunchRecord(record));
  }
}
