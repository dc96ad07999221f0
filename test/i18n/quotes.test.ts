import { quoteLine, revokedQuoteLine } from '../../miniprogram/i18n/quotes';
import type { Quote } from '../../miniprogram/domain/message/quote';

const quote: Quote = {
  messageId: 'm',
  sequence: 1,
  sentAtMs: 0,
  senderName: '小莫',
  kind: 'text',
  summary: '去不去？[微笑]',
};

it('says who said what, with faces for codes, in one line', () => {
  expect(quoteLine(quote, 'zh-CN')).toMatch(/^小莫：去不去？[^[]+$/u);
  expect(quoteLine({ ...quote, summary: 'a\n\n b' }, 'en')).toBe('小莫: a b');
});

it('names pictures and stickers in the reader’s language, whatever the sender wrote', () => {
  const picture = { ...quote, kind: 'image', summary: '[图片]' } as const;
  expect(quoteLine(picture, 'en')).toBe('小莫: [Photo]');
  expect(quoteLine({ ...quote, kind: 'file', summary: '[文件] a.pdf' }, 'zh-CN')).toBe(
    '小莫：[文件] a.pdf',
  );
});

it('shows something for a quote without words or without a name', () => {
  expect(quoteLine({ ...quote, summary: ' \n' }, 'zh-CN')).toBe('小莫：[暂不支持的消息]');
  expect(quoteLine({ ...quote, senderName: '', summary: 'x' }, 'en')).toBe('x');
});

it('lets no name turn the line around or fill it', () => {
  const line = quoteLine({ ...quote, senderName: `\u202E${'长'.repeat(90)}`, summary: 'x' }, 'en');
  expect(line).not.toContain('\u202E');
  expect(line.length).toBeLessThan(30);
  expect(quoteLine({ ...quote, summary: '\u0301'.repeat(200) }, 'en').length).toBeLessThan(400);
});

it('says so when the original was revoked', () => {
  expect(revokedQuoteLine('zh-CN')).toBe('引用内容已撤回');
  expect(revokedQuoteLine('en')).toContain('unsent');
});
