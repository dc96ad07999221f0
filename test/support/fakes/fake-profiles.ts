import { FakeCalls, chatError } from './fake-calls';
import { failed, ok } from '../../../miniprogram/kernel/result';
import type { ChatResult } from '../../../miniprogram/chat/chat-result';
import type { FakeAreaHost } from './fake-shared';
import type { Person } from '../../../miniprogram/domain/person/person';
import type {
  OwnProfile,
  Profile,
  ProfileChange,
} from '../../../miniprogram/domain/person/profile';
import type { ProfilesClient } from '../../../miniprogram/chat/profiles-client';

/** Profiles without a network: the people of the account, with what they tell beside name and face. `calls` records, fails and holds. */
export class FakeProfiles implements ProfilesClient {
  readonly calls = new FakeCalls<keyof ProfilesClient>();

  constructor(private readonly host: FakeAreaHost) {}

  of(userId: string): ChatResult<Profile> {
    return this.calls.pass('of', [userId], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const person = this.host.account().people.get(userId);
      return person === undefined
        ? failed(chatError('not-found'))
        : ok({ ...buildProfile(), ...person });
    });
  }

  mine(): ChatResult<OwnProfile> {
    return this.calls.pass('mine', [], async () => {
      const refusal = await this.host.refusal();
      if (refusal !== undefined) return failed(refusal);
      const { people, userId } = this.host.account();
      return ok({ ...buildProfile({ userId }), friending: 'after-asking', ...people.get(userId) });
    });
  }
}

/** A profile that tells nothing but `parts`. */
export function buildProfile(parts: Partial<Profile> = {}): Profile {
  return {
    userId: '',
    nick: '',
    avatarUrl: '',
    gender: 'unset',
    birthday: '',
    region: '',
    signature: '',
    language: 'unset',
    level: 0,
    role: 0,
    fields: [],
    ...parts,
  };
}

/** A person as they are after a change: fields that it does not name stay. */
export function withChange(person: Person & Partial<Profile>, change: ProfileChange): Person {
  const { fields = [] } = change;
  const kept = (person.fields ?? []).filter(({ name }) => !fields.some((one) => one.name === name));
  const merged = [...kept, ...fields].filter(({ value }) => value !== '');
  return { ...person, ...change, ...(change.fields && { fields: merged }) };
}
