import { domainStrings } from '../../../miniprogram/i18n/sections/domains';

it('names every host, one to a line, and the list that misses them', () => {
  for (const { text } of [domainStrings['zh-CN'], domainStrings.en]) {
    const words = text('socket', ['wss://a.example', 'wss://b.example']);
    expect(words).toContain('\nwss://a.example\nwss://b.example\n');
    expect(words).toMatch(/socket (合法域名|domains)/u);
  }
});
