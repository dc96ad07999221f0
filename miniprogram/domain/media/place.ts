import { plainWords } from '../text/plain-words';
import type { MessageContent } from '../message/message-content';

/** A spot on the map. */
export interface Spot {
  /** Degrees, at most 90 either way. */
  readonly latitude: number;
  /** Degrees, at most 180 either way. */
  readonly longitude: number;
}

/** What a place is called, and where it lies in words. Either may be empty. */
export interface PlaceWords {
  readonly title: string;
  readonly address: string;
}

export type Place = Spot & PlaceWords;

/** How close the map is shown: some streets, as WeChat shows a place of a chat (`wx.openLocation` knows 5 to 18). */
export const PLACE_SCALE = 16;

/** Longest title and address that are sent and shown, in UTF-16 units: more than two lines of a card hold. */
const LONGEST_WORDS = 120;

/** A place as a message; undefined where it lies nowhere. Clients without cards show the title above the address. */
export function placeContent(place: Place): Extract<MessageContent, { kind: 'place' }> | undefined {
  const { latitude, longitude } = place;
  if (!isSpot(place)) return undefined;
  const [title, address] = [inOneLine(place.title), inOneLine(place.address)];
  const description = [title, address].filter((line) => line !== '').join('\n');
  return { kind: 'place', description, latitude, longitude };
}

/** The words of a place that somebody sent: the first line is its title. */
export function placeWords(description: string): PlaceWords {
  const [title = '', ...rest] = description.trim().split('\n');
  return { title: inOneLine(title), address: inOneLine(rest.join(' ')) };
}

/** Whether both are degrees of the earth. */
export function isSpot({ latitude, longitude }: Spot): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
}

function inOneLine(words: string): string {
  const plain = plainWords(words.slice(0, LONGEST_WORDS * 4).replace(/\s+/gu, ' ')).trim();
  return plain.slice(0, LONGEST_WORDS);
}
