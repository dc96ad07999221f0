import { createChatService } from '../../tools/local-chat';
import { SdkUser } from '../support/sdk-user';
import { FakeStorage } from '../support/fakes/fake-platform';
import { SkippableClock } from '../support/skippable-clock';
import { createNodeWx } from '../support/node-wx';
import { until } from '../support/until';
import { loadAdapter } from '../support/load-adapter';
import type { Credentials } from '../../miniprogram/chat/chat-client';
import type { ChatEvent, KickReason } from '../../miniprogram/chat/chat-event';
import type {
  ChatService,
  KickReason as ServiceKickReason,
  PaidFeature,
} from '../../tools/local-chat';
import type {
  ContractClient,
  ContractService,
  MakeService,
  Push,
  PushTrouble,
  SendTrouble,
  UploadTrouble,
} from './contract';
import type { NodeWx } from '../support/node-wx';

const KICKS: Readonly<Record<KickReason, ServiceKickReason>> = {
  'another-instance': 'multiple-account',
  'another-device': 'multiple-device',
  'credentials-expired': 'user-sig-expired',
  administrator: 'rest-api',
};

/** A device: its phone, and the adapter with an SDK copy of its own, because the SDK keeps one instance per copy. */
interface Device {
  readonly client: ContractClient;
  readonly phone: NodeWx;
}

/** Longer than it takes to cancel. */
const SLOW_UPLOAD_MS = 300;

/** The real adapter and SDK on a local chat service. */
export class SdkService implements ContractService {
  private readonly devices: Device[] = [];
  private readonly clock = new SkippableClock();

  constructor(private readonly service: ChatService) {}

  client(userId: string): ContractClient {
    const phone = createNodeWx();
    const { sdkAppId } = this.service.options;
    const proxyServer = this.service.socketUrl;
    const chat = loadAdapter(phone)({
      sdkAppId,
      proxyServer,
      clock: this.clock,
      storage: new FakeStorage(),
    });
    const events: ChatEvent[] = [];
    chat.on((event) => events.push(event));
    const setOnline = (isOnline: boolean) => phone.setNetwork(isOnline ? 'wifi' : 'none');
    const client = { userId, chat, events, setOnline };
    this.devices.push({ client, phone });
    return client;
  }

  credentials(userId: string, kind: 'good' | 'expired' | 'forged' = 'good'): Credentials {
    // A forged userSig is somebody else's.
    const owner = kind === 'forged' ? this.somebodyElse(userId) : userId;
    const lifeSeconds = kind === 'expired' ? -60 : 3600;
    const signIn = this.service.signIn(owner, lifeSeconds);
    if (signIn === undefined) throw new Error(`${owner} is not in the world`);
    return { userId, userSig: signIn.userSig, expiresAtMs: signIn.expiresAtMs };
  }

  start(): Promise<void> {
    return this.service.start();
  }

  stop(): Promise<void> {
    return this.service.stop();
  }

  /** The SDK tries once more about half a second after a loss (seen in 3.6.6), and then no more. */
  async outlastRetries(): Promise<void> {
    const hasRetried = ({ client }: Device): boolean => {
      const states = client.events.flatMap((event) =>
        event.type === 'connection-changed' ? event.connection : [],
      );
      return states.slice(-2).join() === 'connecting,disconnected' && states.length > 3;
    };
    await until(() => this.devices.every(hasRetried), { what: 'the SDK to give up' });
  }

  setSilent(isSilent: boolean): void {
    if (isSilent) this.service.faults.add({ kind: 'silence' });
    else this.service.faults.clear();
  }

  spoilNextText(kind: SendTrouble): void {
    this.service.faults.add({ kind, command: 'openim.sendmsg', times: 1 });
  }

  spoilNextUpload(trouble: UploadTrouble): void {
    const hit = { command: 'files.upload', times: 1 };
    if (trouble === 'cut') this.service.faults.add({ ...hit, kind: 'close' });
    else if (trouble === 'refused') this.service.faults.add({ ...hit, kind: 'error', code: 403 });
    else this.service.faults.add({ ...hit, kind: 'delay', delayMs: SLOW_UPLOAD_MS });
  }

  async passTime(ms: number): Promise<void> {
    // What was asked a moment ago has to reach its time limits first.
    await new Promise((resolve) => setTimeout(resolve, 50));
    this.clock.skip(ms);
  }

  advanceService(ms: number): void {
    this.service.advanceClock(ms / 1000);
  }

  push({ from, to, text, element, customData }: Push): void {
    const body = [element ?? { MsgType: 'TIMTextElem', MsgContent: { Text: text ?? '' } }];
    const more = customData === undefined ? {} : { cloudCustomData: customData };
    this.service.push({ from, to, body, ...more });
  }

  broadcast(from: string, text: string): void {
    const body = [{ MsgType: 'TIMTextElem', MsgContent: { Text: text } }];
    this.service.broadcast({ from, body });
  }

  trouble(userId: string, trouble: PushTrouble): void {
    if (trouble === 'twice') this.service.faults.add({ kind: 'duplicate-push', userId });
    else if (trouble === 'lost') this.service.faults.add({ kind: 'drop-push', userId });
    else this.service.faults.add({ kind: 'reorder-pushes', userId, times: 1 });
  }

  markRisky({ from, to }: Pick<Push, 'from' | 'to'>): void {
    if (!this.service.markRisky({ from, to })) throw new Error('there is no such message');
  }

  kick(userId: string, reason: KickReason): void {
    this.service.kick(userId, KICKS[reason]);
  }

  async dismiss(groupId: string): Promise<void> {
    const owner = await SdkUser.signIn(this.service, 'mo');
    await owner.chat.dismissGroup(groupId);
    await owner.leave();
  }

  setFeature(feature: PaidFeature, isBought: boolean): void {
    this.service.setFeature(feature, isBought);
  }

  textsBetween(first: string, second: string): readonly string[] {
    return this.service.messagesBetween(first, second).map(({ body }) => wireText(body));
  }

  async download(url: string): Promise<string> {
    return (await fetch(url)).text();
  }

  async dispose(): Promise<void> {
    this.service.faults.clear();
    const left = Promise.all(this.devices.map(({ client }) => client.chat.signOut()));
    await Promise.race([left, this.passTime(3_000)]);
    for (const { phone } of this.devices) phone.dropSockets();
    this.clock.dispose();
    await this.service.stop();
  }

  private somebodyElse(userId: string): string {
    const other = this.service.people().find((person) => person.userId !== userId);
    if (other === undefined) throw new Error('nobody else is in the world');
    return other.userId;
  }
}

/** {@link MakeService} for the real SDK. */
export const makeSdkService: MakeService = async (world, { isStopped = false } = {}) => {
  const service = await createChatService({ world });
  if (isStopped) await service.stop();
  return new SdkService(service);
};

function wireText(body: unknown): string {
  const [element] = body as readonly { readonly MsgContent: { readonly Text?: string } }[];
  return element?.MsgContent.Text ?? '';
}
