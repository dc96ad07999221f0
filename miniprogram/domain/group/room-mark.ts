/**
 * A mark that the owner of a live room gives to people there. It is a number to the service; what it says is the app's own affair, and the
 * same for all rooms.
 */
export interface RoomMark {
  /** 1,000 at least (documentation of live rooms). */
  readonly markId: number;
  readonly names: { readonly 'zh-CN': string; readonly en: string };
}

/** The least number of a mark, and people who are marked with one request (documentation of live rooms). */
export const LEAST_MARK_ID = 1_000;
export const MOST_MARKED_AT_ONCE = 500;

/** Marks that one room may have (documentation of live rooms). */
export const MOST_MARKS = 10;

/** Those of the given marks that the service takes: each number once, ten at most, none without a name. */
export function usableMarks(marks: readonly RoomMark[]): readonly RoomMark[] {
  const byId = new Map<number, RoomMark>();
  for (const mark of marks) {
    const { markId, names } = mark;
    const isNamed = Object.values(names).every((name) => name.trim() !== '');
    if (Number.isSafeInteger(markId) && markId >= LEAST_MARK_ID && isNamed) byId.set(markId, mark);
  }
  return [...byId.values()].slice(0, MOST_MARKS);
}
