import { LONGEST_BODY, amount, coordinate, fieldsOf, list, text, texts, url } from './fields';
import { MENTION_EVERYONE } from '../../../domain/message/message-content';
import { createdTip, tipFromSdk } from './tip';
import { noticeFromSdk } from './notice';
import { parseCallRecord } from '../../../domain/message/call-record';
import type { Fields } from './fields';
import type { MessageContent } from '../../../domain/message/message-content';
import type { MediaSource } from '../../../domain/message/message-content';

/** The SDK's mark for "everybody" in a list of mentioned IDs (`TYPES.MSG_AT_ALL`; the spelling is the SDK's). */
export const SDK_EVERYONE = '__kImSDK_MesssageAtALL__';

/**
 * What a message says, by the SDK's type and payload. Unknown types and broken payloads become `unknown`.
 * @param from the sender's ID, who is the one that a new group's message is about
 */
export function contentFromSdk(
  type: unknown,
  payload: unknown,
  atUserList?: unknown,
  from?: unknown,
): MessageContent {
  const fields = fieldsOf(payload);
  switch (type) {
    case 'TIMTextElem':
      return textContent(fields, atUserList);
    case 'TIMImageElem':
      return imageContent(fields);
    case 'TIMSoundElem':
      return {
        kind: 'voice',
        source: media(fields['remoteAudioUrl'] ?? fields['url'], fields['size']),
        durationSeconds: amount(fields['second']),
      };
    case 'TIMVideoFileElem':
      return videoContent(fields);
    case 'TIMFileElem':
      return {
        kind: 'file',
        source: media(fields['remoteFileUrl'] ?? fields['fileUrl'], fields['fileSize']),
        fileName: text(fields['fileName']),
      };
    case 'TIMFaceElem':
      return { kind: 'sticker', index: amount(fields['index']), data: text(fields['data']) };
    case 'TIMLocationElem':
      return {
        kind: 'place',
        description: text(fields['description']),
        latitude: coordinate(fields['latitude'], 90),
        longitude: coordinate(fields['longitude'], 180),
      };
    case 'TIMRelayElem':
      return {
        kind: 'merged',
        title: text(fields['title']),
        abstracts: texts(fields['abstractList']),
      };
    case 'TIMCustomElem':
      return customContent(fields, text(from));
    case 'TIMGroupTipElem':
      return { kind: 'tip', tip: tipFromSdk(fields) };
    case 'TIMGroupSystemNoticeElem':
      return { kind: 'notice', notice: noticeFromSdk(fields) };
    default:
      return { kind: 'unknown' };
  }
}

function textContent(payload: Fields, atUserList: unknown): MessageContent {
  const words = text(payload['text'], LONGEST_BODY);
  // A bubble without a word is nothing to look at: no client sends one.
  if (words === '') return { kind: 'unknown' };
  const mentions = texts(atUserList).map((id) => (id === SDK_EVERYONE ? MENTION_EVERYONE : id));
  return { kind: 'text', text: words, mentions };
}

function customContent(payload: Fields, from: string): MessageContent {
  const data = text(payload['data'], LONGEST_BODY);
  const tip = createdTip(data, from);
  if (tip !== undefined) return { kind: 'tip', tip };
  const call = parseCallRecord(data);
  if (call !== undefined) return { kind: 'call', call };
  return {
    kind: 'custom',
    data,
    description: text(payload['description'], LONGEST_BODY),
    extension: text(payload['extension'], LONGEST_BODY),
  };
}

/** A bubble's picture needs about this many pixels on its shorter side: 150 px at a device pixel ratio of 3. */
const THUMB_PX = 450;

/** The SDK lists up to three sizes of a picture, in no promised order. In one that was sent from here `url` is the file of this device. */
function imageContent(payload: Fields): MessageContent {
  const sizes = list(payload['imageInfoArray'], 8)
    .map(fieldsOf)
    .map((info) => ({
      source: media(url(info['url']) || info['imageUrl'], info['size']),
      widthPx: amount(info['width']),
      heightPx: amount(info['height']),
    }))
    .filter(({ source }) => source.url !== '')
    .sort((a, b) => a.widthPx * a.heightPx - b.widthPx * b.heightPx);
  const original = sizes[sizes.length - 1];
  if (original === undefined) return { kind: 'unknown' };
  const thumb = sizes.find(({ widthPx, heightPx }) => Math.min(widthPx, heightPx) >= THUMB_PX);
  return {
    kind: 'image',
    thumb: (thumb ?? original).source,
    original: original.source,
    widthPx: original.widthPx,
    heightPx: original.heightPx,
  };
}

function videoContent(payload: Fields): MessageContent {
  return {
    kind: 'video',
    source: media(payload['remoteVideoUrl'] ?? payload['videoUrl'], payload['videoSize']),
    posterUrl: url(payload['snapshotUrl'] ?? payload['thumbUrl']),
    durationSeconds: amount(payload['videoSecond']),
    widthPx: amount(payload['snapshotWidth'] ?? payload['thumbWidth']),
    heightPx: amount(payload['snapshotHeight'] ?? payload['thumbHeight']),
  };
}

function media(address: unknown, sizeBytes: unknown): MediaSource {
  return { url: url(address), sizeBytes: amount(sizeBytes) };
}
