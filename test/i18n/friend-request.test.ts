import { LONGEST_REQUEST_BYTES } from '../../miniprogram/domain/person/friend-request';
import { friendProblem, requestWords } from '../../miniprogram/i18n/friend-request';
import { utf8ByteLength } from '../../miniprogram/domain/text/utf8';

it('says who asks', () => {
  expect(requestWords('林夏', 'zh-CN')).toBe('我是林夏');
  expect(requestWords('Lin', 'en')).toBe('I am Lin');
  expect(requestWords('林夏', 'zh-CN', '周末爬山')).toBe('我是群聊“周末爬山”的林夏');
});

it('stays within what the service takes, and cuts no character in two', () => {
  for (const name of ['夏'.repeat(500), 'x' + '🦆'.repeat(500)]) {
    const words = requestWords(name, 'en', name);
    expect(utf8ByteLength(words)).toBeLessThanOrEqual(LONGEST_REQUEST_BYTES);
    expect(words).not.toMatch(/[\uD800-\uDBFF]$/u);
  }
});

it.each([
  ['forbidden', 'ask', '对方不允许任何人加为朋友'],
  ['not-found', 'answer', '这个申请已经处理过，或已被撤回'],
  ['too-many', 'ask', '你的朋友数量已达上限，删除一些后再试'],
  ['peer-full', 'ask', '对方的朋友数量已达上限'],
  ['bad-request', 'ask', '聊天服务没有接受这个请求，检查填写的内容后再试'],
  ['peer-full', 'answer', '对方的朋友数量已达上限'],
  ['network', 'ask', '网络不可用，检查网络后再试'],
] as const)('explains %s while one tries to %s', (kind, step, sentence) => {
  expect(friendProblem({ kind, code: 0, detail: '' }, step, 'zh-CN')).toBe(sentence);
  expect(friendProblem({ kind, code: 0, detail: '' }, step, 'en')).not.toBe(sentence);
});
