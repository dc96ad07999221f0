import { anyViewer } from './viewer';
import { chineseTip } from './tips-chinese';
import { englishTip } from './tips-english';
import { quoted } from './tip-names';
import type { GroupTip } from '../domain/group/group-tip';
import type { Language } from './language';
import type { Viewer } from './viewer';

/** Whose message was taken back, as the row in its place tells it. */
export interface RevokedRow {
  /** I took back a message of my own. */
  readonly isOwn: boolean;
  readonly isGroup: boolean;
  /** Who did it; may be empty in one-to-one conversations. */
  readonly name: string;
}

/** The line in place of a revoked message. */
export function revokedText({ isOwn, isGroup, name }: RevokedRow, language: Language): string {
  if (language === 'en') {
    if (isOwn) return 'You unsent a message';
    return `${isGroup ? name || 'Someone' : 'The other person'} unsent a message`;
  }
  if (isOwn) return '你撤回了一条消息';
  return isGroup ? `${quoted(name) || '有人'} 撤回了一条消息` : '对方撤回了一条消息';
}

/** What happened in a group, in one sentence. */
export function tipText(tip: GroupTip, language: Language, viewer: Viewer = anyViewer): string {
  return language === 'en' ? englishTip(tip, viewer) : chineseTip(tip, viewer);
}
