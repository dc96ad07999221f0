import { createChatService } from '../../../tools/local-chat';
import type { ChatService, ChatServiceOptions, World } from '../../../tools/local-chat';
import { dataOf, SdkUser } from '../../support/sdk-user';
import type { SdkUserOptions } from '../../support/sdk-user';
import { until } from '../../support/until';

/** Three people who know nobody yet. */
export const threePeople: World = {
  people: [
    { userId: 'anna', nick: 'Anna' },
    { userId: 'ben', nick: 'Ben' },
    { userId: 'cleo', nick: 'Cleo' },
  ],
};

/** A service and the people signed in to it, released together. */
export class ChatRoom {
  private readonly users: SdkUser[] = [];

  private constructor(readonly service: ChatService) {}

  static async open(options: ChatServiceOptions = {}): Promise<ChatRoom> {
    return new ChatRoom(await createChatService({ world: threePeople, ...options }));
  }

  /** Signs `userId` in with a fresh SDK. Lists reach its listeners at once instead of once a second. */
  async enter(userId: string, options: SdkUserOptions = {}): Promise<SdkUser> {
    const user = this.prepare(userId, options);
    await user.login();
    return user;
  }

  /** An SDK that is not signed in yet. */
  prepare(userId: string, options: SdkUserOptions = {}): SdkUser {
    const create = { eventThrottling: false, ...options.create };
    const user = new SdkUser(this.service, userId, { ...options, create });
    this.users.push(user);
    return user;
  }

  async close(): Promise<void> {
    await Promise.all(this.users.map((user) => user.leave()));
    await this.service.stop();
  }
}

/** The group most tests are about. */
export const TEAM = { groupId: 'team', name: 'Team', owner: 'anna' } as const;

/** Waits until the SDK knows the group: it judges by its own list what may be done there. */
export async function knowsGroup(user: SdkUser, groupId: string): Promise<void> {
  await until(async () => {
    const { groupList } = dataOf(await user.chat.getGroupList()) as {
      readonly groupList: readonly { readonly groupID: string }[];
    };
    return groupList.some(({ groupID }) => groupID === groupId);
  });
}

/** The text of a text message. */
export function textOf(message: { readonly payload: unknown }): string {
  return (message.payload as { readonly text: string }).text;
}

/** The parts of SDK conversations that tests look at. */
export interface ConversationView {
  readonly conversationID: string;
  readonly unreadCount: number;
  readonly isPinned: boolean;
  readonly remark: string;
  readonly messageRemindType: string;
  readonly customData: string;
  readonly markList: readonly number[];
  readonly groupAtInfoList: readonly { readonly atTypeArray: readonly number[] }[];
  readonly lastMessage: {
    readonly messageForShow: string;
    readonly isRevoked: boolean;
    readonly isPeerRead: boolean;
  };
}

export interface HistoryPage {
  readonly messageList: readonly HistoryMessage[];
  readonly isCompleted: boolean;
  readonly nextReqMessageID: string;
}

export interface HistoryMessage {
  readonly ID: string;
  readonly from: string;
  readonly flow: string;
  readonly time: number;
  readonly sequence: number;
  readonly isRevoked: boolean;
  readonly isPeerRead: boolean;
  readonly type: string;
  readonly payload: unknown;
}

export interface MemberPage {
  readonly memberList: readonly { readonly userID: string; readonly role: string }[];
  readonly offset: number;
}
