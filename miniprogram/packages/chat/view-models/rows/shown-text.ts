import { textTargets } from '../../../../domain/message/text-targets';
import { withEmoji } from '../../../../i18n/emoji-codes';
import type { TextTarget } from '../../../../domain/message/text-targets';

/** Targets of one row that can be tapped; each costs a node, and a row has twelve. */
const MOST_TARGETS = 3;

/** With a quote below the bubble there is one node less for them. */
const MOST_TARGETS_IN_REPLY = 2;

/** A text as a bubble shows it. */
export interface ShownText {
  readonly text: string;
  /** Where the targets begin and end in `text`, as UTF-16 indices: `start,end,start,end …`. Absent where there are none. */
  readonly parts?: string;
}

/** What was written, with faces for WeChat's codes. Codes inside of links are a part of the link. */
export function shownText(written: string, isReply = false): ShownText {
  const parts: number[] = [];
  let text = '';
  let done = 0;
  const most = isReply ? MOST_TARGETS_IN_REPLY : MOST_TARGETS;
  for (const { start, end } of tappable(written).slice(0, most)) {
    text += withEmoji(written.slice(done, start));
    parts.push(text.length, text.length + end - start);
    text += written.slice(start, end);
    done = end;
  }
  text += withEmoji(written.slice(done));
  return parts.length > 0 ? { text, parts: parts.join() } : { text };
}

/** The target that is tapped, by its number in the row, with its words. */
export function targetOf(
  written: string,
  index: number,
): { readonly kind: TextTarget['kind']; readonly words: string } | undefined {
  const target = tappable(written)[index];
  return target && { kind: target.kind, words: written.slice(target.start, target.end) };
}

function tappable(written: string): readonly TextTarget[] {
  return textTargets(written).slice(0, MOST_TARGETS);
}
