import type { ChatResult } from './chat-result';
import type { OwnProfile, Profile } from '../domain/person/profile';

/** What people tell of themselves. `people-changed` tells of changes of friends' profiles and mine, never of strangers'. */
export interface ProfilesClient {
  /** `not-found` when there is nobody of this ID. Strangers' profiles may be up to ten minutes old (the SDK's memory). */
  of(userId: string): ChatResult<Profile>;
  mine(): ChatResult<OwnProfile>;
}
