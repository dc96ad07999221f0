import { DEEPEST_RECORD } from '../../domain/message/merged-record';
import { MOST_REMOVED_AT_ONCE } from '../../domain/message/message';
import { REQUEST_LIMIT_MS, withinLimit } from './requests';
import { failed, ok } from '../../kernel/result';
import { fieldsOf, text } from './from-sdk/fields';
import { messageFromSdk } from './from-sdk/message';
import { nestedPayload, recordFromSdk } from './from-sdk/record';
import { ownError } from './errors';
import type { ChatResult } from '../../chat/chat-result';
import type { Clock } from '../../platform/platform';
import type { EditOutcome, MessageClient, MessageId } from '../../chat/message-client';
import type { MergedRecord, RecordPath } from '../../domain/message/merged-record';
import type { Sdk, SdkMessage } from './sdk';
import type { SdkHost } from './sdk-host';

/** Somebody else's edit came first. */
const CONFLICT = 2480;

/** {@link MessageClient} on the SDK, which wants its own message objects back. */
export class TencentMessages implements MessageClient {
  constructor(
    private readonly clock: Clock,
    private readonly host: Pick<SdkHost, 'ready' | 'instances'>,
  ) {}

  async edit(id: MessageId, words: string): ChatResult<EditOutcome> {
    return this.withInstance(id, async (sdk, instance) => {
      const payload = instance.payload as { text: string };
      const before = payload.text;
      payload.text = words;
      let newest: unknown;
      const reply = await withinLimit(this.clock, REQUEST_LIMIT_MS, async () => {
        try {
          await sdk.modifyMessage(instance);
        } catch (reason) {
          newest = fieldsOf(fieldsOf(reason)['data'])['message'];
          throw reason;
        }
      });
      if (reply.ok) return this.edited(instance);
      // The SDK puts the newer words into the object itself; whatever else failed left ours there.
      if (payload.text === words) payload.text = before;
      if (reply.error.code !== CONFLICT) return reply;
      const message = messageFromSdk(newest);
      return ok({ kind: 'conflict', ...(message && { newest: message }) });
    });
  }

  async remove(ids: readonly MessageId[]): ChatResult<void> {
    const sdk = this.host.ready();
    if (sdk === undefined) return failed(ownError('not-ready', 'nobody is signed in'));
    if (ids.length === 0) return ok(undefined);
    if (ids.length > MOST_REMOVED_AT_ONCE)
      return failed(ownError('unknown', 'too many messages at once'));
    // What the SDK no longer holds was deleted or cleared already.
    const held = ids.flatMap((id) => this.find(sdk, id) ?? []);
    if (held.length === 0) return failed(ownError('not-found', 'messages not held'));
    const reply = await withinLimit(this.clock, REQUEST_LIMIT_MS, () => sdk.deleteMessage(held));
    return reply.ok ? ok(undefined) : reply;
  }

  record(id: MessageId, path: RecordPath): ChatResult<MergedRecord> {
    return this.withInstance(id, async (sdk, instance) => {
      if (path.length >= DEEPEST_RECORD) return failed(ownError('not-found', 'too deep'));
      let holder: Holder = instance;
      for (const index of [...path, undefined]) {
        const filled = await this.fill(sdk, holder);
        if (!filled.ok) return filled;
        if (index === undefined) break;
        const payload = nestedPayload(holder.payload, index);
        if (payload === undefined) return failed(ownError('not-found', 'no record there'));
        holder = { type: 'TIMRelayElem', payload };
      }
      return ok(recordFromSdk(holder.payload));
    });
  }

  /** Fetches the messages of a record that carries only their key; the SDK puts them into its payload. */
  private async fill(sdk: Sdk, holder: Holder): ChatResult<void> {
    if (text(fieldsOf(holder.payload)['downloadKey']) === '') return ok(undefined);
    const request = holder as unknown as Parameters<Sdk['downloadMergerMessage']>[0];
    const reply = await withinLimit(this.clock, REQUEST_LIMIT_MS, () =>
      sdk.downloadMergerMessage(request),
    );
    return reply.ok ? ok(undefined) : reply;
  }

  private edited(instance: SdkMessage): Awaited<ChatResult<EditOutcome>> {
    const message = messageFromSdk(instance);
    if (message === undefined) return failed(ownError('unknown', 'the SDK edited no message'));
    return ok({ kind: 'edited', message: { ...message, isEdited: true } });
  }

  private async withInstance<Value>(
    id: MessageId,
    act: (sdk: Sdk, instance: SdkMessage) => ChatResult<Value>,
  ): ChatResult<Value> {
    const sdk = this.host.ready();
    if (sdk === undefined) return failed(ownError('not-ready', 'nobody is signed in'));
    const instance = this.find(sdk, id);
    return instance === undefined
      ? failed(ownError('not-found', 'message not held'))
      : act(sdk, instance);
  }

  private find(sdk: Sdk, { conversationId, id }: MessageId): SdkMessage | undefined {
    return this.host.instances.find(conversationId, id) ?? sdk.findMessage(id) ?? undefined;
  }
}

/** A merged message, or a record inside one in the place of a message. */
interface Holder {
  readonly type: unknown;
  readonly payload: unknown;
}
