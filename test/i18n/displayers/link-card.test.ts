import { linkDisplayer } from '../../../miniprogram/i18n/displayers/link-card';

function shown(body: unknown) {
  const card = linkDisplayer.parse(body, 1);
  return (
    card && { summary: linkDisplayer.summary(card, 'zh-CN'), view: linkDisplayer.view(card, 'en') }
  );
}

it('always shows the host, whatever the title says', () => {
  expect(shown({ url: 'https://evil.example/x', title: 'bank.example' })).toMatchObject({
    summary: '[链接] bank.example',
    view: { card: { title: 'bank.example', footer: 'evil.example', action: { kind: 'link' } } },
  });
});

it('is called by its address where it has no title', () => {
  expect(shown({ url: 'https://shop.example/x' })).toMatchObject({
    summary: '[链接] shop.example',
    view: { card: { title: 'shop.example/x', footer: 'shop.example', lines: [] } },
  });
});

it('shows a picture of a secure address beside the words', () => {
  const url = 'https://shop.example/x';
  expect(shown({ url, imageUrl: 'https://img.example/a.png' })?.view).toMatchObject({
    card: { image: { url: 'https://img.example/a.png', widthPx: 48, heightPx: 48 } },
  });
  expect(shown({ url, imageUrl: 'http://img.example/a.png' })?.view).not.toHaveProperty(
    'card.image',
  );
});
