import { MessageTaps } from '../../../../../miniprogram/packages/chat/view-models/chat/message-taps';
import { buildApp } from '../../../../support/test-app';
import { buildMessage, text } from '../../../../support/builders';
import { makeLinkCard } from '../../../../../miniprogram/domain/message/link-card';
import type { Message } from '../../../../../miniprogram/domain/message/message';

function setUp(message: Message) {
  const { services, platform } = buildApp();
  const texts: string[] = [];
  const records: string[] = [];
  const taps = new MessageTaps(services, {
    messageOf: (row) => (row === 'm0' ? message : undefined),
    isVisible: () => true,
    openRecord: ({ id }) => records.push(id),
    showText: (shown) => texts.push(shown),
  });
  const { dialogs, documents, navigation, places } = platform;
  return { taps, texts, records, dialogs, documents, navigation, places };
}

it('offers what can be done with a link', async () => {
  const { taps, dialogs } = setUp(buildMessage({ content: text('see https://a.example/b') }));
  await taps.openTarget('m0', 0);
  expect(dialogs.menus).toEqual([['复制链接']]);
  await taps.openTarget('gone', 0);
  expect(dialogs.menus).toHaveLength(1);
});

it('does what a card is there for', async () => {
  const link = makeLinkCard({ url: 'https://a.example/b', title: 'A lamp' });
  const { taps, dialogs } = setUp(buildMessage({ ...(link && { content: link }) }));
  await taps.openCard('m0');
  expect(dialogs.menus.length + dialogs.questions.length + dialogs.copied.length).toBe(1);
});

it('shows a text over the whole screen, with faces, and puts it away', () => {
  const { taps, texts } = setUp(buildMessage({ content: text('hi [微笑]') }));
  taps.openText('m0');
  taps.closeText();
  taps.openText('gone');
  expect(texts).toEqual(['hi 🙂', '']);
});

it('opens a merged record', async () => {
  const record = buildMessage({ content: { kind: 'merged', title: 'Chat', abstracts: [] } });
  const { taps, records } = setUp(record);
  await taps.openCard('m0');
  expect(records).toEqual([record.id]);
});

it('opens the page about whoever sent it', () => {
  const { taps, navigation } = setUp(buildMessage({ from: 'mo' }));
  taps.openSender('m0');
  taps.openSender('gone');
  expect(navigation.opened).toEqual([{ to: 'profile', userId: 'mo', source: 'chat' }]);
});

it('remembers the group where they were met, and opens nothing for a tip', () => {
  const met = setUp(buildMessage({ from: 'mo', conversationId: 'group:team' }));
  met.taps.openSender('m0');
  expect(met.navigation.opened).toEqual([{ to: 'profile', userId: 'mo', groupId: 'team' }]);
});

it('opens the viewer at a picture', async () => {
  const source = { url: 'https://a.example/1', sizeBytes: 1 };
  const content = {
    kind: 'image',
    thumb: source,
    original: source,
    widthPx: 4,
    heightPx: 3,
  } as const;
  const message = buildMessage({ content });
  const { taps, navigation } = setUp(message);
  await taps.openCard('m0');
  const { conversationId, id: messageId } = message;
  expect(navigation.opened).toEqual([{ to: 'viewer', conversationId, messageId }]);
});

it('shows a place on the map', async () => {
  const content = { kind: 'place', description: 'Lake', latitude: 30, longitude: 120 } as const;
  const { taps, places } = setUp(buildMessage({ content }));
  await taps.openCard('m0');
  expect(places.opened).toMatchObject([{ title: 'Lake', latitude: 30, longitude: 120 }]);
});

it('opens a file', async () => {
  const source = { url: 'https://a.example/1', sizeBytes: 9 };
  const { taps, documents } = setUp(
    buildMessage({ content: { kind: 'file', source, fileName: 'plan.pdf' } }),
  );
  await taps.openCard('m0');
  expect(documents.opened).toMatchObject([[expect.stringMatching(/plan\.pdf$/u), 'pdf']]);
});
