import type { Translations } from '../language';

/** Words that the sign-in page's template binds. */
export interface SignInStrings {
  readonly appName: string;
  readonly choose: string;
  readonly chooseHint: string;
  readonly newcomer: string;
  readonly loading: string;
  readonly signingIn: string;
  readonly retry: string;
}

export const signInStrings: Translations<SignInStrings> = {
  'zh-CN': {
    appName: '小叙',
    choose: '你想以谁的身份登录？',
    chooseHint: '这些人都是虚构的，只存在于本机的聊天服务里',
    newcomer: '第一次来的人',
    loading: '正在加载',
    signingIn: '正在登录',
    retry: '重试',
  },
  en: {
    appName: 'Xiaoxu',
    choose: 'Who do you want to sign in as?',
    chooseHint: 'These people are made up and live only in the chat service on this computer',
    newcomer: 'Somebody new',
    loading: 'Loading',
    signingIn: 'Signing in',
    retry: 'Try again',
  },
};
