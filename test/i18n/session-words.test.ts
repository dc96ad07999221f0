import {
  sessionAction,
  sessionBanner,
  sessionReason,
  sessionTitle,
} from '../../miniprogram/i18n/session-words';
import type { SessionWordsState } from '../../miniprogram/i18n/session-words';

const states: readonly {
  state: SessionWordsState;
  title: string;
  banner: string;
  action: string;
}[] = [
  { state: { kind: 'signed-out' }, title: '小叙', banner: '', action: '' },
  { state: { kind: 'signing-in' }, title: '连接中…', banner: '', action: '' },
  { state: { kind: 'ready' }, title: '小叙', banner: '', action: '' },
  { state: { kind: 'reconnecting' }, title: '连接中…', banner: '', action: '' },
  {
    state: { kind: 'offline' },
    title: '小叙（未连接）',
    banner: '网络不可用，检查网络后会自动连接',
    action: '重试',
  },
  {
    state: { kind: 'kicked', reason: 'another-instance' },
    title: '小叙',
    banner: '你的账号在另一个窗口登录了',
    action: '重新登录',
  },
  {
    state: { kind: 'kicked', reason: 'another-device' },
    title: '小叙',
    banner: '你的账号在另一台设备上登录了。如果不是你本人，请尽快联系管理员',
    action: '重新登录',
  },
  {
    state: { kind: 'kicked', reason: 'administrator' },
    title: '小叙',
    banner: '管理员让你的账号下线了，请联系管理员',
    action: '重新登录',
  },
  {
    state: { kind: 'failed', problem: 'unreachable' },
    title: '小叙',
    banner: '暂时连不上聊天服务，检查网络后重试',
    action: '重试',
  },
];

describe('session words', () => {
  it.each(states)('of $state', ({ state, title, banner, action }) => {
    expect(sessionTitle(state, 'zh-CN')).toBe(title);
    expect(sessionBanner(state, 'zh-CN')).toBe(banner);
    expect(sessionAction(state, 'zh-CN')).toBe(action);
  });

  it('gives a reason for every way in which a sign-in can fail', () => {
    const problems = [
      'unreachable',
      'too-often',
      'outdated',
      'refused',
      'credentials-invalid',
      'unknown',
    ] as const;
    const reasons = problems.map((problem) => sessionReason({ kind: 'failed', problem }, 'en'));
    expect(new Set(reasons).size).toBe(problems.length);
    expect(reasons).not.toContain('');
  });

  it('has no reason to give while all is well or on its way', () => {
    expect(sessionReason({ kind: 'offline' }, 'en')).toBe('');
    expect(sessionReason({ kind: 'ready' }, 'en')).toBe('');
  });
});
