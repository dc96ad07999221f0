import { reminderQuota } from '../../miniprogram/i18n/reminder-words';

it('says honestly for how many messages', () => {
  expect([0, 1, 3].map((remaining) => reminderQuota(remaining, 'zh-CN'))).toEqual([
    '未开启',
    '下一条消息可提醒你',
    '接下来 3 条消息可提醒你',
  ]);
  expect([0, 1, 3].map((remaining) => reminderQuota(remaining, 'en'))).toEqual([
    'Off',
    'For the next message',
    'For the next 3 messages',
  ]);
});
