import type { PersonField } from '../../domain/person/person-field';
import type { Translations } from '../language';

/** Words of the page where one text about a person is changed. */
export interface PersonTextStrings {
  readonly labels: Readonly<Record<Exclude<PersonField, 'own'>, string>>;
  readonly hints: Readonly<Record<PersonField, string>>;
}

export const personTextStrings: Translations<PersonTextStrings> = {
  'zh-CN': {
    labels: {
      remark: '备注',
      note: '描述',
      nick: '昵称',
      region: '地区',
      signature: '个性签名',
      status: '状态',
    },
    hints: {
      remark: '只有你自己看得到；留空则显示对方的昵称',
      note: '记下你想记住的，只有你自己看得到',
      nick: '你希望别人怎么称呼你',
      region: '最多 16 字节，约 5 个汉字',
      signature: '写一句话介绍自己',
      status: '告诉朋友你在做什么，离开后会自动清除',
      own: '所有人都能看到',
    },
  },
  en: {
    labels: {
      remark: 'Alias',
      note: 'Note',
      nick: 'Name',
      region: 'Region',
      signature: 'What’s up',
      status: 'Status',
    },
    hints: {
      remark: 'Only you see it. Without one, their own name shows',
      note: 'What you want to remember. Only you see it',
      nick: 'What people should call you',
      region: 'At most 16 bytes',
      signature: 'A line about yourself',
      status: 'What you are doing. It is cleared once you are away',
      own: 'Everybody can see it',
    },
  },
};
