import { MOST_NODES, fitted, nodesOf } from '../rows/row-budget';
import { firstCharacter, shortened } from '../../../../i18n/graphemes';
import { withEmoji } from '../../../../i18n/emoji-codes';
import type { MessageRow } from '../rows/message-row';
import type { Reaction } from '../../../../domain/message/reaction';

/** Pills of a row; the last one counts the reactions for which there is none. */
const MOST_SHOWN = 6;

/** Visible characters of a reaction that is no emoji but a name of another client. */
const LONGEST_NAME = 6;

/** UTF-16 units of what a pill shows: a family of four with skin tones has 19. Anything longer is piled up to be large. */
const LONGEST_SHOWN = 20;

/** Signs in the summary of reactions for which there is no room. */
const SUMMARY_SIGNS = 3;

/** What turns a line of text around, or is not to be seen. Joiners and variations stay: emoji are made of them. */
const invisible = /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Pills of a row, and what stands before the words of each: how it is coloured and what a tap does. */
const MINE = '*';
const THEIRS = '-';
const MORE = '+';

/** What a reaction looks like: emoji as they are, codes as emoji, names of other clients cut short. */
export function shownReaction(id: string): string {
  const shown = withEmoji(id).replace(invisible, '').trim();
  const name = shortened(shown, LONGEST_NAME);
  if (name !== '' && name.length <= LONGEST_SHOWN) return name;
  const first = firstCharacter(shown);
  return first !== '' && first.length <= LONGEST_SHOWN ? first : '❓';
}

/** A number as a pill shows it. */
export function shownCount(count: number): string {
  return count > 99 ? '99+' : String(count);
}

/** A row with its reactions, as many as it has room for. Something small gives way where there would be none at all. */
export function withReactions(
  row: MessageRow,
  reactions: readonly Reaction[],
  isGroup: boolean,
): MessageRow {
  if (reactions.length === 0) return row;
  const shown = fitted(row, isGroup, 1);
  const room = Math.max(1, MOST_NODES - nodesOf(shown, isGroup));
  return { ...shown, reacts: pillsOf(reactions, room) };
}

/** The reaction that the pill at `index` of a row stands for; undefined for the one that stands for several. */
export function reactionAt(
  row: Pick<MessageRow, 'reacts'>,
  reactions: readonly Reaction[],
  index: number,
): Reaction | undefined {
  const pill = row.reacts?.split('\n')[index];
  return pill === undefined || pill.startsWith(MORE) ? undefined : reactions[index];
}

/** One line for each pill: a sign, and the words. */
function pillsOf(reactions: readonly Reaction[], room: number): string {
  const fits = reactions.length <= Math.min(room, MOST_SHOWN);
  const shown = fits ? reactions : reactions.slice(0, Math.min(MOST_SHOWN, room) - 1);
  const pills = shown.map(
    ({ id, count, isMine }) => `${isMine ? MINE : THEIRS}${shownReaction(id)} ${shownCount(count)}`,
  );
  const left = reactions.length - shown.length;
  if (left === 0) return pills.join('\n');
  return [...pills, shown.length > 0 ? `${MORE}+${left}` : summaryOf(reactions)].join('\n');
}

function summaryOf(reactions: readonly Reaction[]): string {
  const signs = reactions.slice(0, SUMMARY_SIGNS).map(({ id }) => shownReaction(id));
  const total = reactions.reduce((sum, { count }) => sum + count, 0);
  return `${MORE}${signs.join('')} ${shownCount(total)}`;
}
