import { firstCharacter } from '../i18n/graphemes';
import type { AvatarData } from './frame-data';

/** Avatar colours in the theme. */
const HUES = 8;

/** What an avatar shows of somebody: their picture, or the first character of their name on a colour that goes with their ID. */
export function avatarOf(face: {
  readonly id: string;
  readonly name: string;
  readonly avatarUrl: string;
}): AvatarData {
  const { id, name, avatarUrl } = face;
  return { name, avatarUrl, letter: firstCharacter(name), hue: hueOf(id) };
}

function hueOf(id: string): number {
  let hash = 0;
  for (const character of id) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hash % HUES;
}
