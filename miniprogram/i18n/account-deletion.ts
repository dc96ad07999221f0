import type { Translations } from './language';

/** What is asked and told around the deletion of an account. */
export interface DeletionWords {
  readonly title: string;
  readonly text: string;
  readonly next: string;
  readonly lastTitle: string;
  readonly lastText: string;
  readonly confirm: string;
  readonly cancel: string;
  readonly done: string;
  readonly failed: string;
  /** No answer came: whether it was deleted is not known. */
  readonly unanswered: string;
}

export const deletionWords: Translations<DeletionWords> = {
  'zh-CN': {
    title: '注销账号？',
    text: '账号、昵称、头像、联系人和这台设备上的聊天数据会被删除。你已经发给别人的消息仍留在对方那里，你建的群不会解散。',
    next: '继续',
    lastTitle: '注销后不能恢复',
    lastText: '以后再来，会是一个新的账号。',
    confirm: '注销账号',
    cancel: '取消',
    done: '账号已注销',
    failed: '账号没有注销，请稍后再试',
    unanswered: '没有收到回音，检查网络后请再试一次',
  },
  en: {
    title: 'Delete your account?',
    text: 'Your account, name, picture, contacts and the chat data on this device will be deleted. Messages that you have sent stay with those who received them, and groups that you made stay.',
    next: 'Continue',
    lastTitle: 'This cannot be undone',
    lastText: 'If you come back later, you will have a new account.',
    confirm: 'Delete account',
    cancel: 'Cancel',
    done: 'Your account was deleted',
    failed: 'Your account was not deleted. Please try again later',
    unanswered: 'No answer came. Check the network and please try once more',
  },
};
