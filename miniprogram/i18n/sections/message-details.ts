import type { Language, Translations } from '../language';
import type { MessageKind } from '../../domain/message/message-content';
import type { ReadCounts } from '../../domain/message/receipt';

/** How a message stands, as its page says it. */
export type MessageState = 'sending' | 'sent' | 'failed' | 'revoked';

/** Words of the page about one message. */
export interface MessageDetailsStrings {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly gone: string;
  readonly goneHint: string;
  readonly copyId: string;
  readonly readers: string;
}

export const messageDetailsStrings: Translations<MessageDetailsStrings> = {
  'zh-CN': {
    loading: '正在加载消息',
    failed: '消息没有加载出来',
    retry: '重试',
    gone: '消息不可用',
    goneHint: '它可能已经被删除',
    copyId: '复制 ID',
    readers: '已读和未读',
  },
  en: {
    loading: 'Loading the message',
    failed: 'The message could not be loaded',
    retry: 'Try again',
    gone: 'The message is not available',
    goneHint: 'It may have been deleted',
    copyId: 'Copy ID',
    readers: 'Read and not read',
  },
};

/** What is told of a message, in the order of the page. */
export const FACTS = [
  'kind',
  'content',
  'sentAt',
  'state',
  'reason',
  'edited',
  'readAt',
  'length',
  'dimensions',
  'size',
] as const;

export type FactName = (typeof FACTS)[number];

interface FactWords {
  readonly labels: Readonly<Record<FactName, string>>;
  readonly kinds: Readonly<Record<MessageKind, string>>;
  readonly states: Readonly<Record<MessageState, string>>;
  readonly edited: string;
  /** Read, but nobody said when. */
  readonly read: string;
  readonly senderId: (id: string) => string;
  readonly idCopied: string;
  readonly revokedBy: (name: string) => string;
  readonly readers: (counts: ReadCounts) => string;
}

const words: Translations<FactWords> = {
  'zh-CN': {
    labels: {
      kind: '类型',
      content: '内容',
      sentAt: '发送时间',
      state: '状态',
      reason: '原因',
      edited: '编辑',
      readAt: '对方已读',
      length: '时长',
      dimensions: '尺寸',
      size: '大小',
    },
    kinds: {
      text: '文字',
      image: '图片',
      voice: '语音',
      video: '视频',
      file: '文件',
      sticker: '动画表情',
      place: '位置',
      merged: '聊天记录',
      custom: '卡片',
      call: '通话',
      tip: '提示',
      notice: '通知',
      withheld: '被隐藏的消息',
      unknown: '暂不支持的消息',
    },
    states: { sending: '正在发送', sent: '已发送', failed: '没有发出去', revoked: '已撤回' },
    edited: '已编辑',
    read: '已读',
    senderId: (id) => `ID：${id}`,
    idCopied: '已复制 ID',
    revokedBy: (name) => `被 ${name} 撤回`,
    readers: ({ readCount, unreadCount }) => `${readCount} 人已读，${unreadCount} 人未读`,
  },
  en: {
    labels: {
      kind: 'Type',
      content: 'Content',
      sentAt: 'Sent',
      state: 'Status',
      reason: 'Reason',
      edited: 'Edit',
      readAt: 'Read',
      length: 'Length',
      dimensions: 'Dimensions',
      size: 'Size',
    },
    kinds: {
      text: 'Text',
      image: 'Photo',
      voice: 'Voice',
      video: 'Video',
      file: 'File',
      sticker: 'Sticker',
      place: 'Location',
      merged: 'Chat history',
      custom: 'Card',
      call: 'Call',
      tip: 'Note',
      notice: 'Notice',
      withheld: 'Hidden message',
      unknown: 'Unsupported message',
    },
    states: { sending: 'Sending', sent: 'Sent', failed: 'Not sent', revoked: 'Unsent' },
    edited: 'Edited',
    read: 'Yes',
    senderId: (id) => `ID: ${id}`,
    idCopied: 'ID copied',
    revokedBy: (name) => `Unsent by ${name}`,
    readers: ({ readCount, unreadCount }) => `${readCount} read, ${unreadCount} not`,
  },
};

/** The words for the facts of a message. */
export function factWords(language: Language): FactWords {
  return words[language];
}
