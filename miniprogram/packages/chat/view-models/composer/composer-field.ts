import {
  edited,
  isNearer,
  typedAt,
  withMention,
  withWords,
  wordsPutIn,
} from '../../../../domain/message/composition';
import type { Composition, Edited } from '../../../../domain/message/composition';

/** What a change of the field asks for. */
export interface Typed {
  /** The field shows something else than what it is to show: it has to be set. */
  readonly isOff: boolean;
  /** Where the `@` stands that was typed to call somebody. */
  readonly at?: number;
}

/**
 * The text in the composer's field with the mentions in it, as the person edits it. The view reports changes a moment after they
 * happened, and shows corrections a moment after they were made: what was typed in between is taken over.
 */
export class ComposerField {
  /** What was typed before the last correction; the view shows it until the correction is there. */
  private stale: string | undefined;
  private position: number;

  constructor(private current: Composition) {
    this.position = current.text.length;
  }

  get composition(): Composition {
    return this.current;
  }

  /** Where the caret was when it was last heard of. UTF-16 index. */
  get caret(): number {
    return this.position;
  }

  /** The person changed the text. `caret` is negative where it is not known. */
  typed(text: string, caret: number): Typed {
    const { stale, current } = this;
    if (stale !== undefined && isNearer(text, stale, current.text)) {
      this.take(withWords(current, this.position, wordsPutIn(stale, text, caret)));
      this.stale = text;
      return { isOff: true };
    }
    this.stale = undefined;
    const at = typedAt(current, text, caret);
    this.take(edited(current, text, caret));
    const isOff = this.current.text !== text;
    if (isOff) this.stale = text;
    return { isOff, ...(at !== undefined && { at }) };
  }

  /** The caret was put elsewhere. */
  caretMoved(caret: number): void {
    this.position = Math.min(Math.max(0, caret), this.current.text.length);
  }

  /** Writes a mention over a stretch. */
  mention(
    stretch: { readonly from: number; readonly to: number },
    person: { readonly userId: string; readonly name: string },
  ): void {
    this.take(withMention(this.current, stretch, person));
  }

  /** Holds something else from now on, the caret behind it. */
  hold(composition: Composition): void {
    this.take({ composition, caret: composition.text.length });
  }

  private take({ composition, caret }: Edited): void {
    this.current = composition;
    this.position = caret;
  }
}
