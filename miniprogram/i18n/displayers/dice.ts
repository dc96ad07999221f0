import { parseDice } from '../../domain/message/dice';
import type { DiceValue } from '../../domain/message/dice';
import type { Language, Translations } from '../language';
import type { MessageDisplayer } from './displayer';

const names: Translations<string> = { 'zh-CN': '[骰子]', en: '[Dice]' };

/** What a die is called where it cannot be seen. Lists do not tell what it shows: one has to look. */
export function diceName(language: Language): string {
  return names[language];
}

/** A die, as a screen reader tells it. */
export function diceLabel(value: DiceValue, language: Language): string {
  return language === 'en' ? `Dice, ${value}` : `骰子，${value} 点`;
}

/** Dice: thrown by the sender, the same face for everybody. */
export const diceDisplayer: MessageDisplayer<DiceValue> = {
  parse: parseDice,
  summary: (_value, language) => diceName(language),
  view: (value) => ({ kind: 'dice', value }),
};
