import type { FileLook } from '../../../../domain/media/file-name';
import type { DiceValue } from '../../../../domain/message/dice';
import type { CardData } from './card-data';
import type { RowKind } from './row-kind';

/**
 * A row of the message list: display strings only. Fields that do not apply are absent from a new row, so that a plain text costs
 * few bytes; a field that stops applying is patched to `''` or `false`.
 * A time separator is part of the row below it.
 */
export interface MessageRow {
  /** Local and short; never the service's ID. */
  readonly id: string;
  readonly kind: RowKind;
  readonly text: string;
  /** Where links, addresses and numbers begin and end in `text`: `start,end,start,end …`. */
  readonly parts?: string;
  /** Kinds `card`, `record`, `place` and `file` only. */
  readonly card?: CardData;
  readonly look?: FileLook;
  /** What a die shows. */
  readonly dice?: DiceValue;
  /** The die was thrown just now: it rolls first. */
  readonly isRolling?: true;
  /** What kind of call it was. */
  readonly media?: 'voice' | 'video';
  /** How long a voice or video is: 12″, 0:12. */
  readonly length?: string;
  /** How wide the bubble of a voice is at least, by how long it is. */
  readonly widthPx?: number;
  /** A voice of somebody else that was not played yet. */
  readonly unheard?: true;
  readonly picture?: RowPicture;
  /** Which picture of our sticker pack. */
  readonly sticker?: string;
  /** What it answers, below the bubble: 小莫：去不去？ */
  readonly quote?: string;
  readonly own?: true;
  /** The key into `people`. Absent on tips. */
  readonly who?: string;
  /** First of a run of one sender: shows the avatar (and the name in groups). */
  readonly first?: true;
  readonly time?: string;
  /** The line above the first unread message: 以下为新消息. */
  readonly newer?: string;
  readonly state?: 'sending' | 'failed';
  /** A file is on its way, or can be fetched, which can be stopped: what the cross does. */
  readonly stop?: string;
  /** What the ring says to a screen reader when it is not simply being sent: waiting, 正在重试（2/5）. */
  readonly wait?: string;
  /** 已读, under the last own bubble of a run that was read. */
  readonly read?: string;
  /** 3 人未读, under an own bubble in a group; empty while nobody knows, so that its room is there before it is. */
  readonly readers?: string;
  /** 已编辑 */
  readonly edited?: true;
  /** Checked, while messages are being selected. */
  readonly picked?: true;
  /** A revoked message of mine that can be put back into the composer: 重新编辑. */
  readonly edit?: string;
  /** Below the bubble: a text in the other language, or what a voice says. */
  readonly translation?: string;
  /** Reactions: a line for each pill, with a sign before its words (see `reaction-pills.ts`). */
  readonly reacts?: string;
}

/** A picture in its row. */
export interface RowPicture {
  readonly src: string;
  /** How large it is shown. */
  readonly widthPx: number;
  readonly heightPx: number;
}
