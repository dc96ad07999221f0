import { customData } from '../../../../../miniprogram/domain/message/custom-payload';
import {
  customRow,
  noticeRow,
} from '../../../../../miniprogram/packages/chat/view-models/rows/custom-rows';
import { linReads, mo } from '../../../../support/tip-cases';
import { makeLinkCard } from '../../../../../miniprogram/domain/message/link-card';
import { messageDisplayers } from '../../../../../miniprogram/i18n/displayers/message-displayers';
import { throwDice } from '../../../../../miniprogram/domain/message/dice';
import type { CardModel } from '../../../../../miniprogram/i18n/displayers/displayer';
import type { MessageContent } from '../../../../../miniprogram/domain/message/message-content';

type Custom = Extract<MessageContent, { kind: 'custom' }>;

const NOW_MS = 1_000_000;

const rowOf = (content: Custom, sentAtMs = NOW_MS) =>
  customRow({ content, sentAtMs }, { language: 'en', serverTimeMs: NOW_MS });

const order: Custom = {
  kind: 'custom',
  data: customData({ type: 'order', version: 1, body: 'No. 7' }),
  description: 'An order',
  extension: '',
};

function withOrders(view: () => CardModel, test: () => void): void {
  const stop = messageDisplayers.register('order', {
    parse: (body) => body,
    summary: () => '[Order]',
    view: () => ({ kind: 'card', card: view() }),
  });
  try {
    test();
  } finally {
    stop();
  }
}

it('rolls a die that was thrown just now, and lets an old one lie', () => {
  expect(rowOf(throwDice(0.5, ''))).toEqual({
    kind: 'dice',
    text: 'Dice, 4',
    dice: 4,
    isRolling: true,
  });
  expect(rowOf(throwDice(0.5, ''), NOW_MS - 60_000)).toEqual({
    kind: 'dice',
    text: 'Dice, 4',
    dice: 4,
  });
});

it('draws a link with its host', () => {
  const link = makeLinkCard({ url: 'https://a.example/x', title: 'A', description: 'B' });
  expect(link && rowOf(link)).toEqual({
    kind: 'card',
    text: '[Link] A',
    card: { title: 'A', lines: 'B', footer: 'a.example', isTappable: true },
  });
});

it('lays a wide picture across the card and a small one beside the words', () => {
  const url = 'https://a.example/p';
  const placed = (widthPx: number, heightPx: number) => {
    let image: unknown;
    withOrders(
      () => ({ title: 't', image: { url, widthPx, heightPx } }),
      () => (image = rowOf(order).card?.image),
    );
    return image;
  };
  expect(placed(1_080, 540)).toEqual({ src: url, widthPx: 216, heightPx: 108, place: 'wide' });
  expect(placed(100, 9_000)).toEqual({ src: url, widthPx: 216, heightPx: 160, place: 'wide' });
  expect(placed(48, 64)).toEqual({ src: url, widthPx: 48, heightPx: 48, place: 'side' });
});

it('falls back to the description where nobody knows the type, and to a name where there is none', () => {
  expect(rowOf(order)).toEqual({ kind: 'label', text: 'An order' });
  expect(rowOf({ ...order, description: '' }).text).toBe('[Unsupported message]');
  expect(rowOf({ ...order, data: '{"broken' }).text).toBe('An order');
});

it('keeps the summary where only the drawing broke', () => {
  withOrders(
    () => {
      throw new Error('broken');
    },
    () => expect(rowOf(order)).toEqual({ kind: 'label', text: '[Order]' }),
  );
});

it('shows a notice as a card with what somebody wrote', () => {
  const notice = {
    kind: 'applied',
    groupId: 'team',
    groupName: 'Team',
    operator: mo,
    words: 'hi',
  } as const;
  expect(noticeRow(notice, 'en', linReads)).toEqual({
    kind: 'card',
    text: '莫 asks to join “Team”',
    card: { title: 'Request to join', lines: '莫 asks to join “Team”\nNote: hi' },
  });
});
