import { jumpFailed, messageGone } from '../../miniprogram/i18n/jumps';

it('says in both languages that a message cannot be shown', () => {
  expect(messageGone('zh-CN')).toBe('消息不可用');
  expect(messageGone('en')).toBe('This message is no longer available');
  expect(jumpFailed('zh-CN')).not.toBe(messageGone('zh-CN'));
  expect(jumpFailed('en')).not.toBe(messageGone('en'));
});
