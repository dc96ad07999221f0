import { boundedMarks } from '../text/bounded-marks';
import type { FriendSource } from './friend-source';

/** A person as the service knows them. Empty strings mean "not set". */
export interface Person {
  readonly userId: string;
  readonly nick: string;
  readonly avatarUrl: string;
}

export interface ContactField {
  readonly name: string;
  readonly value: string;
}

/** Somebody in my contact list. */
export interface Contact extends Person {
  /** The name I gave them; empty when none. */
  readonly remark: string;
  /** What else I keep with them, in fields that the owner of the app has added to friends; absent for nothing. */
  readonly fields?: readonly ContactField[];
  /** Where we met before one of us asked; absent where that is not known. */
  readonly source?: FriendSource;
  /** By the service's clock; absent where it does not say. */
  readonly addedAtMs?: number;
}

/** The parts of a name, in the order in which they win. */
export interface NameParts {
  readonly remark?: string;
  readonly nameCard?: string;
  readonly nick?: string;
  readonly id: string;
}

/** Controls, and what ends a line. */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

/** What nobody can see and what turns the text after it around. */
const unseen =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]/gu;

/** Parts of emoji and of some scripts' words; nothing by themselves. */
const onlyJoiners = /^[\s\u200c\u200d\ufe0e\ufe0f]*$/u;

/** A name as it may be shown: on one line, in its own direction, no higher than its line; empty where nothing of it can be seen. */
export function seenName(name: string): string {
  const seen = boundedMarks(name.replace(controls, ' ').replace(unseen, '').trim());
  return onlyJoiners.test(seen) ? '' : seen;
}

/** The one rule for what somebody is called: remark > name card > nick > ID. Parts of which nothing can be seen do not count. */
export function displayName({ remark = '', nameCard = '', nick = '', id }: NameParts): string {
  return seenName(remark) || seenName(nameCard) || seenName(nick) || id;
}

/** The made-up person of local mode who was never here before: how they sign in. */
export const NEWCOMER = 'newcomer';
