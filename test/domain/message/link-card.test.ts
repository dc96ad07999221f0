import {
  LINK_TYPE,
  makeLinkCard,
  parseLinkCard,
} from '../../../miniprogram/domain/message/link-card';
import { parseCustomPayload } from '../../../miniprogram/domain/message/custom-payload';

it('carries a link with its words', () => {
  const draft = {
    url: 'https://shop.example/7',
    title: 'A lamp',
    description: 'Bright',
    imageUrl: 'https://img.example/7.png',
  };
  const message = makeLinkCard(draft);
  expect(message?.description).toBe('A lamp');
  const payload = parseCustomPayload(message?.data ?? '');
  expect(payload).toEqual({ type: LINK_TYPE, version: 1, body: draft });
  expect(parseLinkCard(payload?.body)).toMatchObject({
    title: 'A lamp',
    link: { host: 'shop.example' },
  });
});

it('is described by its host where it has no title', () => {
  expect(makeLinkCard({ url: 'https://shop.example/7' })?.description).toBe('shop.example');
});

it('is made of no address that cannot be opened', () => {
  expect(makeLinkCard({ url: 'javascript:alert(1)', title: 'x' })).toBeUndefined();
  for (const body of [undefined, null, [], 'https://a.example', { url: {} }])
    expect(parseLinkCard(body)).toBeUndefined();
});

it('cuts and cleans words of any length', () => {
  const words = `\u202E${'😀'.repeat(100_000)}\n`;
  const card = parseLinkCard({ url: 'https://a.example', title: words, description: words });
  expect(card?.title).toMatch(/^😀{59}$/u);
  expect(card?.description.length).toBeLessThanOrEqual(300);
});
