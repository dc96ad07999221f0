import { readFile } from 'node:fs/promises';
import { FAKE_FILES } from '../support/fakes/fake-outgoing';
import { FakeDevice } from './fake-device';
import { FakeShared } from '../support/fakes/fake-shared';
import { SkippableClock } from '../support/skippable-clock';
import { buildRoom } from '../support/fakes/fake-live-rooms';
import { accountsOf } from './fake-world';
import { chatError } from '../support/fakes/fake-calls';
import { groupsChanged, isWithheld } from '../support/fakes/fake-topics';
import { failed, ok } from '../../miniprogram/kernel/result';
import { messageFromSdk } from '../../miniprogram/packages/tencent/from-sdk/message';
import { communityOfTopic, parseConversationId } from '../../miniprogram/domain/ids';
import type { ChatError } from '../../miniprogram/chat/chat-error';
import type {
  ContractService,
  MakeService,
  Push,
  PushTrouble,
  SendTrouble,
  UploadTrouble,
} from './contract';
import type { Credentials } from '../../miniprogram/chat/chat-client';
import type { FakeChatAccount } from '../support/fakes/fake-chat-account';
import type { FakePeers } from '../support/fakes/fake-peers';
import type { KickReason } from '../../miniprogram/chat/chat-event';
import type { Message } from '../../miniprogram/domain/message/message';
import type { Result } from '../../miniprogram/kernel/result';
import type { SendOptions } from '../../miniprogram/domain/message/outgoing';
import type { PaidFeature, World } from '../../tools/local-chat';

/** How long the fake's requests wait for a silent service: the shortest limit of the real ones. */
const LIMIT_MS = 15_000;

/** A service of fake clients: what one does, the others hear. */
export class FakeService implements ContractService {
  private readonly clock = new SkippableClock();
  private readonly accounts: ReadonlyMap<string, FakeChatAccount>;
  private readonly devices: FakeDevice[] = [];
  private readonly shared = new FakeShared((eventFor) => {
    for (const device of this.devices) {
      const event = eventFor(device.userId);
      if (event !== undefined) device.push(event);
    }
  });
  private readonly dismissed = new Set<string>();
  private whenAnswering: (() => void)[] = [];
  private isSilent = false;
  private nextText: SendTrouble | undefined;
  private isUploadSpoiled = false;
  private skewMs = 0;
  private pushCount = 0;

  constructor(
    world: World,
    private isRunning: boolean,
  ) {
    this.accounts = accountsOf(world, this.nowMs());
    for (const { groupId, owner, members, type, name } of world.groups ?? []) {
      if (type === 'AVChatRoom') this.shared.rooms.set(groupId, buildRoom(groupId, owner, name));
      this.shared.members.set(`group:${groupId}`, [owner, ...members]);
    }
  }

  client(userId: string): FakeDevice {
    const device: FakeDevice = new FakeDevice(
      this.account(userId),
      this.peersOf(() => device),
      () => this.nowMs(),
      this.shared,
    );
    device.setServed(this.isRunning);
    device.events.length = 0;
    this.devices.push(device);
    return device;
  }

  credentials(userId: string, kind: 'good' | 'expired' | 'forged' = 'good'): Credentials {
    return { userId, userSig: kind, expiresAtMs: this.nowMs() + 3_600_000 };
  }

  start(): Promise<void> {
    this.isRunning = true;
    for (const device of this.devices) device.setServed(true);
    return Promise.resolve();
  }

  stop(): Promise<void> {
    this.isRunning = false;
    for (const device of this.devices) device.setServed(false);
    return Promise.resolve();
  }

  /** Fake clients have no retries of their own. */
  outlastRetries(): Promise<void> {
    return Promise.resolve();
  }

  setSilent(isSilent: boolean): void {
    this.isSilent = isSilent;
    if (isSilent) return;
    const waiting = this.whenAnswering;
    this.whenAnswering = [];
    for (const callback of waiting) callback();
  }

  spoilNextText(trouble: SendTrouble): void {
    this.nextText = trouble;
  }

  /** Whatever it was, the file is not there; nothing here is slow. */
  spoilNextUpload(trouble: UploadTrouble): void {
    this.isUploadSpoiled = trouble !== 'slow';
  }

