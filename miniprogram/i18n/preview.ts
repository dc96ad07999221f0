import { boundedMarks } from '../domain/text/bounded-marks';
import { callPreview } from './calls';
import { messageDisplayers } from './displayers/message-displayers';
import { missingCase } from '../kernel/missing-case';
import { noticeText } from './notices';
import { plainFileName } from '../domain/media/file-name';
import { plainWords } from '../domain/text/plain-words';
import { shortened } from './graphemes';
import { tipText } from './tips';
import { withEmoji } from './emoji-codes';
import type { CallView } from './calls';
import type { Language, Translations } from './language';
import type { MessageKind } from '../domain/message/message-content';
import type { MessageContent } from '../domain/message/message-content';
import type { Viewer } from './viewer';

/** Visible characters of a text that a preview shows: more than the widest row holds. */
const LONGEST_PREVIEW = 60;

type Label = Exclude<MessageKind, 'text' | 'custom' | 'tip' | 'notice' | 'call'>;

const labels: Translations<Readonly<Record<Label, string>>> = {
  'zh-CN': {
    image: '[图片]',
    voice: '[语音]',
    video: '[视频]',
    file: '[文件]',
    sticker: '[动画表情]',
    place: '[位置]',
    merged: '[聊天记录]',
    withheld: '[消息可能违规]',
    unknown: '[暂不支持的消息]',
  },
  en: {
    image: '[Photo]',
    voice: '[Voice]',
    video: '[Video]',
    file: '[File]',
    sticker: '[Sticker]',
    place: '[Location]',
    merged: '[Chat history]',
    withheld: '[Hidden message]',
    unknown: '[Unsupported message]',
  },
};

/** Who looks at a preview, where that makes a difference. */
export interface PreviewView {
  /** Who is "you" in tips. */
  readonly viewer?: Viewer;
  /** From where a call is looked at; without it a call is told by its kind alone. */
  readonly call?: CallView;
}

/** A message in one line, as lists and notifications show it. Line breaks become spaces, long texts are shortened. */
export function previewOf(
  content: MessageContent,
  language: Language,
  view: PreviewView = {},
): string {
  const words = labels[language];
  switch (content.kind) {
    case 'text':
      return oneLine(withEmoji(content.text));
    case 'file':
      return labelled(words.file, plainFileName(content.fileName));
    case 'place':
      return labelled(words.place, content.description);
    case 'merged':
      return labelled(words.merged, content.title);
    case 'custom':
      return customPreview(content, language) || words.unknown;
    case 'call':
      return callPreview(content.call, view.call, language);
    case 'tip':
      return tipText(content.tip, language, view.viewer);
    case 'notice':
      return noticeText(content.notice, language, view.viewer);
    case 'image':
    case 'voice':
    case 'video':
    case 'sticker':
    case 'withheld':
    case 'unknown':
      return words[content.kind];
    default:
      return missingCase(content);
  }
}

/** What stands for a message of a kind that has no words of its own. */
export function kindLabel(kind: Label, language: Language): string {
  return labels[language][kind];
}

/** What the displayer of its type says, else what the sender wrote for clients that do not know the type. */
function customPreview(
  { data, description }: Extract<MessageContent, { kind: 'custom' }>,
  language: Language,
): string {
  const displayed = messageDisplayers.read(data)?.summary(language) ?? '';
  return oneLine(displayed) || oneLine(plainWords(description));
}

function labelled(label: string, detail: string): string {
  return `${label} ${oneLine(detail)}`.trimEnd();
}

function oneLine(text: string): string {
  return shortened(boundedMarks(text.replace(/\s+/gu, ' ').trim()), LONGEST_PREVIEW);
}
