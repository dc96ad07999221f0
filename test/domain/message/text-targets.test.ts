import fc from 'fast-check';
import { textTargets } from '../../../miniprogram/domain/message/text-targets';

/** The targets of a text as `kind:words`. */
const found = (text: string): readonly string[] =>
  textTargets(text).map(({ kind, start, end }) => `${kind}:${text.slice(start, end)}`);

describe('textTargets', () => {
  it.each([
    ['看https://a.cn/x?y=1。好', 'https://a.cn/x?y=1'],
    ['http://localhost:3000/x', 'http://localhost:3000/x'],
    ['(http://b.com/a_(1))', 'http://b.com/a_(1)'],
    ['HTTPS://A.COM', 'HTTPS://A.COM'],
    ['www.example.com, yes', 'www.example.com'],
    ['www.example.com/中文', 'www.example.com/'],
    ['“https://a.com/?q=1”，', 'https://a.com/?q=1'],
    ['https://a.com!?', 'https://a.com'],
    ['https://a.com/x\u202Egpj', 'https://a.com/x'],
    [`https://a.com/${'x'.repeat(2034)}`, `https://a.com/${'x'.repeat(2034)}`],
  ])('finds the link in %j', (text, link) => {
    expect(found(text)).toEqual([`link:${link}`]);
  });

  it.each([
    ['邮箱a.b+c@d-e.com。', 'a.b+c@d-e.com'],
    ['mo@example.co.uk, ok', 'mo@example.co.uk'],
  ])('finds the e-mail address in %j', (text, email) => {
    expect(found(text)).toEqual([`email:${email}`]);
  });

  it.each([
    ['打13800138000吧', '13800138000'],
    ['138 0013 8000', '138 0013 8000'],
    ['+86 138-0013-8000', '+86 138-0013-8000'],
    ['8613800138000', '8613800138000'],
    ['010-62345678', '010-62345678'],
    ['0571 87654321-802', '0571 87654321-802'],
    ['400-123-4567', '400-123-4567'],
    ['+1 415 555 2671!', '+1 415 555 2671'],
  ])('finds the phone number in %j', (text, phone) => {
    expect(found(text)).toEqual([`phone:${phone}`]);
  });

  it.each([
    '',
    'javascript:alert(1)',
    'data:text/html,x',
    'http://',
    'https://。',
    'www.',
    'www.a',
    'xhttp:/a.com',
    `https://a.com/${'x'.repeat(2035)}`,
    'a@b',
    'a@b@c.com',
    '@mo',
    '2024-13800138000',
    '138001380001',
    '6222 0213 8001 3800 138',
    'v13800138000',
    '12800138000',
    '2026-03-04 14:05',
    '3.14159265358979',
    '+12',
    '+1234567890123456',
  ])('finds nothing in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('finds several, in their order', () => {
    expect(found('www.a.com 13800138000 mo@a.com')).toEqual([
      'link:www.a.com',
      'phone:13800138000',
      'email:mo@a.com',
    ]);
  });

  // Some milliseconds; a search that looks back or starts over would take minutes.
  it.each(['h', 'http://', 'a.', '1 ', 'a@', 'a@b.', '13800138000', '+1', 'www.', '0', '1-', '.)'])(
    'is soon through 200 KB of %j',
    (piece) => {
      const text = `http://a${piece.repeat(Math.ceil(200_000 / piece.length))}`;
      const startedAtMs = performance.now();
      textTargets(text);
      textTargets(text.slice(8));
      expect(performance.now() - startedAtMs).toBeLessThan(5_000);
    },
  );
});

/** Texts that are mostly made of what the parser looks for. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom('http://', 'www.', 'a.com', '@', '+86', '138', '0013', '8000', '-', ' '),
      fc.constantFrom(')', '(', '[', ']', '。', '.', '👨‍👩‍👧', '\u202E', '\n'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(''));

it('finds targets that lie in the text, apart and in order, whatever it is', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      let done = 0;
      for (const { start, end } of textTargets(text)) {
        expect(start).toBeGreaterThanOrEqual(done);
        expect(end).toBeGreaterThan(start);
        done = end;
      }
      expect(done).toBeLessThanOrEqual(text.length);
    }),
  );
});
