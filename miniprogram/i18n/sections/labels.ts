import type { Translations } from '../language';

/** Words of the page of labels. */
export interface LabelsStrings {
  readonly add: string;
  readonly hint: string;
  readonly empty: string;
  readonly emptyHint: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly nameTitle: string;
  readonly renameTitle: string;
  readonly namePlaceholder: string;
  readonly save: string;
  readonly rename: string;
  readonly remove: string;
  readonly removeTitle: string;
  readonly removeText: string;
  readonly tooLong: string;
  readonly taken: string;
}

export const labelsStrings: Translations<LabelsStrings> = {
  'zh-CN': {
    add: '新建标签',
    hint: '标签只有你自己看得到；在其他设备上的改动，重新打开小叙后显示',
    empty: '还没有标签',
    emptyHint: '用标签给朋友分组，在通讯录里按标签查看',
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
    nameTitle: '新建标签',
    renameTitle: '重命名标签',
    namePlaceholder: '标签名',
    save: '保存',
    rename: '重命名',
    remove: '删除标签',
    removeTitle: '删除这个标签？',
    removeText: '标签里的联系人不会被删除',
    tooLong: '标签名太长了，最多 30 字节（10 个汉字）',
    taken: '已经有这个标签了',
  },
  en: {
    add: 'New label',
    hint: 'Only you see your labels. Changes from your other devices show once Xiaoxu is opened anew',
    empty: 'No labels yet',
    emptyHint: 'Labels group your friends. Contacts can be shown by label',
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
    nameTitle: 'New label',
    renameTitle: 'Rename label',
    namePlaceholder: 'Name',
    save: 'Save',
    rename: 'Rename',
    remove: 'Delete label',
    removeTitle: 'Delete this label?',
    removeText: 'The people in it stay in your contacts',
    tooLong: 'Too long: at most 30 bytes',
    taken: 'There is a label of this name already',
  },
};
