import { durationText } from './times';
import { missingCase } from '../kernel/missing-case';
import { shortened } from './graphemes';
import type { GroupTip } from '../domain/message';
import type { Language } from './language';

/** Names that a tip spells out; the rest is a number. */
const MOST_NAMES = 3;

/** Visible characters of a notice or name that a tip quotes. */
const LONGEST_QUOTE = 40;

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
  return isGroup ? `${quote(name) || '有人'} 撤回了一条消息` : '对方撤回了一条消息';
}

/** What happened in a group, in one sentence. */
export function tipText(tip: GroupTip, language: Language): string {
  return language === 'en' ? tipInEnglish(tip) : tipInChinese(tip);
}

function tipInChinese(tip: GroupTip): string {
  const who = 'operator' in tip ? quote(tip.operator) || '管理员' : '';
  switch (tip.kind) {
    case 'joined':
      return isBySelf(tip)
        ? `${chineseNames(tip.names)} 加入了群聊`
        : `${who} 邀请 ${chineseNames(tip.names)} 加入了群聊`;
    case 'left':
      return `${chineseNames(tip.names)} 退出了群聊`;
    case 'removed':
      return `${who} 将 ${chineseNames(tip.names)} 移出了群聊`;
    case 'admin-set':
      return `${chineseNames(tip.names)} 成为群管理员`;
    case 'admin-unset':
      return `${chineseNames(tip.names)} 不再是群管理员`;
    case 'member-muted':
      return tip.seconds > 0
        ? `${chineseNames(tip.names)} 被禁言 ${durationText(tip.seconds, 'zh-CN')}`
        : `${chineseNames(tip.names)} 被解除禁言`;
    case 'profile-changed':
      return chineseProfileChange(who, tip);
    case 'created':
      return `${who} 创建了群聊`;
    case 'other':
      return '群聊有更新';
    default:
      return missingCase(tip);
  }
}

function tipInEnglish(tip: GroupTip): string {
  const who = 'operator' in tip ? tip.operator || 'An admin' : '';
  switch (tip.kind) {
    case 'joined':
      return isBySelf(tip)
        ? `${englishNames(tip.names)} joined the group`
        : `${who} invited ${englishNames(tip.names)} to the group`;
    case 'left':
      return `${englishNames(tip.names)} left the group`;
    case 'removed':
      return `${who} removed ${englishNames(tip.names)} from the group`;
    case 'admin-set':
      return `${englishNames(tip.names)} became a group admin`;
    case 'admin-unset':
      return `${englishNames(tip.names)} is no longer a group admin`;
    case 'member-muted':
      return tip.seconds > 0
        ? `${englishNames(tip.names)} was muted for ${durationText(tip.seconds, 'en')}`
        : `${englishNames(tip.names)} was unmuted`;
    case 'profile-changed':
      return englishProfileChange(who, tip);
    case 'created':
      return `${who} created the group`;
    case 'other':
      return 'The group was updated';
    default:
      return missingCase(tip);
  }
}

type ProfileChange = Extract<GroupTip, { kind: 'profile-changed' }>;

function chineseProfileChange(who: string, { name, notice, isMutedForAll }: ProfileChange): string {
  if (name !== undefined) return `${who} 将群聊名称改为 ${quote(name)}`;
  if (notice !== undefined) {
    return notice === '' ? `${who} 清空了群公告` : `${who} 更新了群公告：${excerpt(notice)}`;
  }
  if (isMutedForAll !== undefined) return `${who} ${isMutedForAll ? '开启' : '关闭'}了全员禁言`;
  return `${who} 更新了群资料`;
}

function englishProfileChange(who: string, { name, notice, isMutedForAll }: ProfileChange): string {
  if (name !== undefined) return `${who} renamed the group to ${quote(name)}`;
  if (notice !== undefined) {
    return notice === ''
      ? `${who} removed the group notice`
      : `${who} changed the group notice: ${excerpt(notice)}`;
  }
  if (isMutedForAll !== undefined) {
    return isMutedForAll ? `${who} muted everyone` : `${who} unmuted everyone`;
  }
  return `${who} changed the group's profile`;
}

/** Somebody who came by themselves is their own operator, or none is named. */
function isBySelf(tip: { readonly operator: string; readonly names: readonly string[] }): boolean {
  return tip.operator === '' || (tip.names.length === 1 && tip.names[0] === tip.operator);
}

function chineseNames(names: readonly string[]): string {
  if (names.length === 0) return '有人';
  const shown = names.slice(0, MOST_NAMES).map(quote).join('、');
  return names.length > MOST_NAMES ? `${shown}等 ${names.length} 人` : shown;
}

function englishNames(names: readonly string[]): string {
  if (names.length === 0) return 'Someone';
  if (names.length > MOST_NAMES) {
    const restCount = names.length - MOST_NAMES;
    const others = restCount === 1 ? '1 other' : `${restCount} others`;
    return `${names.slice(0, MOST_NAMES).map(excerpt).join(', ')} and ${others}`;
  }
  const shown = names.map(excerpt);
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`;
}

function quote(name: string): string {
  return name.trim() === '' ? '' : `“${excerpt(name)}”`;
}

function excerpt(text: string): string {
  return shortened(text.replace(/\s+/gu, ' ').trim(), LONGEST_QUOTE);
}
