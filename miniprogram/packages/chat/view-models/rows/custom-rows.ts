import { diceLabel } from '../../../../i18n/displayers/dice';
import { messageDisplayers } from '../../../../i18n/displayers/message-displayers';
import { missingCase } from '../../../../kernel/missing-case';
import { noticeNote, noticeText, noticeTitle } from '../../../../i18n/notices';
import { previewOf } from '../../../../i18n/preview';
import type { CardData, CardImageData } from './card-data';
import type { CardImage, CardModel } from '../../../../i18n/displayers/displayer';
import type { GroupNotice } from '../../../../domain/group/group-notice';
import type { Language } from '../../../../i18n/language';
import type { Message } from '../../../../domain/message/message';
import type { MessageContent } from '../../../../domain/message/message-content';
import type { MessageRow } from './message-row';
import type { Viewer } from '../../../../i18n/viewer';

type RowParts = Pick<MessageRow, 'kind' | 'text' | 'card' | 'dice' | 'isRolling'>;

/** What a custom row needs to know beside its message. */
export interface CustomRowContext {
  readonly language: Language;
  /** The service's clock. */
  readonly serverTimeMs: number;
}

/** A die that came no longer ago than this rolls before it shows its face. */
const ROLL_WINDOW_MS = 4_000;

/** A custom message as its displayer draws it, else by its preview. */
export function customRow(
  { content, sentAtMs }: Pick<Message, 'sentAtMs'> & { readonly content: CustomContent },
  { language, serverTimeMs }: CustomRowContext,
): RowParts {
  const text = previewOf(content, language);
  const view = messageDisplayers.read(content.data)?.view(language);
  if (view === undefined) return { kind: 'label', text };
  switch (view.kind) {
    case 'dice': {
      const isFresh = Math.abs(serverTimeMs - sentAtMs) < ROLL_WINDOW_MS;
      return {
        kind: 'dice',
        text: diceLabel(view.value, language),
        dice: view.value,
        ...(isFresh && { isRolling: true as const }),
      };
    }
    case 'card':
      return { kind: 'card', text, card: cardData(view.card) };
    default:
      return missingCase(view);
  }
}

type CustomContent = Extract<MessageContent, { kind: 'custom' }>;

/** A notice of the service as a card. */
export function noticeRow(notice: GroupNotice, language: Language, viewer: Viewer): RowParts {
  const text = noticeText(notice, language, viewer);
  const lines = [text, noticeNote(notice, language)].filter((line) => line !== '');
  return {
    kind: 'card',
    text,
    card: { title: noticeTitle(notice, language), lines: lines.join('\n') },
  };
}

function cardData(card: CardModel): CardData {
  const { title, lines = [], image, buttons = [], footer, action } = card;
  return {
    title,
    lines: lines.join('\n'),
    ...(image && { image: imageData(image) }),
    ...(buttons.length > 0 && { buttons: buttons.map(({ label }) => label) }),
    ...(footer && { footer }),
    ...(action && { isTappable: true as const }),
  };
}

/** Inner width of a card: what the style sheet leaves of 240 px between the paddings. */
const WIDE_PX = 216;

/** Tallest picture that lies across a card. */
const TALLEST_PX = 160;

/** Edge of a picture beside the words. */
const SIDE_PX = 48;

/** Wider than this a picture needs the whole card to be seen. */
const SMALLEST_WIDE_PX = 96;

function imageData({ url, widthPx, heightPx }: CardImage): CardImageData {
  if (widthPx < SMALLEST_WIDE_PX) {
    return { src: url, widthPx: SIDE_PX, heightPx: SIDE_PX, place: 'side' };
  }
  const heightOnCard = Math.round((WIDE_PX * heightPx) / widthPx);
  return {
    src: url,
    widthPx: WIDE_PX,
    heightPx: Math.max(1, Math.min(TALLEST_PX, heightOnCard)),
    place: 'wide',
  };
}
