import { detailsText } from '../../miniprogram/i18n/message-details';

const sentAtMs = new Date(2026, 2, 4, 14, 5, 9).getTime();

it('says who, when to the second, and how far', () => {
  expect(detailsText({ sender: '林夏', sentAtMs, state: 'read' }, 'zh-CN')).toBe(
    '发送人：林夏\n时间：2026年3月4日 14:05:09\n状态：对方已读',
  );
  expect(detailsText({ sender: 'Mo', sentAtMs, state: 'failed' }, 'en')).toBe(
    'From: Mo\nSent: Mar 4, 2026, 14:05:09\nStatus: Not sent',
  );
});
