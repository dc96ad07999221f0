import { Emitter } from '../../kernel/emitter';
import { messageFromSdk } from './from-sdk/message';
import { failed, ok } from '../../kernel/result';
import { fieldsOf } from './from-sdk/fields';
import { createInstance } from './create-instance';
import { ownError } from './errors';
import { sendOptionsOf } from './send-options';
import { settled, whileMoving } from './requests';
import type { ChatError } from '../../chat/chat-error';
import type { SendListener } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { Clock } from '../../platform/platform';
import type { Message } from '../../domain/message/message';
import type { MessageInstances } from './instances';
import type { Outgoing } from '../../domain/message/outgoing';
import type { Result } from '../../kernel/result';
import type { Sdk, SdkMessage } from './sdk';
import type { SdkSendOptions } from './send-options';

/** How long a send is waited for while nothing moves. The SDK's own limit is 15 s, but it starts over with each reconnect, possibly for ever. */
export const SEND_LIMIT_MS = 20_000;

/** Sent messages that are remembered, so that a late repetition is not sent again. */
const MOST_SENT = 200;

/** The service's "not allowed", which for a message to a group means that the sender is not in it. */
const NOT_ALLOWED = 10007;

type Outcome = Result<Message, ChatError>;

interface Sending {
  readonly instance: SdkMessage;
  /** How much of its file is up, from 0 to 1. */
  readonly uploaded: Emitter<number>;
  readonly options: SdkSendOptions | undefined;
  /** How many tries were made. */
  tries: number;
  /** The try under way. */
  pending: Promise<Outcome> | undefined;
  /** Callers that still wait for it. */
  waiting: number;
  sent: Message | undefined;
}

/**
 * Sends messages, each as one SDK message object however often it is tried. A repeated call for the same `clientId` joins the
 * try that is still under way, resends after a failed one, and only answers after a successful one.
 */
export class Sender {
  private readonly sendings = new Map<string, Sending>();
  /** The service's package has no receipts: nothing asks for them any more. */
  private areReceiptsRefused = false;

  /**
   * @param onLate hears of a message that got through after everybody had stopped waiting for it
   */
  constructor(
    private readonly clock: Clock,
    private readonly instances: MessageInstances<SdkMessage>,
    private readonly onLate: (message: Message) => void,
  ) {}

  async send(
    sdk: Sdk,
    outgoing: Outgoing,
    { onCreated, onUploaded }: SendListener = {},
  ): ChatResult<Message> {
    const created = this.sendings.get(outgoing.clientId) ?? create(sdk, outgoing, this.instances);
    if ('kind' in created) return failed(created);
    this.sendings.set(outgoing.clientId, created);
    onCreated?.(created.instance.ID);
    if (created.sent !== undefined) return ok(created.sent);
    created.pending ??= this.attempt(sdk, created);
    const stopListening = onUploaded && created.uploaded.on(onUploaded);
    const outcome = await this.wait(created, created.pending);
    stopListening?.();
    return outcome;
  }

  /** Forgets everything of the account. */
  clear(): void {
    this.sendings.clear();
    this.areReceiptsRefused = false;
  }

  private async wait(sending: Sending, pending: Promise<Outcome>): ChatResult<Message> {
    sending.waiting += 1;
    const settledInTime = await whileMoving(this.clock, SEND_LIMIT_MS, async (moved) => {
      const stopListening = sending.uploaded.on(moved);
      await pending;
      stopListening();
    });
    sending.waiting -= 1;
    return settledInTime.ok ? pending : settledInTime;
  }

  private async attempt(sdk: Sdk, sending: Sending): Promise<Outcome> {
    const { instance } = sending;
    if (this.areReceiptsRefused) instance.needReadReceipt = false;
    let result = await this.attemptOnce(sdk, sending);
    if (!result.ok && result.error.kind === 'not-available' && instance.needReadReceipt) {
      // Receipts cost extra. A message is worth more than its receipt.
      instance.needReadReceipt = false;
      result = await this.attemptOnce(sdk, sending);
      this.areReceiptsRefused = result.ok;
    }
    sending.pending = undefined;
    if (!result.ok) return failed(inContext(result.error, instance));
    const message = messageFromSdk(instance);
    if (message === undefined) return failed(ownError('unknown', 'the SDK sent no message'));
    sending.sent = message;
    this.instances.keep(instance);
    this.dropOldestSent();
    if (sending.waiting === 0) this.onLate(message);
    return ok(message);
  }

  private attemptOnce(sdk: Sdk, sending: Sending): ChatResult<unknown> {
    const { instance, options } = sending;
    const isFirst = sending.tries === 0;
    sending.tries += 1;
    const args = [instance, ...(options ? [options] : [])] as const;
    return settled(() => (isFirst ? sdk.sendMessage(...args) : sdk.resendMessage(...args)));
  }

  private dropOldestSent(): void {
    const sent = [...this.sendings].filter(([, sending]) => sending.sent !== undefined);
    for (const [clientId] of sent.slice(0, -MOST_SENT)) this.sendings.delete(clientId);
  }
}

function create(
  sdk: Sdk,
  outgoing: Outgoing,
  instances: MessageInstances<SdkMessage>,
): Sending | ChatError {
  const uploaded = new Emitter<number>();
  const created = createInstance(
    sdk,
    outgoing,
    (share) => uploaded.emit(share),
    (conversationId, id) => instances.find(conversationId, id) ?? sdk.findMessage(id) ?? undefined,
  );
  if (!created.ok) return created.error;
  return {
    instance: created.value,
    uploaded,
    options: sendOptionsOf(outgoing.options ?? {}),
    tries: 0,
    pending: undefined,
    waiting: 0,
    sent: undefined,
  };
}

function inContext(error: ChatError, instance: SdkMessage): ChatError {
  const isGroup = fieldsOf(instance)['conversationType'] === 'GROUP';
  return isGroup && error.code === NOT_ALLOWED ? { ...error, kind: 'not-member' } : error;
}
