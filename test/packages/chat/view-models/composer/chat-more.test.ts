import { ChatMore } from '../../../../../miniprogram/packages/chat/view-models/composer/chat-more';
import { MORE_ENTRIES } from '../../../../../miniprogram/packages/chat/view-models/composer/panel-data';
import { messageDisplayers } from '../../../../../miniprogram/i18n/displayers/message-displayers';
import type { OutgoingContent } from '../../../../../miniprogram/domain/message/outgoing';
import type { Patch } from '../../../../../miniprogram/view-models/screen';
import { buildSignedInApp } from '../../../../support/test-app';

async function moreOf(random = 0) {
  const { services, platform } = await buildSignedInApp();
  const patches: Patch[] = [];
  const sent: OutgoingContent[] = [];
  const more = new ChatMore(
    services,
    'direct:mo',
    { sendContent: (content) => sent.push(content) },
    (patch) => patches.push(patch),
    () => random,
  );
  const { dialogs, media, places } = platform;
  return { more, sent, patches, settings: services.settings, dialogs, media, places };
}

const shownAs = (content: OutgoingContent | undefined) =>
  content?.kind === 'custom' ? messageDisplayers.read(content.data)?.view('en') : undefined;

it('shows its entries when it is opened, and again only in another language', async () => {
  const { more, patches, settings } = await moreOf();
  settings.chooseLanguage('en');
  more.open();
  more.open();
  expect(patches).toHaveLength(1);
  expect(patches[0]?.['moreEntries']).toHaveLength(MORE_ENTRIES.length);
  expect(patches[0]?.['moreEntries']).toContainEqual({ entry: 'dice', label: 'Dice' });
  settings.chooseLanguage('zh-CN');
  more.open();
  expect(patches[1]?.['moreEntries']).toContainEqual({ entry: 'dice', label: '骰子' });
});

it('throws a die that shows the same to everybody', async () => {
  const { more, sent } = await moreOf(0.99);
  await more.choose('dice');
  expect(sent).toHaveLength(1);
  expect(shownAs(sent[0])).toEqual({ kind: 'dice', value: 6 });
});

it('sends the card of a link that was typed', async () => {
  const { more, sent, dialogs } = await moreOf();
  dialogs.willAnswer('  https://docs.example.com/a?b=1 ');
  await more.choose('link');
  expect(shownAs(sent[0])).toMatchObject({
    card: {
      title: 'docs.example.com/a?b=1',
      action: { kind: 'link', url: 'https://docs.example.com/a?b=1' },
    },
  });
});

it('takes an address without a scheme for a secure one', async () => {
  const { more, sent, dialogs } = await moreOf();
  dialogs.willAnswer('example.com/a');
  await more.choose('link');
  expect(shownAs(sent[0])).toMatchObject({ card: { action: { url: 'https://example.com/a' } } });
});

it.each([
  'javascript:alert(1)',
  'not an address',
  'https://bank.com@evil.example',
  'x'.repeat(3000),
])('says that %p is no address, and sends nothing', async (written) => {
  const { more, sent, dialogs } = await moreOf();
  dialogs.willAnswer(written);
  await more.choose('link');
  expect(sent).toEqual([]);
  expect(dialogs.toasts).toHaveLength(1);
});

it.each([undefined, '', '   '])('sends nothing and says nothing for %p', async (written) => {
  const { more, sent, dialogs } = await moreOf();
  if (written !== undefined) dialogs.willAnswer(written);
  await more.choose('link');
  expect([sent, dialogs.toasts]).toEqual([[], []]);
});

it('does nothing for an entry that it does not have', async () => {
  const { more, sent } = await moreOf();
  await more.choose('toString');
  expect(sent).toEqual([]);
});

it('opens the album and the camera', async () => {
  const { more, media } = await moreOf();
  await more.choose('album');
  await more.choose('camera');
  expect(media.asked).toEqual(['album', 'camera']);
});

it('lets a place be chosen, and says where nothing came of it', async () => {
  const { more, places, dialogs } = await moreOf();
  await more.choose('place');
  expect(dialogs.toasts).toEqual([]);
  places.willEnd({ kind: 'failed' });
  await more.choose('place');
  expect([places.asked, dialogs.toasts]).toEqual([2, ['没有选到位置，请再试一次']]);
});
