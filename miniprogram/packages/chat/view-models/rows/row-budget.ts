import type { MessageRow } from './message-row';

/** WXML nodes of one row of the message list. Source: our own budget, held by the counters. */
export const MOST_NODES = 12;

/**
 * WXML nodes of a bubble row: itself, the line, what was said, the bubble, and everything that it shows beside. A face is two, its
 * component none; the check box is the line. Pills are not counted.
 */
export function nodesOf(row: MessageRow, isGroup: boolean): number {
  const avatar = row.first ? 2 : 0;
  const name = row.first && isGroup && !row.own ? 1 : 0;
  const targets = row.parts ? row.parts.split(',').length / 2 : 0;
  const { newer, time, state, read, quote, length, unheard, edited, translation, picture } = row;
  const receipt = read !== undefined || row.readers !== undefined;
  const others = [
    newer,
    time,
    state,
    receipt,
    quote,
    length,
    unheard,
    edited,
    translation,
    picture,
  ];
  const { card } = row;
  const cardParts = card
    ? 1 + [card.image, card.footer].filter(Boolean).length + (card.buttons?.length ?? 0)
    : 0;
  return 4 + avatar + name + targets + others.filter(Boolean).length + cardParts;
}

/** A row with one node less: its last link, its mark of editing, what a voice answers, what a card can do without, its time below a line. */
export function thinned(row: MessageRow): MessageRow {
  if (row.parts) {
    const { parts: all, ...rest } = row;
    const parts = all.split(',').slice(0, -2).join();
    return parts === '' ? rest : { ...rest, parts };
  }
  if (row.length && row.quote) {
    const { quote: _quote, ...rest } = row;
    return rest;
  }
  if (row.edited) {
    const { edited: _edited, ...rest } = row;
    return rest;
  }
  if (row.newer && row.time) {
    const { time: _time, ...rest } = row;
    return rest;
  }
  if (!row.card?.footer && !row.card?.image) return row;
  const { footer, image, ...card } = row.card;
  return { ...row, card: footer && image ? { ...card, image } : card };
}

/**
 * A row without what there is no room for.
 * @param spare nodes to be left free
 */
export function fitted(row: MessageRow, isGroup: boolean, spare = 0): MessageRow {
  if (nodesOf(row, isGroup) + spare <= MOST_NODES) return row;
  const less = thinned(row);
  return less === row ? row : fitted(less, isGroup, spare);
}
