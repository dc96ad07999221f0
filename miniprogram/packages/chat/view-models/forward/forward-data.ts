import type { AvatarData, FrameData } from '../../../../view-models/frame-data';
import type { ForwardStrings } from '../../../../i18n/sections/forward';

/** Where chats to send to are looked for. */
export type TargetSource = 'recent' | 'contacts' | 'groups';

/** A person or group to send to; `id` is the conversation. */
export interface TargetRow extends AvatarData {
  readonly id: string;
  /** Member count of a group, else empty. */
  readonly detailText: string;
  /** Under the name: the community of a topic, after the reason why it cannot be written in. */
  readonly hint?: string;
  /** Why nothing can be sent here. */
  readonly closedText?: string;
  readonly isPicked?: boolean;
}

/** Rows under one letter of the index, or under none. */
export interface TargetSection {
  readonly letter: string;
  readonly rows: readonly TargetRow[];
}

/** The panel that asks before anything is sent. */
export interface ForwardConfirm {
  readonly title: string;
  readonly faces: readonly TargetRow[];
  /** What goes out, in a line. */
  readonly preview: string;
}

/** The page where the chats of a forward are chosen. */
export interface ForwardData extends FrameData {
  readonly t: ForwardStrings;
  readonly state: 'loading' | 'ready' | 'empty' | 'no-match' | 'failed';
  readonly source: TargetSource;
  readonly searchText: string;
  readonly sections: readonly TargetSection[];
  /** Several chats are being checked. */
  readonly isMulti: boolean;
  /** 确定（2） */
  readonly doneText: string;
  readonly canFinish: boolean;
  /** Null while chats are being chosen. */
  readonly confirm: ForwardConfirm | null;
}

export interface ForwardActions {
  showSource(source: string): void;
  search(text: string): void;
  toggleMulti(): void;
  /** A row was tapped: asks, checks it while several are chosen, or says why nothing can be sent there. */
  choose(id: string): void;
  /** Enough chats are checked. */
  finish(): void;
  cancel(): void;
  /** Hands everything to the outbox, with a note where one was left. */
  send(comment: string): void;
  retry(): void;
}
