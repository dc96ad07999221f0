/**
 * How a row of the message list looks.
 * - `text`: a bubble with words; `call`: one about a call
 * - `voice`: a bubble to be played, whose `text` is read out
 * - `label`: a kind without a view of its own yet, as a bubble with a name in brackets
 * - `tip`: a centred grey line
 * - `card`, `dice`, `sticker`, `picture`: see their fields; `text` is what a screen reader says of them
 * - `record`: the card of a merged record; `place`: that of a place, above a map; `file`: that of a
 *   file, beside a drawing of its type
 */
export type RowKind =
  | 'text'
  | 'voice'
  | 'picture'
  | 'label'
  | 'tip'
  | 'call'
  | 'card'
  | 'dice'
  | 'sticker'
  | 'record'
  | 'place'
  | 'file';

/**
 * Where a message stands on the screen that somebody is brought to.
 * - `middle`: in the middle of the list, marked for a moment
 * - `top`: at the top, plainly
 * - `as-left`: in the middle, plainly, as it stood when the chat was left
 */
export type ShownPlace = 'middle' | 'top' | 'as-left';
