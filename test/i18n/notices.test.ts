import { NOTICE_KINDS } from '../../miniprogram/domain/group/group-notice';
import { linReads, mo, nobody } from '../support/tip-cases';
import { noticeNote, noticeText, noticeTitle } from '../../miniprogram/i18n/notices';
import type { GroupNotice, NoticeKind } from '../../miniprogram/domain/group/group-notice';

const notice = (kind: NoticeKind, parts: Partial<GroupNotice> = {}): GroupNotice => ({
  kind,
  groupId: 'team',
  groupName: '读书会',
  operator: mo,
  words: '',
  ...parts,
});

/** A kind without a row here does not compile. */
const texts: Readonly<Record<NoticeKind, readonly [string, string]>> = {
  applied: ['“莫” 申请加入 “读书会”', '莫 asks to join “读书会”'],
  accepted: ['你加入 “读书会” 的申请已通过', 'Your request to join “读书会” was accepted'],
  refused: ['你加入 “读书会” 的申请被拒绝', 'Your request to join “读书会” was declined'],
  removed: ['你被 “莫” 移出了 “读书会”', '莫 removed you from “读书会”'],
  dismissed: ['“读书会” 已被解散', '“读书会” was dismissed'],
  created: ['你创建了 “读书会”', 'You created “读书会”'],
  invited: ['“莫” 邀请你加入了 “读书会”', '莫 added you to “读书会”'],
  left: ['你退出了 “读书会”', 'You left “读书会”'],
  'admin-set': ['你成为 “读书会” 的管理员', 'You became an admin of “读书会”'],
  'admin-unset': ['你不再是 “读书会” 的管理员', 'You are no longer an admin of “读书会”'],
  recycled: ['“读书会” 已被系统回收', '“读书会” was removed by the service'],
  'invite-waiting': [
    '“莫” 发出了加入 “读书会” 的邀请，等待处理',
    '莫 sent an invitation to “读书会”, not decided yet',
  ],
  'invite-accepted': ['加入 “读书会” 的邀请已被接受', 'The invitation to “读书会” was accepted'],
  'invite-refused': ['加入 “读书会” 的邀请已被拒绝', 'The invitation to “读书会” was declined'],
  'read-synced': ['“读书会” 的消息已在其他设备上查看', '“读书会” was read on another device'],
  'topic-created': ['“读书会” 新建了话题', '“读书会” has a new topic'],
  'topic-deleted': ['“读书会” 删除了话题', '“读书会” lost a topic'],
  'notify-synced': ['“读书会” 的消息提醒方式已更改', 'The notifications of “读书会” were changed'],
  banned: ['你被禁止进入 “读书会”', 'You were banned from “读书会”'],
  unbanned: ['你可以重新进入 “读书会”', 'You may enter “读书会” again'],
  custom: ['“读书会” 有一条通知', '“读书会” has a notice for you'],
  other: ['“读书会” 有一条通知', '“读书会” has a notice for you'],
};

it.each(NOTICE_KINDS)('tells a notice of kind %s in both languages', (kind) => {
  expect(noticeText(notice(kind), 'zh-CN', linReads)).toBe(texts[kind][0]);
  expect(noticeText(notice(kind), 'en', linReads)).toBe(texts[kind][1]);
  expect(noticeTitle(notice(kind), 'zh-CN')).toMatch(/\p{Script=Han}/u);
  expect(noticeTitle(notice(kind), 'en')).toMatch(/^[A-Z][\x20-\x7E]+$/u);
});

it('has words for a group and a person without names', () => {
  const bare = notice('applied', { groupName: '', operator: nobody });
  expect(noticeText(bare, 'zh-CN')).toBe('有人 申请加入 群聊');
  expect(noticeText(bare, 'en')).toBe('Someone asks to join a group');
});

it('tells what somebody wrote with it, where that is their own', () => {
  expect(noticeNote(notice('applied', { words: ' hi\nthere ' }), 'zh-CN')).toBe('附言：hi there');
  expect(noticeNote(notice('refused', { words: 'full' }), 'en')).toBe('Note: full');
  expect(noticeNote(notice('dismissed', { words: 'x' }), 'en')).toBe('');
  expect(noticeText(notice('custom', { words: 'Maintenance at 2' }), 'en')).toBe(
    'Maintenance at 2',
  );
});

it('stays short and readable whatever was written', () => {
  const hostile = notice('custom', { words: `\u202E${'长'.repeat(100_000)}` });
  expect(noticeText(hostile, 'zh-CN')).toBe(`${'长'.repeat(40)}…`);
});
