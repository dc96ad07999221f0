import type { HandledResult } from '../domain/group/handled-request';
import type { Language, Translations } from './language';

/** Words about requests to be let in that no template binds. */
export interface JoinRequestWords {
  readonly results: Readonly<Record<HandledResult, string>>;
  readonly newOnes: (count: number) => string;
  readonly forgetTitle: string;
  readonly forgetText: string;
  readonly forget: string;
}

const words: Translations<JoinRequestWords> = {
  'zh-CN': {
    results: {
      accepted: '你已同意',
      refused: '你已拒绝',
      'elsewhere-in': '其他管理员已同意',
      'elsewhere-out': '其他管理员已处理，未入群',
    },
    newOnes: (count) => `${count} 个新申请`,
    forgetTitle: '清空已处理的申请？',
    forgetText: '记录只保存在这台设备上，清空后无法恢复',
    forget: '清空',
  },
  en: {
    results: {
      accepted: 'You accepted',
      refused: 'You refused',
      'elsewhere-in': 'Another admin accepted',
      'elsewhere-out': 'Another admin handled it; not in the group',
    },
    newOnes: (count) => `${count} new`,
    forgetTitle: 'Clear handled requests?',
    forgetText: 'They are kept on this device only and cannot be brought back',
    forget: 'Clear',
  },
};

export function joinRequestWords(language: Language): JoinRequestWords {
  return words[language];
}
