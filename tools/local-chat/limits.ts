/** Numbers that the cloud documents and this service keeps to. */

/** Largest message, body and custom data together, in bytes (product documentation: 12 KB, not adjustable). */
export const MAX_MESSAGE_BYTES = 12 * 1024;

/** How long a message can be recalled, in seconds (default of the console). */
export const RECALL_WINDOW_S = 120;

/** Most members a group may have, by group type (documentation of group types). */
export const MAX_MEMBERS: Readonly<Record<string, number>> = {
  Private: 200,
  Public: 2000,
  ChatRoom: 10000,
  AVChatRoom: 1000000,
  Community: 100000,
};

/** Messages in one merged record (documentation of merged messages). */
export const MAX_RECORD_MESSAGES = 300;

/** Members per page of a member list. */
export const MEMBER_PAGE_SIZE = 100;

/** Topics of a community (documentation of communities). */
export const MAX_TOPICS = 200;

/** Attributes of a group, and the longest key and value of one in bytes (documentation of group attributes). */
export const MAX_ATTRIBUTES = 16;
export const MAX_ATTRIBUTE_KEY_BYTES = 32;
export const MAX_ATTRIBUTE_BYTES = 4 * 1024;

/** Counters of a group (documentation of group counters). */
export const MAX_COUNTERS = 20;

/** How long a client may believe the count of those who are online, in seconds (made up; the SDK's own default is 60). */
export const ONLINE_COUNT_LIFE_S = 10;

/** Newest viewers of a live room that are told (documentation of live rooms). */
export const LIVE_VIEWERS = 1000;

/** Viewers in one reply (documentation of live rooms). */
export const LIVE_VIEWERS_PAGE = 500;

/** Marks that are used in a live room, the least that one may be, and people who are marked at once (documentation of live rooms). */
export const MAX_LIVE_MARKS = 10;
export const LEAST_LIVE_MARK = 1000;
export const MAX_MARKED_AT_ONCE = 500;

/** What newcomers of a live room may read back: so many messages, of the last day (documentation of live rooms). */
export const LIVE_HISTORY_SIZE = 20;
export const LIVE_HISTORY_S = 24 * 60 * 60;

/** Messages of a live room that one poll answers with; what is older is lost to slow clients. */
export const LIVE_PAGE_SIZE = 500;

/** People who are banned at once (REST documentation 1047/50296). */
export const MAX_BANS_AT_ONCE = 20;

/** History messages per page at most, in both kinds of conversation. */
export const HISTORY_PAGE_SIZE = 100;

/** Largest upload, in bytes: the SDK's own cap for videos and files is 100 MB. */
export const MAX_UPLOAD_BYTES = 110 * 1024 * 1024;

/** Blacklisted users per account (product documentation). */
export const MAX_BLACKLIST = 1000;

/** Longest remark for a friend, in bytes: the SDK's type declarations. */
export const MAX_REMARK_BYTES = 96;

/** Custom fields of friends (product documentation 1047/33521). */
export const MAX_FRIEND_FIELD_BYTES = 500;

/** Longest name of a friend group, in bytes: the SDK's type declarations. */
export const MAX_LABEL_BYTES = 30;

/** Different reactions per message (documentation of message reactions). */
export const MAX_REACTIONS = 10;

/** People per reaction of a message (same source). */
export const MAX_REACTORS = 100;

/** Most people whom a summary of reactions names (same source). */
export const MAX_NAMED_REACTORS = 10;

/** Pinned messages per group (documentation of pinned messages). */
export const MAX_PINS = 10;

/** Catch-up entries kept per user; a device away for longer reads the history instead. */
export const MAX_CATCH_UP = 2000;
