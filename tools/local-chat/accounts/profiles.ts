import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { CommandTable } from '../gateway/handler';
import { success } from '../gateway/replies';
import type { WireObject } from '../gateway/replies';
import type { User } from '../state/user';

/** Longest values of profile fields in bytes, as the SDK's type declarations document them. */
const MAX_BYTES: Readonly<Record<string, number>> = {
  Tag_Profile_IM_Nick: 500,
  Tag_Profile_IM_SelfSignature: 500,
  Tag_Profile_IM_Image: 500,
  Tag_Profile_IM_Location: 16,
};

const CUSTOM = 'Tag_Profile_Custom_';

/** The fields that the owner of this service has added to profiles. */
export const PROFILE_FIELDS = ['Job', 'School'] as const;

/** Longest value of such a field in bytes (product documentation 1047/33521). */
const MAX_CUSTOM_BYTES = 500;

const VALUE_TOO_LONG = 40006;

/** Reading and changing profiles. */
export const profileCommands: CommandTable = {
  'profile.portrait_get_all': ({ body }, service) =>
    success({
      UserProfileItem: body
        .items('UserItem')
        .map((item) => item.textOr('To_Account', ''))
        .filter((userId) => service.state.users.has(userId))
        .map((userId) => ({
          To_Account: userId,
          ProfileItem: profileItems(service.state.users.get(userId)),
          ResultCode: 0,
        })),
    }),
  'profile.portrait_set': ({ body, user, connection }, service) => {
    const changes = body.items('ProfileItem').map((item) => ({
      tag: item.text('Tag'),
      value: profileValue(item.raw('Value')),
    }));
    for (const { tag, value } of changes) {
      requireField(tag);
      requireShort(tag, value);
    }
    for (const { tag, value } of changes) user.profile.set(tag, value);
    const event = profileChanged(user.id, changes);
    service.pushes.toUser(user.id, event, { except: connection });
    for (const friendId of user.friends.keys()) service.pushes.toUser(friendId, event);
    return success();
  },
};

/** Profile fields in the form of the wire. */
export function profileItems(user: User | undefined): readonly WireObject[] {
  return [...(user?.profile ?? [])].map(([Tag, Value]) => ({ Tag, Value }));
}

function profileChanged(
  userId: string,
  changes: readonly { readonly tag: string; readonly value: string | number }[],
): WireObject {
  const ProfileList = changes.map(({ tag, value }) => ({ Tag: tag, ValueBytes: value }));
  return {
    Event: 7,
    ProfileDataMod: [{ Profile_Account: userId, PushType: 1, ProfileList }],
  };
}

function profileValue(value: unknown): string | number {
  if (typeof value === 'string' || typeof value === 'number') return value;
  throw new Refusal(ErrorCode.profileBadRequest, 'a profile value is a text or a number');
}

function requireField(tag: string): void {
  const isKnown = PROFILE_FIELDS.some((name) => tag === `${CUSTOM}${name}`);
  if (tag.startsWith(CUSTOM) && !isKnown)
    throw new Refusal(ErrorCode.profileBadRequest, `there is no field ${tag}`);
}

function requireShort(tag: string, value: string | number): void {
  const limit = tag.startsWith(CUSTOM) ? MAX_CUSTOM_BYTES : MAX_BYTES[tag];
  if (limit !== undefined && Buffer.byteLength(String(value)) > limit) {
    throw new Refusal(VALUE_TOO_LONG, `${tag} is longer than ${limit} bytes`);
  }
}
