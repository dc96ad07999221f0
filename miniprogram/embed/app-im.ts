import { AppGroupData } from './group-data';
import { AppGroupFields } from './group-fields';
import { PeopleBatch } from './people-batch';
import { UserIds } from './user-ids';
import { conversationIdOf, parseConversationId } from '../domain/ids';
import { customData } from '../domain/message/custom-payload';
import { failed, ok } from '../kernel/result';
import { findMessage } from '../stores/timeline/find-message';
import { makeGroup } from './make-group';
import { messageDisplayers } from '../i18n/displayers/message-displayers';
import { sendOptionsProblem } from '../domain/message/send-options';
import type { ConversationId } from '../domain/ids';
import type { CustomDraft, GroupDraft, Im, ImResult, OpenedGroup } from './im';
import type { Dispose } from '../kernel/disposables';
import type { Message } from '../domain/message/message';
import type { MessageDisplayer } from '../i18n/displayers/displayer';
import type { MessageRef } from '../domain/message/message-ref';
import type { OutgoingContent, SendOptions } from '../domain/message/outgoing';
import type { Person } from '../domain/person/person';
import type { RoomMark } from '../domain/group/room-mark';
import type { Services } from '../stores/services';
import type { UserIdResolver, UserRef } from './user-ids';

/** {@link Im} on the app's stores. */
export class AppIm implements Im {
  readonly groupData: AppGroupData;
  readonly groupFields: AppGroupFields;
  private readonly userIds = new UserIds();
  private readonly batch: PeopleBatch;

  constructor(private readonly services: Services) {
    this.batch = new PeopleBatch(services.chat);
    this.groupData = new AppGroupData(services);
    this.groupFields = new AppGroupFields(services);
  }

  async openSingleChat(user: UserRef): Promise<ImResult<ConversationId>> {
    const person = await this.getUser(user);
    if (!person.ok) return person;
    if (person.value === undefined) return failed('not-found');
    return this.openChat(conversationIdOf({ kind: 'direct', userId: person.value.userId }));
  }

  openGroupChat(users: readonly UserRef[], draft: GroupDraft = {}): Promise<ImResult<OpenedGroup>> {
    if (!this.isSignedIn) return Promise.resolve(failed('not-signed-in'));
    return makeGroup(this.services, users, draft, (user) => this.getUser(user));
  }

  openChat(conversationId: ConversationId, at?: MessageRef): ImResult<ConversationId> {
    if (!this.isSignedIn) return failed('not-signed-in');
    if (!parseConversationId(conversationId)) return failed('not-found');
    const { navigation } = this.services.platform;
    navigation.open({ to: 'chat', conversationId, ...(at && { at }) });
    return ok(conversationId);
  }

  async getUser(user: UserRef): Promise<ImResult<Person | undefined>> {
    if (!this.isSignedIn) return failed('not-signed-in');
    const [userId] = await this.userIds.of([user]);
    if (userId === undefined) return ok(undefined);
    const { people, outbox } = this.services;
    const { account } = outbox;
    const known = people.get(userId);
    if (known) return ok(known);
    const fetched = await this.batch.fetch(userId);
    if (fetched.ok && fetched.value && outbox.account === account) people.put([fetched.value]);
    return fetched;
  }

  async getMessage(conversationId: ConversationId, ref: MessageRef): Promise<ImResult<Message>> {
    if (!this.isSignedIn) return failed('not-signed-in');
    if (!parseConversationId(conversationId)) return failed('not-found');
    return findMessage(this.services, conversationId, ref);
  }

  sendText(
    conversationId: ConversationId,
    text: string,
    options: SendOptions = {},
  ): ImResult<string> {
    return this.send(conversationId, { kind: 'text', text, mentions: [] }, options);
  }

  sendCustom(
    conversationId: ConversationId,
    draft: CustomDraft,
    options: SendOptions = {},
  ): ImResult<string> {
    const data = dataOf(draft);
    if (data === undefined) return failed('no-json');
    const { summary } = draft;
    const content = { kind: 'custom', data, description: summary, extension: '' } as const;
    const { people, outbox } = this.services;
    const push = { title: people.look(outbox.account).name, description: summary };
    return this.send(conversationId, content, { push, ...options });
  }

  registerMessageDisplayer<Value>(type: string, displayer: MessageDisplayer<Value>): Dispose {
    return messageDisplayers.register(type, displayer);
  }

  resolveUserIds(resolver: UserIdResolver): void {
    this.userIds.use(resolver);
  }

  useRoomMarks(marks: readonly RoomMark[]): void {
    this.services.liveRooms.useMarks(marks);
  }

  private get isSignedIn(): boolean {
    return this.services.outbox.account !== '';
  }

  private send(
    conversationId: ConversationId,
    content: OutgoingContent,
    options: SendOptions,
  ): ImResult<string> {
    if (!this.isSignedIn) return failed('not-signed-in');
    const target = parseConversationId(conversationId);
    if (target === undefined) return failed('not-found');
    if (target.kind === 'system') return failed('forbidden');
    const problem = sendOptionsProblem({ conversationId, content, options });
    if (problem !== undefined) return failed(problem);
    return this.services.outbox.send(conversationId, content, { options });
  }
}

/** A custom message's data; undefined for a body that JSON does not hold. */
function dataOf({ type, version = 1, body }: CustomDraft): string | undefined {
  try {
    return customData({ type, version, body });
  } catch {
    return undefined;
  }
}
