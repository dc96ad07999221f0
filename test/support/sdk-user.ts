import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type TencentCloudChat from '@tencentcloud/chat';
import type { ChatSDK, Message } from '@tencentcloud/chat';
import type { ChatService } from '../../tools/local-chat';
import { createNodeWx } from './node-wx';
import type { NodeWx, NodeWxOptions } from './node-wx';

type Sdk = typeof TencentCloudChat;

/** An SDK event as it was raised. */
interface RaisedEvent {
  readonly name: string;
  readonly data: unknown;
}

interface Waiter {
  readonly name: string;
  readonly accepts: (data: unknown) => boolean;
  readonly resolve: (data: unknown) => void;
}

export interface SdkUserOptions extends NodeWxOptions {
  /** Another userSig than the one the service gives out. */
  readonly userSig?: string;
  /** Another address than the service's own server. */
  readonly socketUrl?: string;
  /** Further options of `TencentCloudChat.create`. */
  readonly create?: Readonly<Record<string, unknown>>;
  /** Registers `tim-upload-plugin`. */
  readonly hasUploadPlugin?: boolean;
}

/** A person using the real SDK, each with an own copy of it, so that several fit into one process. */
export class SdkUser {
  readonly phone: NodeWx;
  readonly sdk: Sdk;
  readonly chat: ChatSDK;
  /** Every event so far, oldest first. */
  readonly events: RaisedEvent[] = [];
  private readonly waiters = new Set<Waiter>();

  /** Makes the SDK instance; it connects at once but is not signed in. */
  constructor(
    private readonly service: ChatService,
    readonly userId: string,
    private readonly options: SdkUserOptions = {},
  ) {
    this.phone = createNodeWx(options);
    this.sdk = loadFresh('@tencentcloud/chat', this.phone) as Sdk;
    this.chat = this.sdk.create({
      SDKAppID: service.options.sdkAppId,
      proxyServer: options.socketUrl ?? service.socketUrl,
      ...options.create,
    });
    this.chat.setLogLevel(4);
    if (options.hasUploadPlugin === true) {
      const plugin = loadFresh('tim-upload-plugin', this.phone);
      this.chat.registerPlugin({ 'tim-upload-plugin': plugin });
    }
    for (const name of Object.values(this.sdk.EVENT)) {
      this.chat.on(name, (event: { readonly data: unknown }) => this.raised(name, event.data));
    }
  }

  /** A person who is signed in and ready. */
  static async signIn(
    service: ChatService,
    userId: string,
    options: SdkUserOptions = {},
  ): Promise<SdkUser> {
    const user = new SdkUser(service, userId, options);
    await user.login();
    return user;
  }

  /** Signs in and waits until the SDK is ready. Rejects as the SDK does. */
  async login(): Promise<void> {
    const userSig = this.options.userSig ?? this.service.signIn(this.userId)?.userSig;
    if (userSig === undefined) throw new Error(`${this.userId} is not in the service's world`);
    await this.chat.login({ userID: this.userId, userSig });
    if (!this.chat.isReady()) await this.waitFor(this.sdk.EVENT.SDK_READY);
  }

  /**
   * Waits for the next event `name` whose data `accepts` agrees with.
   * @throws Error after `timeoutMs`.
   */
  waitFor<Data = unknown>(
    name: string,
    accepts: (data: Data) => boolean = () => true,
    timeoutMs = 20_000,
  ): Promise<Data> {
    return new Promise<Data>((resolve, reject) => {
      const timer = setTimeout(() => {
        this.waiters.delete(waiter);
        reject(new Error(`${this.userId}: no ${name} within ${timeoutMs} ms`));
      }, timeoutMs);
      const waiter: Waiter = {
        name,
        accepts: (data) => accepts(data as Data),
        resolve: (data) => {
          clearTimeout(timer);
          this.waiters.delete(waiter);
          resolve(data as Data);
        },
      };
      this.waiters.add(waiter);
    });
  }

  /** Waits for the next received message that `accepts` agrees with. */
  async nextMessage(accepts: (message: Message) => boolean = () => true): Promise<Message> {
    const { MESSAGE_RECEIVED } = this.sdk.EVENT;
    const messages = await this.waitFor<Message[]>(MESSAGE_RECEIVED, (data) => data.some(accepts));
    const message = messages.find(accepts);
    if (message === undefined) throw new Error('the event held no such message');
    return message;
  }

  /** Sends a text to a person and returns the message. */
  async sendText(to: string, text: string, more: object = {}): Promise<Message> {
    const { CONV_C2C } = this.sdk.TYPES;
    const payload = { text };
    const message = this.chat.createTextMessage({
      to,
      conversationType: CONV_C2C,
      payload,
      ...more,
    });
    await this.chat.sendMessage(message);
    return message;
  }

  /** Sends a text to a group and returns the message. */
  async sendGroupText(to: string, text: string, more: object = {}): Promise<Message> {
    return this.sendText(to, text, { conversationType: this.sdk.TYPES.CONV_GROUP, ...more });
  }

  /** Signs out and ends the SDK instance. Harmless when it was kicked or never signed in. */
  async leave(): Promise<void> {
    await this.chat.destroy().catch(() => undefined);
    this.phone.dropSockets();
  }

  private raised(name: string, data: unknown): void {
    this.events.push({ name, data });
    for (const waiter of [...this.waiters]) {
      if (waiter.name === name && waiter.accepts(data)) waiter.resolve(data);
    }
  }
}

/** The data of an SDK reply, whose declared type says nothing about it. */
export function dataOf(reply: unknown): unknown {
  return (reply as { readonly data: unknown }).data;
}

/** The code with which the SDK rejects; 0 when it does not. */
export async function rejectionCode(call: Promise<unknown>): Promise<number> {
  try {
    await call;
    return 0;
  } catch (error) {
    return (error as { readonly code: number }).code;
  }
}

const silent = (): void => undefined;

/** The SDK logs every step, whatever its log level, until it is made. */
const SILENT_CONSOLE = { log: silent, info: silent, debug: silent, warn: silent, error: silent };

/**
 * Evaluates a package's bundle anew with the phone in the place of its globals. The SDK keeps one instance per module copy;
 * it leaves an interval running after it was destroyed and waits 90 s for a lost sign-in, which must not keep Node alive.
 */
function loadFresh(packageName: string, phone: NodeWx): unknown {
  const source = readFileSync(createRequire(__filename).resolve(packageName), 'utf8');
  const module: { exports: unknown } = { exports: {} };
  const globals: Readonly<Record<string, unknown>> = {
    module,
    exports: module.exports,
    wx: phone.wx,
    getApp: phone.getApp,
    __wxConfig: phone.wxConfig,
    setInterval: (callback: () => void, delayMs: number) => setInterval(callback, delayMs).unref(),
    setTimeout: (callback: () => void, delayMs: number) => setTimeout(callback, delayMs).unref(),
    console: SILENT_CONSOLE,
  };
  const evaluate = new Function(...Object.keys(globals), source) as (
    ...values: readonly unknown[]
  ) => void;
  evaluate(...Object.values(globals));
  return module.exports;
}
