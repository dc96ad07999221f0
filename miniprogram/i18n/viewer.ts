import type { TipPerson } from '../domain/group/tip-person';

/** Who reads a tip: they are "you" in it, and may know people by names of their own. */
export interface Viewer {
  /** Empty while nobody is signed in. */
  readonly userId: string;
  /** What the viewer calls somebody of whom a tip tells. */
  nameOf(person: TipPerson): string;
}

/** Somebody who is nobody in particular: everything is told by the names that came with it. */
export const anyViewer: Viewer = { userId: '', nameOf: ({ name, userId }) => name || userId };

/** Whether a tip speaks of the viewer. */
export function isViewer(person: TipPerson, viewer: Viewer): boolean {
  return viewer.userId !== '' && person.userId === viewer.userId;
}
