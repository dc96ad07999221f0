import type { DomainList } from '../../domain/trusted-domains';
import type { Translations } from '../language';

/** What a developer reads when WeChat refuses a host of the app. */
export interface DomainStrings {
  readonly title: string;
  readonly text: (list: DomainList, hosts: readonly string[]) => string;
  readonly copy: string;
  readonly close: string;
}

export const domainStrings: Translations<DomainStrings> = {
  'zh-CN': {
    title: '域名还没有配置',
    text: (list, hosts) =>
      `微信拒绝访问：\n${hosts.join('\n')}\n\n请登录 mp.weixin.qq.com，在“开发管理 → 服务器域名”的 ${list} 合法域名中添加，或在开发者工具里勾选“不校验合法域名”。`,
    copy: '复制域名',
    close: '知道了',
  },
  en: {
    title: 'Domains are missing',
    text: (list, hosts) =>
      `WeChat refuses to reach:\n${hosts.join('\n')}\n\nAdd them to the ${list} domains of the mini program (mp.weixin.qq.com → 开发管理 → 服务器域名), or turn off domain checks in DevTools.`,
    copy: 'Copy',
    close: 'OK',
  },
};
