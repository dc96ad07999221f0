import type { FriendingRule } from '../../domain/person/profile';
import type { Translations } from '../language';

/** Words of the page where I change what I tell of myself. */
export interface MyProfileStrings {
  readonly picture: string;
  readonly nick: string;
  readonly gender: string;
  readonly birthday: string;
  readonly region: string;
  readonly signature: string;
  readonly spoken: string;
  readonly userId: string;
  readonly friending: string;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly uploading: string;
  readonly pictureFailed: string;
  readonly rules: Readonly<Record<FriendingRule, string>>;
}

export const myProfileStrings: Translations<MyProfileStrings> = {
  'zh-CN': {
    picture: '头像',
    nick: '昵称',
    gender: '性别',
    birthday: '生日',
    region: '地区',
    signature: '个性签名',
    spoken: '语言',
    userId: '账号',
    friending: '谁可以加我为朋友',
    none: '未设置',
    loading: '正在加载',
    failed: '没有加载出来，检查网络后再试',
    retry: '重试',
    uploading: '正在上传',
    pictureFailed: '头像没有传上去，请重试或换一张图片',
    rules: { anyone: '所有人，无需验证', 'after-asking': '需要我验证', nobody: '不允许任何人' },
  },
  en: {
    picture: 'Picture',
    nick: 'Name',
    gender: 'Gender',
    birthday: 'Birthday',
    region: 'Region',
    signature: 'What’s up',
    spoken: 'Language',
    userId: 'ID',
    friending: 'Who can add me',
    none: 'Not set',
    loading: 'Loading',
    failed: 'Could not be loaded. Check the network and try again',
    retry: 'Try again',
    uploading: 'Uploading',
    pictureFailed: 'The picture was not uploaded. Try again or choose another one',
    rules: { anyone: 'Everybody', 'after-asking': 'Whoever I agree to', nobody: 'Nobody' },
  },
};
