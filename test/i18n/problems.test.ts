import { problemText } from '../../miniprogram/i18n/problems';

describe('problemText', () => {
  it('says what failed and what to do, never what the service said', () => {
    const error = { kind: 'network', code: 2801, detail: 'socket closed' } as const;
    expect(problemText(error, 'zh-CN')).toBe('网络不可用，检查网络后再试');
    expect(problemText(error, 'en')).toBe('No connection. Check the network and try again');
  });
});
