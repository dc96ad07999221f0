import { codeLife, codeProblem } from '../../miniprogram/i18n/code-words';

const HOUR_MS = 60 * 60 * 1000;

it.each([
  [
    7 * 24 * HOUR_MS,
    '该二维码 7 天内有效，重新进入会更新',
    'Valid for 7 days, renewed when you come back',
  ],
  [
    47 * HOUR_MS,
    '该二维码 1 天内有效，重新进入会更新',
    'Valid for 1 day, renewed when you come back',
  ],
  [
    HOUR_MS,
    '该二维码 1 小时内有效，重新进入会更新',
    'Valid for 1 hour, renewed when you come back',
  ],
  [
    90_000,
    '该二维码 1 分钟内有效，重新进入会更新',
    'Valid for 1 minute, renewed when you come back',
  ],
  [0, '该二维码 1 分钟内有效，重新进入会更新', 'Valid for 1 minute, renewed when you come back'],
])('says how long %d ms are, never more than they are', (lifeMs, chinese, english) => {
  expect([codeLife(lifeMs, 'zh-CN'), codeLife(lifeMs, 'en')]).toEqual([chinese, english]);
});

it('says why there is no code', () => {
  expect(codeProblem('group-gone', 'zh-CN')).toBe('这个群聊已经解散');
  expect(codeProblem('not-member', 'zh-CN')).toBe('你已不在这个群聊里');
  expect(codeProblem('refused', 'en')).toBe('No code can be made now. Try again in a while');
});
