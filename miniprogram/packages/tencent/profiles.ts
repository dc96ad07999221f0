import { failed, ok } from '../../kernel/result';
import { list } from './from-sdk/fields';
import { ownError } from './errors';
import { ownProfileFromSdk, profileFromSdk } from './from-sdk/profile';
import type { ChatResult } from '../../chat/chat-result';
import type { OwnProfile, Profile } from '../../domain/person/profile';
import type { ProfilesClient } from '../../chat/profiles-client';
import type { SdkRequest } from './requests';

/** Profiles in full, on the SDK. */
export class TencentProfiles implements ProfilesClient {
  constructor(private readonly request: SdkRequest) {}

  async of(userId: string): ChatResult<Profile> {
    const answer = await this.request(
      (sdk) => sdk.getUserProfile({ userIDList: [userId] }),
      (data) => profileFromSdk(list(data)[0]),
    );
    return answer.ok ? found(answer.value) : answer;
  }

  async mine(): ChatResult<OwnProfile> {
    const answer = await this.request((sdk) => sdk.getMyProfile(), ownProfileFromSdk);
    return answer.ok ? found(answer.value) : answer;
  }
}

function found<Found>(profile: Found | undefined) {
  return profile === undefined ? failed(ownError('not-found', 'no such person')) : ok(profile);
}
