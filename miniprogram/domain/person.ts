/** A person as the service knows them. Empty strings mean "not set". */
export interface Person {
  readonly userId: string;
  readonly nick: string;
  readonly avatarUrl: string;
}

/** Somebody in my contact list. */
export interface Contact extends Person {
  /** The name I gave them; empty when none. */
  readonly remark: string;
}

/** The parts of a name, in the order in which they win. */
export interface NameParts {
  readonly remark?: string;
  readonly nameCard?: string;
  readonly nick?: string;
  readonly id: string;
}

/** The one rule for what somebody is called: remark > name card > nick > ID. Blank parts do not count. */
export function displayName({ remark, nameCard, nick, id }: NameParts): string {
  return [remark, nameCard, nick].find((part) => part !== undefined && part.trim() !== '') ?? id;
}

/** The made-up person of local mode who was never here before: how they sign in. */
export const NEWCOMER = 'newcomer';