  async passTime(ms: number): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.clock.skip(ms);
  }

  advanceService(ms: number): void {
    this.skewMs += ms;
  }

  push({ from, to, text, element, customData = '' }: Push): void {
    const type = element?.MsgType ?? 'TIMTextElem';
    const content: Readonly<Record<string, unknown>> = element?.MsgContent ?? { Text: text };
    this.pushCount += 1;
    for (const account of this.accounts.values()) {
      const conversationID = 'groupId' in to ? `GROUP${to.groupId}` : `C2C${from}`;
      if ('userId' in to && to.userId !== account.userId) continue;
      const message = messageFromSdk({
        ID: `pushed-${this.pushCount}`,
        conversationID,
        from,
        flow: 'in',
        time: Math.floor(this.nowMs() / 1000),
        sequence: 1_000 + this.pushCount,
        type,
        payload: { text: content['Text'], data: content['Data'] },
        cloudCustomData: customData,
      });
      if (message !== undefined) this.hand(account, message);
    }
  }

  markRisky({ from, to }: Pick<Push, 'from' | 'to'>): void {
    const isIn = 'groupId' in to ? `group:${to.groupId}` : undefined;
    for (const account of this.accounts.values()) {
      const theirs =
        isIn ??
        ('userId' in to && account.userId === from ? `direct:${to.userId}` : `direct:${from}`);
      const said = account.messages(theirs).filter((message) => message.from === from);
      const newest = said[said.length - 1];
      if (newest === undefined) continue;
      const marked: Message = { ...newest, content: { kind: 'withheld' }, isEdited: true };
      account.store(marked);
      for (const device of this.devicesOf(account.userId))
        device.push({ type: 'messages-changed', messages: [marked] });
    }
  }

  broadcast(from: string, text: string): void {
    for (const [groupId, { present }] of this.shared.rooms) {
      const message = messageFromSdk({
        ID: `broadcast-${(this.pushCount += 1)}`,
        isBroadcastMessage: true,
        from,
        flow: 'in',
        time: Math.floor(this.nowMs() / 1000),
        type: 'TIMTextElem',
        payload: { text },
      });
      if (message === undefined) continue;
      const messages = [{ ...message, conversationId: `group:${groupId}` }];
      this.shared.tell((userId) =>
        present.has(userId) ? { type: 'room-messages-received', groupId, messages } : undefined,
      );
    }
  }

  trouble(userId: string, trouble: PushTrouble): void {
    for (const device of this.devicesOf(userId)) {
      if (trouble === 'twice') device.double();
      else if (trouble === 'lost') device.lose();
      else device.holdNext();
    }
  }

  kick(userId: string, reason: KickReason): void {
    for (const device of this.devicesOf(userId)) device.chat.kick(reason);
  }

  dismiss(groupId: string): Promise<void> {
    this.dismissed.add(groupId);
    for (const account of this.accounts.values()) {
      account.groups = account.groups.filter((group) => group.groupId !== groupId);
      for (const device of this.devicesOf(account.userId)) {
        device.push(groupsChanged(account));
      }
    }
    return Promise.resolve();
  }

  setFeature(feature: PaidFeature, isBought: boolean): void {
    if (isBought) this.shared.missing.delete(feature);
    else this.shared.missing.add(feature);
  }

  textsBetween(first: string, second: string): readonly string[] {
    return this.account(first)
      .messages(`direct:${second}`)
      .map(({ content }) => (content.kind === 'text' ? content.text : ''));
  }

  download(url: string): Promise<string> {
    return readFile(decodeURIComponent(url.slice(FAKE_FILES.length)), 'utf8');
  }

  dispose(): Promise<void> {
    this.clock.dispose();
    return Promise.resolve();
  }

  private nowMs(): number {
    return Date.now() + this.skewMs;
  }

  private account(userId: string): FakeChatAccount {
    const account = this.accounts.get(userId);
    if (account === undefined) throw new Error(`${userId} is not in the world`);
    return account;
  }

  private devicesOf(userId: string): readonly FakeDevice[] {
    return this.devices.filter((device) => device.userId === userId);
  }

  /** A message reaches an account and its devices. */
  private hand(
    account: FakeChatAccount,
    message: Message,
    except?: FakeDevice,
    counting?: 'read',
  ): void {
    account.store(message, counting);
    this.announce(account, message, except);
  }

  private announce(account: FakeChatAccount, message: Message, except?: FakeDevice): void {
    for (const device of this.devicesOf(account.userId)) {
      if (device !== except) device.push({ type: 'messages-received', messages: [message] });
    }
  }

  private peersOf(device: () => FakeDevice): FakePeers {
    return {
      answers: () => this.answers(device()),
      admits: (credentials) => this.admits(credentials),
      accountOf: (userId) => this.account(userId),
      sent: (message, options) => this.sent(message, device(), options),
      whenBack: (callback) => this.whenAnswering.push(callback),
      revoked: (message) => this.revoked(message),
      edited: (message) => this.edited(message, device()),
      recordOf: (key) =>
        [...this.accounts.values()].flatMap(({ records }) => records.get(key) ?? [])[0],
      read: (conversationId) => this.read(device().account, conversationId),
      profileChanged: (person) => {
        for (const account of this.accounts.values()) account.people.set(person.userId, person);
      },
      everybody: () => [...this.accounts.values()],
      groupsChanged: (account) => {
        for (const each of this.devicesOf(account.userId)) each.push(groupsChanged(account));
      },
    };
  }

  private admits({ userSig }: Credentials): ChatError | undefined {
    if (userSig === 'good') return undefined;
    return chatError(userSig === 'expired' ? 'credentials-expired' : 'credentials-invalid');
  }

  private answers(device: FakeDevice): Promise<ChatError | undefined> {
    if (!device.isConnected) return Promise.resolve(chatError('network'));
    if (!this.isSilent) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.clock.after(LIMIT_MS, () => resolve(chatError('timeout')));
    });
  }

  private sent(
    message: Message,
    device: FakeDevice,
    options: SendOptions,
  ): Result<Message, ChatError> {
    const target = parseConversationId(message.conversationId);
    if (target?.kind === 'group' && this.dismissed.has(target.groupId)) {
      return failed(chatError('group-gone', 10010));
    }
    const me = device.account.userId;
    if (target?.kind === 'direct' && this.shared.blocked.get(target.userId)?.has(me) === true)
      return failed(chatError('blocked-by-peer', 20007));
    const known = device.account
      .messages(message.conversationId)
      .find(({ id }) => id === message.id);
    if (known !== undefined) return ok(known);
    if (
      ['voice', 'image', 'video', 'file'].includes(message.content.kind) &&
      this.isUploadSpoiled
    ) {
      this.isUploadSpoiled = false;
      return failed(chatError('network', 2400));
    }
    const trouble = this.nextText;
    this.nextText = undefined;
    if (trouble === 'drop') return failed(chatError('timeout'));
    if (trouble === 'close') return failed(chatError('network'));
    const { conversationId } = message;
    if (options.isOnlineOnly !== true) this.hand(device.account, message, device);
    for (const account of this.accounts.values()) {
      if (account === device.account) continue;
      const room = target?.kind === 'group' ? target.groupId : '';
      const inGroup = communityOfTopic(room) ?? room;
      const isMember = account.groups.some(({ groupId }) => groupId === inGroup);
      const isPeer = target?.kind === 'direct' && target.userId === account.userId;
      if (!isMember && !isPeer) continue;
      if (options.receivers?.includes(account.userId) === false) continue;
      if (isWithheld(account, message)) continue;
      const theirs = isPeer ? `direct:${message.from}` : conversationId;
      const arriving = { ...message, conversationId: theirs, isOwn: false };
      if (options.isOnlineOnly === true) this.announce(account, arriving);
      else if (options.isUncounted === true) this.hand(account, arriving, undefined, 'read');
      else this.hand(account, arriving);
    }
    return trouble === undefined ? ok(message) : failed(chatError('timeout'));
  }

  private revoked({ id, conversationId, from }: Message): void {
    for (const account of this.accounts.values()) {
      if (account.userId === from) continue;
      const theirs = conversationId.startsWith('direct:') ? `direct:${from}` : conversationId;
      const revocation = { by: from, byName: '' };
      if (!account.revoke(theirs, id, revocation)) continue;
      for (const device of this.devicesOf(account.userId)) {
        const revoked = [{ conversationId: theirs, messageId: id, revocation }];
        device.push({ type: 'messages-revoked', revoked });
      }
    }
  }

  private edited(message: Message, editor: FakeDevice): void {
    const { conversationId, from } = message;
    for (const account of this.accounts.values()) {
      const isMine = account.userId === from;
      const isDirect = conversationId.startsWith('direct:');
      const theirs = isMine || !isDirect ? conversationId : `direct:${from}`;
      const known = account.messages(theirs).find(({ id }) => id === message.id);
      if (known === undefined) continue;
      const edited = { ...known, content: message.content, isEdited: true };
      account.store(edited);
      for (const device of this.devicesOf(account.userId))
        if (device !== editor) device.push({ type: 'messages-changed', messages: [edited] });
    }
  }

  private read(reader: FakeChatAccount, conversationId: string): void {
    const target = parseConversationId(conversationId);
    if (target?.kind !== 'direct') return;
    const peer = this.account(target.userId);
    const mine = `direct:${reader.userId}`;
    const read = peer.messages(mine).filter(({ isOwn }) => isOwn);
    for (const message of read) {
      if (message.wantsReceipt !== true) peer.store({ ...message, isReadByPeer: true });
    }
    const untilMs = read[read.length - 1]?.sentAtMs;
    if (untilMs === undefined) return;
    for (const device of this.devicesOf(peer.userId)) {
      const reads = [{ conversationId: mine, untilMs }];
      device.push({ type: 'messages-read-by-peer', reads });
    }
  }
}

/** {@link MakeService} for the fake client. */
export const makeFakeService: MakeService = (world, { isStopped = false } = {}) =>
  Promise.resolve(new FakeService(world, !isStopped));
