import { MENTION_EVERYONE } from '../../domain/message/message-content';
import { SDK_EVERYONE } from './from-sdk/content';
import { TYPES } from './sdk';
import { createRelayed } from './create-relayed';
import { customDataOf } from './from-sdk/custom-data';
import { errorFromSdk, ownError } from './errors';
import { fileExtension } from '../../domain/media/file-name';
import { failed, ok } from '../../kernel/result';
import { missingCase } from '../../kernel/missing-case';
import { parseConversationId } from '../../domain/ids';
import { createOptionsOf } from './send-options';
import { sendOptionsProblem } from '../../domain/message/send-options';
import type { Address } from './address';
import type { ChatError } from '../../chat/chat-error';
import type { ConversationTarget } from '../../domain/ids';
import type { FindInstance } from './create-relayed';
import type { Outgoing } from '../../domain/message/outgoing';
import type { Result } from '../../kernel/result';
import type { Sdk, SdkMessage } from './sdk';

/**
 * The SDK's object for a message to be sent. The SDK throws on parameters it dislikes.
 * @param onUploaded hears how much of the message's file is up, from 0 to 1
 * @param find the SDK's object of a message that is passed on
 */
export function createInstance(
  sdk: Sdk,
  outgoing: Outgoing,
  onUploaded: (share: number) => void,
  find: FindInstance = () => undefined,
): Result<SdkMessage, ChatError> {
  const target = parseConversationId(outgoing.conversationId);
  if (target === undefined) return failed(ownError('not-found', 'no such conversation'));
  if (target.kind === 'system')
    return failed(ownError('forbidden', 'nobody writes to the service'));
  const problem = sendOptionsProblem(outgoing);
  if (problem !== undefined) return failed(ownError('forbidden', problem));
  const isGroup = target.kind === 'group';
  const address = {
    to: isGroup ? target.groupId : target.userId,
    conversationType: isGroup ? TYPES.CONV_GROUP : TYPES.CONV_C2C,
    cloudCustomData: customDataOf(outgoing),
    needReadReceipt: hasReceipt(outgoing, target),
    ...createOptionsOf(outgoing.options ?? {}),
  };
  try {
    const onProgress = (share: unknown): void => {
      if (typeof share === 'number' && share >= 0) onUploaded(Math.min(1, share));
    };
    const { origin } = outgoing;
    const content = calling(outgoing);
    const relayed = origin && createRelayed(sdk, address, content, origin, find);
    const made =
      relayed ??
      make(sdk, { address, isGroup, isRelay: origin !== undefined, onProgress }, content);
    return made ? ok(made) : failed(ownError('not-found', 'the original is not here any more'));
  } catch (reason) {
    return failed(errorFromSdk(reason));
  }
}

/** The content with everybody who is to be called among its mentions. */
function calling({ content, options }: Outgoing): Outgoing['content'] {
  const { notices = [] } = options ?? {};
  if (content.kind !== 'text' || notices.length === 0) return content;
  return { ...content, mentions: [...new Set([...content.mentions, ...notices])] };
}

/** How the IDs of communities begin, where nobody counts readers. (Live rooms neither; the SDK knows those itself.) */
const COMMUNITY_PREFIX = '@TGS#_';

/** What reaches only some, or is kept nowhere, is counted by nobody. */
function hasReceipt({ options = {} }: Outgoing, target: ConversationTarget): boolean {
  const { wantsReceipt, receivers, isOnlineOnly } = options;
  if (wantsReceipt !== undefined) return wantsReceipt;
  if (receivers !== undefined || isOnlineOnly === true) return false;
  return target.kind !== 'group' || !target.groupId.startsWith(COMMUNITY_PREFIX);
}

interface Envelope {
  readonly address: Address;
  readonly isGroup: boolean;
  /** It is made from messages that are here. */
  readonly isRelay: boolean;
  /** For messages with a file. */
  readonly onProgress: (share: unknown) => void;
}

function make(
  sdk: Sdk,
  { address, isGroup, isRelay, onProgress }: Envelope,
  content: Outgoing['content'],
): SdkMessage | undefined {
  switch (content.kind) {
    case 'text':
      return isGroup && content.mentions.length > 0
        ? sdk.createTextAtMessage({ ...address, payload: mentioningPayload(content) })
        : sdk.createTextMessage({ ...address, payload: { text: content.text } });
    case 'voice':
      return sdk.createAudioMessage({
        ...address,
        onProgress,
        payload: { file: recorded(content) },
      });
    case 'sticker':
      return sdk.createFaceMessage({
        ...address,
        payload: { index: content.index, data: content.data },
      });
    case 'custom': {
      const { data, description, extension } = content;
      return sdk.createCustomMessage({ ...address, payload: { data, description, extension } });
    }
    case 'place': {
      const { description, latitude, longitude } = content;
      return sdk.createLocationMessage({
        ...address,
        payload: { description, latitude, longitude },
      });
    }
    case 'image':
      return isRelay
        ? undefined
        : sdk.createImageMessage({ ...address, onProgress, payload: { file: chosen(content) } });
    case 'video':
      return isRelay
        ? undefined
        : sdk.createVideoMessage({ ...address, onProgress, payload: { file: filmed(content) } });
    case 'file':
      return isRelay
        ? undefined
        : sdk.createFileMessage({ ...address, onProgress, payload: { file: attached(content) } });
    // These are only sent by forwarding what is here.
    case 'merged':
      return undefined;
    default:
      return missingCase(content);
  }
}

/** What WeChat's recorder gives, which is what the SDK takes. */
function recorded({
  source,
  durationSeconds,
}: Extract<Outgoing['content'], { kind: 'voice' }>): object {
  return { tempFilePath: source.url, duration: durationSeconds * 1000, fileSize: source.sizeBytes };
}

/** What WeChat's picker gives, which is what the SDK takes. */
function chosen({ original }: Extract<Outgoing['content'], { kind: 'image' }>): object {
  return { tempFiles: [{ tempFilePath: original.url, size: original.sizeBytes }] };
}

/** {@link chosen} for a video, whose size the SDK reads beside the list and for whose poster it has no use. */
function filmed({
  source,
  durationSeconds,
  widthPx,
  heightPx,
}: Extract<Outgoing['content'], { kind: 'video' }>): object {
  const file = { tempFilePath: source.url, size: source.sizeBytes, duration: durationSeconds };
  return { tempFiles: [file], width: widthPx, height: heightPx };
}

/** What WeChat's chooser of files gives. Without a type the SDK uploads the file and then never answers. */
function attached({ source, fileName }: Extract<Outgoing['content'], { kind: 'file' }>): object {
  const type = fileExtension(fileName) || 'file';
  return { tempFiles: [{ path: source.url, name: fileName, size: source.sizeBytes, type }] };
}

function mentioningPayload({ text, mentions }: Extract<Outgoing['content'], { kind: 'text' }>) {
  return {
    text,
    atUserList: mentions.map((id) => (id === MENTION_EVERYONE ? SDK_EVERYONE : id)),
  };
}
