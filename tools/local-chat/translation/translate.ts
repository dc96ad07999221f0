/** Pairs of words that mean the same; longer Chinese words come before those that they contain. */
const WORDS: readonly (readonly [chinese: string, english: string])[] = [
  ['你好', 'hello'],
  ['早上好', 'good morning'],
  ['晚上见', 'see you tonight'],
  ['谢谢', 'thanks'],
  ['再见', 'goodbye'],
  ['今天', 'today'],
  ['明天', 'tomorrow'],
  ['周末', 'weekend'],
  ['开会', 'meeting'],
  ['吃饭', 'dinner'],
  ['咖啡', 'coffee'],
  ['好的', 'okay'],
  ['是的', 'yes'],
  ['不行', 'no'],
  ['什么时候', 'when'],
  ['我们', 'we'],
  ['一起', 'together'],
];

/** What marks a text as the made-up translation that it is. */
const MARKS: Readonly<Record<string, string>> = { en: '[EN] ', zh: '[中] ' };

/**
 * A made-up translation: known words are exchanged, the rest stays. The same text always gives the same.
 * @returns undefined for a language that is not known here
 */
export function translate(text: string, target: string): string | undefined {
  const mark = MARKS[target];
  if (mark === undefined) return undefined;
  const words = WORDS.reduce((rest, [chinese, english]) => {
    return target === 'en'
      ? rest.split(chinese).join(` ${english} `)
      : rest.replace(new RegExp(`\\b${english}\\b`, 'giu'), chinese);
  }, text);
  return mark + words.replace(/ {2,}/gu, ' ').trim();
}
