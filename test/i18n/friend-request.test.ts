import { LONGEST_REQUEST_BYTES } from '../../miniprogram/chat/friends-client';
import { requestWords } from '../../miniprogram/i18n/friend-request';
import { utf8ByteLength } from '../../miniprogram/domain/utf8';

it('says who asks', () => {
  expect(requestWords('林夏', 'zh-CN')).toBe('我是林夏');
  expect(requestWords('Lin', 'en')).toBe('I am Lin');
});

it('stays within what the service takes, and cuts no character in two', () => {
  for (const name of ['夏'.repeat(500), 'x' + '🦆'.repeat(500)]) {
    const words = requestWords(name, 'en');
    expect(utf8ByteLength(words)).toBeLessThanOrEqual(LONGEST_REQUEST_BYTES);
    expect(words).not.toMatch(/[\uD800-\uDBFF]$/u);
  }
});
