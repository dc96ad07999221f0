import '@tencentcloud/chat';

/**
 * What the SDK 3.6.6 has at run time and its index.d.ts lacks. Its option types and enums are not exported and cannot be added to:
 * a missing option (`count` of `getMessageListHopping`) goes through a variable, a missing event is named by its string.
 */
declare module '@tencentcloud/chat' {
  interface Group {
    inviteOption: string;
  }

  interface GroupMember {
    isOnline: boolean;
  }

  interface Message {
    /** Tells messages of one sender and second apart; the last part of the ID. */
    random: number;
    /** The sender's clock, in seconds; the middle part of the ID. */
    clientTime: number;
    /** How often the message was modified. */
    version: number;
  }

  interface ChatSDK {
    /** Hears the next event of a name only. */
    once(eventName: string, handler: (event: unknown) => void, context?: unknown): void;
  }
}
