import { outgoingText } from '../support/builders';
import { until } from '../support/until';
import type { ChatClient, Credentials } from '../../miniprogram/chat/chat-client';
import type { ChatEvent, KickReason } from '../../miniprogram/chat/chat-event';
import type { ConversationId } from '../../miniprogram/domain/ids';
import type { Message } from '../../miniprogram/domain/message/message';
import type { Result } from '../../miniprogram/kernel/result';
import type { PaidFeature, World } from '../../tools/local-chat';

/** A client under contract and everything it told so far. */
export interface ContractClient {
  readonly userId: string;
  readonly chat: ChatClient;
  readonly events: readonly ChatEvent[];
  /** The network of its device goes and comes. */
  setOnline(isOnline: boolean): void;
}

/** Something put into a conversation from outside, whatever it says. `element` is an element in wire form. */
export interface Push {
  readonly from: string;
  readonly to: { readonly userId: string } | { readonly groupId: string };
  readonly text?: string;
  readonly element?: {
    readonly MsgType: string;
    readonly MsgContent: Readonly<Record<string, unknown>>;
  };
  readonly customData?: string;
}

/**
 * What happens to one text: `drop` never reaches the service, `drop-reply` is taken without an answer, `close` ends the connection
 * instead.
 */
export type SendTrouble = 'drop' | 'drop-reply' | 'close';

/** What happens to the next file that is uploaded; `slow`: it takes a moment. */
export type UploadTrouble = 'cut' | 'refused' | 'slow';

/** What happens to the pushes of one person from now on. */
export type PushTrouble = 'twice' | 'reordered' | 'lost';

/**
 * A chat service as the contract sees it: the fake one, or the real SDK on the local chat service. Every scenario runs on both and may
 * use nothing else.
 */
export interface ContractService {
  /** A device of `userId`, not signed in. */
  client(userId: string): ContractClient;
  credentials(userId: string, kind?: 'good' | 'expired' | 'forged'): Credentials;
  start(): Promise<void>;
  /** As if killed; what it knew stays. */
  stop(): Promise<void>;
  /** Waits, while stopped, until the clients' own quick retries have come to nothing. */
  outlastRetries(): Promise<void>;
  /** While silent it takes connections and requests, and answers nothing. */
  setSilent(isSilent: boolean): void;
  /** The next text meets trouble. */
  spoilNextText(trouble: SendTrouble): void;
  /** The storage cuts the next upload half way, or refuses it. */
  spoilNextUpload(trouble: UploadTrouble): void;
  /** Lets the clients' time limits pass. */
  passTime(ms: number): Promise<void>;
  /** Moves the service's clock. */
  advanceService(ms: number): void;
  push(push: Push): void;
  /** Whoever runs the service says something in every live room. */
  broadcast(from: string, text: string): void;
  /** The content check marks the newest message of somebody in a conversation. */
  markRisky(message: Pick<Push, 'from' | 'to'>): void;
  trouble(userId: string, trouble: PushTrouble): void;
  kick(userId: string, reason: KickReason): void;
  dismiss(groupId: string): Promise<void>;
  /** Buys a paid feature or gives it back; whoever is signed in hears of it when refused. */
  setFeature(feature: PaidFeature, isBought: boolean): void;
  /** The texts that two people's conversation holds, oldest first. */
  textsBetween(first: string, second: string): readonly string[];
  /** What is at the address of a file that was sent. */
  download(url: string): Promise<string>;
  dispose(): Promise<void>;
}

/** Starts a service that holds `world`. `isStopped`: it has an address, but does not listen yet. */
export type MakeService = (
  world: World,
  options?: { readonly isStopped?: boolean },
) => Promise<ContractService>;

/** The value of a result that has to be a success. */
export async function valueOf<Value>(
  result: Promise<Result<Value, { readonly kind: string; readonly detail: string }>>,
): Promise<Value> {
  const settled = await result;
  if (!settled.ok) throw new Error(`failed: ${JSON.stringify(settled.error)}`);
  return settled.value;
}

/** The kind of a result's failure; `ok` for a success. */
export async function kindOf(
  result: Promise<Result<unknown, { readonly kind: string }>>,
): Promise<string> {
  const settled = await result;
  return settled.ok ? 'ok' : settled.error.kind;
}

/** A device of `userId` that is signed in and has its whole conversation list. */
export async function signedIn(service: ContractService, userId: string): Promise<ContractClient> {
  const client = service.client(userId);
  await valueOf(client.chat.signIn(service.credentials(userId)));
  await until(async () => (await valueOf(client.chat.conversations())).isComplete);
  return client;
}

let sentCount = 0;

/** Sends a text and returns the message as the service took it. */
export function sendText(
  client: ContractClient,
  conversationId: ConversationId,
  text: string,
  clientId = `test-${(sentCount += 1)}`,
): Promise<Message> {
  return valueOf(client.chat.send(outgoingText(text, { clientId, conversationId })));
}

/** Waits for the first event of a type that `accepts` agrees with. */
export function eventOf<Type extends ChatEvent['type']>(
  client: ContractClient,
  type: Type,
  accepts: (event: Extract<ChatEvent, { type: Type }>) => boolean = () => true,
): Promise<Extract<ChatEvent, { type: Type }>> {
  const isWanted = (event: ChatEvent): event is Extract<ChatEvent, { type: Type }> =>
    event.type === type && accepts(event as Extract<ChatEvent, { type: Type }>);
  return until(() => client.events.find(isWanted), { what: `${client.userId}: ${type}` });
}

/** Every message that a client was told of as received, in that order. */
export function receivedBy(client: ContractClient): readonly Message[] {
  return client.events.flatMap((event) =>
    event.type === 'messages-received' ? event.messages : [],
  );
}

/** Waits for a received text. */
export function receivedText(client: ContractClient, text: string): Promise<Message> {
  return until(() => receivedBy(client).find((message) => textOf(message) === text), {
    what: `${client.userId}: “${text}”`,
  });
}

/** The words of a text message; empty for every other kind. */
export function textOf(message: Pick<Message, 'content'>): string {
  return message.content.kind === 'text' ? message.content.text : '';
}

/** A whole history, page by page from the newest, oldest first. */
export async function wholeHistory(
  client: ContractClient,
  conversationId: ConversationId,
): Promise<readonly Message[]> {
  let page = await valueOf(client.chat.history(conversationId));
  let all = page.messages;
  while (page.olderCursor !== undefined) {
    page = await valueOf(client.chat.history(conversationId, page.olderCursor));
    all = [...page.messages, ...all];
  }
  return all;
}

/** The conversation as a client lists it. */
export async function listed(client: ContractClient, conversationId: ConversationId) {
  const { conversations } = await valueOf(client.chat.conversations());
  return conversations.find((conversation) => conversation.conversationId === conversationId);
}
