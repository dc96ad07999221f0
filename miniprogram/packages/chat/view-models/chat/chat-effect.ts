import type { ShownPlace } from '../rows/row-kind';

/** Commands to the message list and the composer that happen once, after the patches before them are on screen. */
export type ChatEffect =
  /** Show the newest row. `isSmooth` for a jump that a person asked for. */
  | { readonly kind: 'scroll-to-end'; readonly isSmooth: boolean }
  /** Keep `rowId` where it is on the screen while rows come in beyond it, at the end of the list that `grew`. */
  | { readonly kind: 'keep-row'; readonly rowId: string; readonly grew: 'start' | 'end' }
  /** Bring `rowId` to its place on the screen. */
  | { readonly kind: 'show-row'; readonly rowId: string; readonly place: ShownPlace }
  /** Tell whether `rowId` is seen, now and when it comes into sight. */
  | { readonly kind: 'watch-row'; readonly rowId: string }
  | { readonly kind: 'focus-composer' }
  /** Tell which rows are on the screen. */
  | { readonly kind: 'tell-seen' }
  /** What stands below the list has another height: who was at the end stays there. */
  | { readonly kind: 'fit-list' }
  /** Something else wants the keyboard, or the room that it takes. */
  | { readonly kind: 'blur-composer' }
  /** Put the caret at a UTF-16 index of the composer's text. */
  | { readonly kind: 'place-caret'; readonly at: number };
