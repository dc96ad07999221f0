import fc from 'fast-check';
import { isOnDomain, parseWebLink } from '../../../miniprogram/domain/message/web-link';

it.each([
  ['https://example.com/a?b#c', 'example.com', true],
  ['HTTP://Example.COM:8080', 'example.com', false],
  ['https://例え.jp/', 'xn--r8jz45g.jp', true],
  ['https://аpple.com/', 'xn--pple-43d.com', true],
  ['https://127.0.0.1/x', '127.0.0.1', true],
  ['https://a.b.example.com', 'a.b.example.com', true],
])('shows the host of %s as %s', (url, host, isSecure) => {
  expect(parseWebLink(url)).toEqual({ url, host, isSecure });
});

it.each([
  undefined,
  7,
  '',
  'example.com',
  'ftp://example.com',
  'javascript:alert(1)',
  'data:text/html,x',
  'https://',
  'https://localhost',
  'https://bank.example@evil.example/',
  'https://a b.example',
  'https://exa\u202Emple.com\n',
  'https://-a.example',
  'https://a..example',
  'https://%65xample.com',
  'https://a.example/"><script>',
  `https://a.example/${'x'.repeat(3_000)}`,
  `https://${'a'.repeat(64)}.example`,
  `https://${'a.'.repeat(130)}example`,
])('takes %j for no address', (value) => {
  expect(parseWebLink(value)).toBeUndefined();
});

it('opens secure addresses on a domain and below it, and no lookalikes', () => {
  const isAllowed = (url: string) => {
    const link = parseWebLink(url);
    return link !== undefined && isOnDomain(link, ['example.com']);
  };
  expect(isAllowed('https://example.com/a')).toBe(true);
  expect(isAllowed('https://shop.example.com')).toBe(true);
  expect(isAllowed('http://example.com/a')).toBe(false);
  expect(isAllowed('https://notexample.com')).toBe(false);
  expect(isAllowed('https://example.com.evil.example')).toBe(false);
});

it('never shows a host that is not plain ASCII', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      const link = parseWebLink(`https://${name}.com`);
      return link === undefined || /^[a-z0-9.-]+$/u.test(link.host);
    }),
  );
});
