/**
 * Where a message stands on the screen that somebody is brought to.
 * - `middle`: in the middle of the list, marked for a moment
 * - `top`: at the top, plainly
 * - `as-left`: in the middle, plainly, as it stood when the chat was left
 */
export type ShownPlace = 'middle' | 'top' | 'as-left';
