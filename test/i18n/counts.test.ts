import {
  bytesLeftText,
  memberCount,
  newMessages,
  peopleCount,
  retryingText,
  waitingText,
  unreadBadge,
} from '../../miniprogram/i18n/counts';

describe('counts', () => {
  it.each([
    [-1, ''],
    [0, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
  ])('puts %i unread on a badge as %j', (count, text) => {
    expect(unreadBadge(count)).toBe(text);
  });

  it('says how many messages are new', () => {
    expect(newMessages(3, 'zh-CN')).toBe('3 条新消息');
    expect(newMessages(1, 'en')).toBe('1 new message');
    expect(newMessages(3, 'en')).toBe('3 new messages');
  });

  it('says how many are in a group, and nothing when that is not known', () => {
    expect(memberCount(200, 'zh-CN')).toBe('200 人');
    expect(memberCount(1, 'en')).toBe('1 member');
    expect(memberCount(200, 'en')).toBe('200 members');
    expect(memberCount(0, 'zh-CN')).toBe('');
  });
});

it('counts the bytes that are left, or too many', () => {
  expect(bytesLeftText(3, 'zh-CN')).toBe('还可以输入 3 字节');
  expect(bytesLeftText(-3, 'zh-CN')).toBe('超出 3 字节');
  expect(bytesLeftText(0, 'en')).toBe('0 bytes left');
  expect(bytesLeftText(-1, 'en')).toBe('1 bytes too many');
});

it('counts tries to send again', () => {
  expect(retryingText(2, 5, 'zh-CN')).toBe('正在重试（2/5）');
  expect(retryingText(2, 5, 'en')).toBe('Retrying 2 of 5');
  expect([waitingText('zh-CN'), waitingText('en')]).toEqual(['等待发送', 'Waiting to be sent']);
});

it('counts people in both languages', () => {
  expect([0, 1, 2].map((count) => peopleCount(count, 'en'))).toEqual(['', '1 person', '2 people']);
  expect(peopleCount(1, 'zh-CN')).toBe('1 人');
});
