import type { Translations } from '../language';

/** Words of the page after the first sign-in; its template binds them. */
export interface WelcomeStrings {
  readonly title: string;
  readonly hint: string;
  readonly choosePicture: string;
  readonly nick: string;
  readonly nickPlaceholder: string;
  readonly nickTooLong: string;
  readonly done: string;
  readonly saving: string;
  readonly skip: string;
  readonly pictureFailed: string;
}

export const welcomeStrings: Translations<WelcomeStrings> = {
  'zh-CN': {
    title: '让朋友认出你',
    hint: '头像和昵称可以以后再设置',
    choosePicture: '选择头像',
    nick: '昵称',
    nickPlaceholder: '别人怎么称呼你',
    nickTooLong: '昵称太长了，请缩短一些',
    done: '完成',
    saving: '正在保存',
    skip: '跳过',
    pictureFailed: '头像没有传上去，请重试或换一张图片',
  },
  en: {
    title: 'Let friends recognise you',
    hint: 'You can set your picture and name later, too',
    choosePicture: 'Choose a picture',
    nick: 'Name',
    nickPlaceholder: 'What people should call you',
    nickTooLong: 'The name is too long. Please shorten it',
    done: 'Done',
    saving: 'Saving',
    skip: 'Skip',
    pictureFailed: 'The picture was not uploaded. Try again or choose another one',
  },
};
