import { anyViewer } from './viewer';
import { chineseNames, englishNames, excerpt, quoted } from './tip-names';
import type { GroupNotice, NoticeKind } from '../domain/group/group-notice';
import type { Language } from './language';
import type { Viewer } from './viewer';

/** Kinds whose `words` are somebody's own, told on a line of their own. */
const WITH_NOTE: readonly NoticeKind[] = ['applied', 'refused', 'removed', 'banned'];

/** What a notice is about, in a few words. */
export function noticeTitle({ kind }: GroupNotice, language: Language): string {
  return language === 'en' ? englishTitles[kind] : chineseTitles[kind];
}

/** What the service tells me about a group, in one sentence. */
export function noticeText(
  notice: GroupNotice,
  language: Language,
  viewer: Viewer = anyViewer,
): string {
  if (notice.kind === 'custom' && notice.words !== '') return excerpt(notice.words);
  // What nobody in particular did was done by whoever runs the service.
  const isApplied = notice.kind === 'applied';
  if (language === 'en') {
    const group = quoted(notice.groupName) || 'a group';
    const who = englishNames([notice.operator], viewer, isApplied ? 'someone' : 'an admin');
    return capitalised(englishTexts[notice.kind](group, who));
  }
  const group = quoted(notice.groupName) || '群聊';
  return chineseTexts[notice.kind](
    group,
    chineseNames([notice.operator], viewer, isApplied ? '有人' : '管理员'),
  );
}

/** What somebody wrote along with a notice; empty for nothing. */
export function noticeNote({ kind, words }: GroupNotice, language: Language): string {
  const note = WITH_NOTE.includes(kind) ? excerpt(words) : '';
  if (note === '') return '';
  return language === 'en' ? `Note: ${note}` : `附言：${note}`;
}

type Texts = Readonly<Record<NoticeKind, (group: string, who: string) => string>>;

const chineseTexts: Texts = {
  applied: (group, who) => `${who} 申请加入 ${group}`,
  accepted: (group) => `你加入 ${group} 的申请已通过`,
  refused: (group) => `你加入 ${group} 的申请被拒绝`,
  removed: (group, who) => `你被 ${who} 移出了 ${group}`,
  dismissed: (group) => `${group} 已被解散`,
  created: (group) => `你创建了 ${group}`,
  invited: (group, who) => `${who} 邀请你加入了 ${group}`,
  left: (group) => `你退出了 ${group}`,
  'admin-set': (group) => `你成为 ${group} 的管理员`,
  'admin-unset': (group) => `你不再是 ${group} 的管理员`,
  recycled: (group) => `${group} 已被系统回收`,
  'invite-waiting': (group, who) => `${who} 发出了加入 ${group} 的邀请，等待处理`,
  'invite-accepted': (group) => `加入 ${group} 的邀请已被接受`,
  'invite-refused': (group) => `加入 ${group} 的邀请已被拒绝`,
  'read-synced': (group) => `${group} 的消息已在其他设备上查看`,
  'topic-created': (group) => `${group} 新建了话题`,
  'topic-deleted': (group) => `${group} 删除了话题`,
  'notify-synced': (group) => `${group} 的消息提醒方式已更改`,
  banned: (group) => `你被禁止进入 ${group}`,
  unbanned: (group) => `你可以重新进入 ${group}`,
  custom: (group) => `${group} 有一条通知`,
  other: (group) => `${group} 有一条通知`,
};

const englishTexts: Texts = {
  applied: (group, who) => `${who} asks to join ${group}`,
  accepted: (group) => `your request to join ${group} was accepted`,
  refused: (group) => `your request to join ${group} was declined`,
  removed: (group, who) => `${who} removed you from ${group}`,
  dismissed: (group) => `${group} was dismissed`,
  created: (group) => `you created ${group}`,
  invited: (group, who) => `${who} added you to ${group}`,
  left: (group) => `you left ${group}`,
  'admin-set': (group) => `you became an admin of ${group}`,
  'admin-unset': (group) => `you are no longer an admin of ${group}`,
  recycled: (group) => `${group} was removed by the service`,
  'invite-waiting': (group, who) => `${who} sent an invitation to ${group}, not decided yet`,
  'invite-accepted': (group) => `the invitation to ${group} was accepted`,
  'invite-refused': (group) => `the invitation to ${group} was declined`,
  'read-synced': (group) => `${group} was read on another device`,
  'topic-created': (group) => `${group} has a new topic`,
  'topic-deleted': (group) => `${group} lost a topic`,
  'notify-synced': (group) => `the notifications of ${group} were changed`,
  banned: (group) => `you were banned from ${group}`,
  unbanned: (group) => `you may enter ${group} again`,
  custom: (group) => `${group} has a notice for you`,
  other: (group) => `${group} has a notice for you`,
};

type Titles = Readonly<Record<NoticeKind, string>>;

const chineseTitles: Titles = {
  applied: '加群申请',
  accepted: '加群申请已通过',
  refused: '加群申请被拒绝',
  removed: '移出群聊',
  dismissed: '群聊已解散',
  created: '群聊已创建',
  invited: '加入群聊',
  left: '退出群聊',
  'admin-set': '成为管理员',
  'admin-unset': '管理员身份已取消',
  recycled: '群聊已回收',
  'invite-waiting': '入群邀请',
  'invite-accepted': '邀请已接受',
  'invite-refused': '邀请被拒绝',
  'read-synced': '已在其他设备查看',
  'topic-created': '新话题',
  'topic-deleted': '话题已删除',
  'notify-synced': '消息提醒',
  banned: '禁止进入',
  unbanned: '解除禁止',
  custom: '群通知',
  other: '群通知',
};

const englishTitles: Titles = {
  applied: 'Request to join',
  accepted: 'Request accepted',
  refused: 'Request declined',
  removed: 'Removed from a group',
  dismissed: 'Group dismissed',
  created: 'Group created',
  invited: 'Added to a group',
  left: 'Left a group',
  'admin-set': 'You are an admin',
  'admin-unset': 'No longer an admin',
  recycled: 'Group removed',
  'invite-waiting': 'Invitation',
  'invite-accepted': 'Invitation accepted',
  'invite-refused': 'Invitation declined',
  'read-synced': 'Read elsewhere',
  'topic-created': 'New topic',
  'topic-deleted': 'Topic deleted',
  'notify-synced': 'Notifications',
  banned: 'Banned',
  unbanned: 'Ban lifted',
  custom: 'Group notice',
  other: 'Group notice',
};

/** Our own words only: a group or person is spelled as they are. */
function capitalised(text: string): string {
  return text.replace(
    /^(?:you|your|someone|the|a)\b/u,
    (word) => word.charAt(0).toUpperCase() + word.slice(1),
  );
}
