import type { PlaceWords } from '../domain/media/place';
import type { Language, Translations } from './language';

/** Words around places. */
export interface PlaceStrings {
  /** What a place without a name is called. */
  readonly place: string;
  /** The map could not be shown, or nothing came of it. */
  readonly notChosen: string;
  readonly notOpened: string;
}

export const placeStrings: Translations<PlaceStrings> = {
  'zh-CN': {
    place: '位置',
    notChosen: '没有选到位置，请再试一次',
    notOpened: '打不开地图，请再试一次',
  },
  en: {
    place: 'Place',
    notChosen: 'No place was chosen. Please try again',
    notOpened: 'The map does not open. Please try again',
  },
};

/** A place as a screen reader tells it. */
export function placeSaid({ title, address }: PlaceWords, language: Language): string {
  const words = [title, address].filter((part) => part !== '');
  return [placeStrings[language].place, ...words].join(language === 'zh-CN' ? '，' : ', ');
}
