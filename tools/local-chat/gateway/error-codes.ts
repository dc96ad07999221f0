/** Error codes as the cloud's documentation lists them, by what happened. */
export const ErrorCode = {
  userSigExpired: 70001,
  userSigMalformed: 70002,
  userSigWrongKey: 70009,
  userSigWrongUser: 70013,
  userSigWrongApp: 70014,
  notSignedIn: 70402,
  notBought: 60020,
  unknownCommand: 60003,
  internal: 60008,
  messageTooLong: 80002,
  c2cBadRequest: 20001,
  c2cNoSuchUser: 20003,
  blockedByReceiver: 20007,
  c2cRecallTooLate: 20016,
  c2cRecallNotYours: 20021,
  c2cMessageMissing: 20022,
  c2cAlreadyRecalled: 20023,
  modifyMessageMissing: 20026,
  modifyConflict: 20027,
  groupBadRequest: 10004,
  groupNotAllowed: 10007,
  groupOwnerCannotQuit: 10009,
  groupMissing: 10010,
  groupAlreadyMember: 10013,
  groupFull: 10014,
  groupMuted: 10017,
  groupIdTaken: 10021,
  groupApplicationMissing: 10024,
  groupMessageMissing: 10030,
  groupRecallTooLate: 10031,
  groupCannotRecall: 10032,
  groupAttributesConflict: 10056,
  groupReceiptMissing: 10062,
  groupTooManyPins: 10070,
  groupAlreadyPinned: 10071,
  groupPinMissing: 10072,
  communityNotBought: 11000,
  translationFailed: 24001,
  /** Made up: the SDK passes none of them on. */
  voiceNotUnderstood: 24101,
  reactionTooMany: 23005,
  reactionTooManyPeople: 23006,
  reactionRepeated: 23007,
  reactionMissing: 23008,
  reactionNotYours: 23009,
  profileBadRequest: 40001,
  relationBadRequest: 30001,
  relationDenied: 30516,
  relationAlreadyFriend: 30520,
  relationBlacklisted: 30525,
  relationWaiting: 30539,
  relationApplicationMissing: 30614,
  relationBlockedByMe: 30515,
} as const;

const BAD_REQUEST: readonly (readonly [prefix: string, code: number])[] = [
  ['openim.', ErrorCode.c2cBadRequest],
  ['recentcontact.', ErrorCode.c2cBadRequest],
  ['sns.', ErrorCode.relationBadRequest],
  ['profile.', ErrorCode.profileBadRequest],
];

/** The code for a request of `command` whose fields are missing or of the wrong type. */
export function badRequestCode(command: string): number {
  const match = BAD_REQUEST.find(([prefix]) => command.startsWith(prefix));
  return match?.[1] ?? ErrorCode.groupBadRequest;
}
