import { nineGrid } from './nine-grid';
import { firstCharacter } from '../i18n/graphemes';
import type { AvatarData } from './frame-data';

/** Avatar colours in the theme. */
const HUES = 8;

/** What an avatar shows of somebody: their picture, or the first character of their name on a colour that goes with their ID. */
export function avatarOf(face: {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string;
  /** Whom a group without a picture is shown by. */
  readonly members?: readonly { readonly id: string; readonly avatarUrl: string }[];
}): AvatarData {
  const { id, name, avatarUrl, members = [] } = face;
  const tiles = nineGrid(
    members.map((each) => ({ avatarUrl: each.avatarUrl, hue: hueOf(each.id) })),
  );
  // The letter would stand over the faces.
  const letter = tiles === '' ? firstCharacter(name) : '';
  return { name, avatarUrl, letter, hue: hueOf(id), ...(tiles !== '' && { tiles }) };
}

function hueOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hash % HUES;
}
