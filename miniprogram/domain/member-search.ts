import { matchName } from './name-search';
import type { NameMatch } from './name-search';

/** The names of a member that a search looks through. */
export interface SearchedMember {
  readonly userId: string;
  readonly names: readonly string[];
}

const BEST_FIRST: readonly NameMatch[] = ['begins', 'holds', 'sounds'];

/** The members one of whose names answers `words`, those whose best name does so best first; equally good ones keep their order. */
export function searchMembers<Member extends SearchedMember>(
  members: readonly Member[],
  words: string,
): readonly Member[] {
  const found = members.flatMap((member) => {
    const ranks = member.names.flatMap((name) => {
      const match = matchName(name, words);
      return match === undefined ? [] : [BEST_FIRST.indexOf(match)];
    });
    return ranks.length === 0 ? [] : [{ member, rank: Math.min(...ranks) }];
  });
  return found.sort((a, b) => a.rank - b.rank).map(({ member }) => member);
}
