import { countsFromSdk, followPageFromSdk, relationFromSdk } from './from-sdk/follow';
import { errorFromSdk } from './errors';
import { failed, ok } from '../../kernel/result';
import { fieldsOf, list } from './from-sdk/fields';
import { missingCase } from '../../kernel/missing-case';
import type { ChatResult } from '../../chat/chat-result';
import type { FollowCounts, FollowList, FollowRelation } from '../../domain/person/follow';
import type { FollowPage, FollowsClient } from '../../chat/follows-client';
import type { Sdk } from './sdk';
import type { SdkRequest } from './requests';

/** Following people, on the SDK. */
export class TencentFollows implements FollowsClient {
  constructor(private readonly request: SdkRequest) {}

  follow(userId: string): ChatResult<void> {
    return this.change((sdk) => sdk.followUser([userId]));
  }

  unfollow(userId: string): ChatResult<void> {
    return this.change((sdk) => sdk.unfollowUser([userId]));
  }

  relation(userId: string): ChatResult<FollowRelation> {
    return this.request((sdk) => sdk.checkFollowType([userId]), relationFromSdk);
  }

  counts(userId: string): ChatResult<FollowCounts> {
    return this.request((sdk) => sdk.getUserFollowInfo([userId]), countsFromSdk);
  }

  page(kind: FollowList, cursor = ''): ChatResult<FollowPage> {
    return this.request((sdk) => pageOf(sdk, kind, cursor), followPageFromSdk);
  }

  /** The SDK resolves also with what the service refused. */
  private async change(call: (sdk: Sdk) => unknown): ChatResult<void> {
    const answer = await this.request(call, (data) => fieldsOf(list(data)[0]));
    if (!answer.ok) return answer;
    const { resultCode, resultInfo } = answer.value;
    const isRefused = typeof resultCode === 'number' && resultCode !== 0;
    return isRefused
      ? failed(errorFromSdk({ code: resultCode, message: resultInfo }))
      : ok(undefined);
  }
}

function pageOf(sdk: Sdk, kind: FollowList, cursor: string): Promise<unknown> {
  switch (kind) {
    case 'following':
      return sdk.getMyFollowingList(cursor);
    case 'followers':
      return sdk.getMyFollowersList(cursor);
    case 'mutual':
      return sdk.getMutualFollowersList(cursor);
    default:
      return missingCase(kind);
  }
}
