import { STICKER_NAMES, stickerContent } from '../../../../../miniprogram/domain/message/stickers';
import { buildMessage } from '../../../../support/builders';
import {
  quoteField,
  stickerRow,
} from '../../../../../miniprogram/packages/chat/view-models/rows/reply-rows';
import type { Quote } from '../../../../../miniprogram/domain/message/quote';

const quote: Quote = {
  messageId: 'm-1',
  sequence: 0,
  sentAtMs: 1,
  senderName: '小莫',
  kind: 'text',
  summary: '去不去？',
};

const context = {
  language: 'zh-CN',
  quotedName: () => undefined,
  isRevoked: () => false,
  isWithheld: () => false,
} as const;

it('shows what a reply answers until that is revoked', () => {
  const reply = buildMessage({ quote });
  expect(quoteField(reply, context).quote).toContain('小莫：去不去？');
  const isRevoked = (messageId: string) => messageId === 'm-1';
  expect(quoteField(reply, { ...context, isRevoked }).quote).not.toContain('去不去');
  expect(quoteField(buildMessage(), context)).toEqual({});
});

it('calls who is quoted as they are called now, where that is known', () => {
  const quotedName = (messageId: string) => (messageId === 'm-1' ? '老莫' : undefined);
  expect(quoteField(buildMessage({ quote }), { ...context, quotedName }).quote).toBe(
    '老莫：去不去？',
  );
});

it('shows stickers of our pack, and the others by name', () => {
  expect(stickerRow({ kind: 'sticker', index: 99, data: 'another pack' }, 'zh-CN')).toEqual({
    kind: 'label',
    text: '[动画表情]',
  });
  const own = stickerRow(stickerContent(STICKER_NAMES[0]), 'zh-CN');
  expect(own).toMatchObject({ kind: 'sticker', sticker: STICKER_NAMES[0] });
});

it('shows no quote on a card, which has no node left for it', () => {
  const content = { kind: 'custom', data: '', description: 'x', extension: '' } as const;
  expect(quoteField(buildMessage({ quote, content }), context)).toEqual({});
});
