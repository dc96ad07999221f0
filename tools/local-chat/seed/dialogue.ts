import { slots } from './content/slots';
import type { SeededRandom } from './random';

/** One line of a script. */
export interface Line {
  readonly from: string;
  readonly text: string;
}

/** Lines `< text` (from `first`) and `> text` (from `second`). */
export function dialogue(
  script: string,
  first: string,
  second: string,
  random: SeededRandom,
): readonly Line[] {
  return script.split('\n').map((line) => ({
    from: line.startsWith('>') ? second : first,
    text: filled(line.slice(1).trim(), random),
  }));
}

/** Lines `id: text` of a group. */
export function groupDialogue(script: string): readonly Line[] {
  return script.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return { from: line.slice(0, colon), text: line.slice(colon + 1).trim() };
  });
}

/** Puts words in the place of the braces. @throws Error for a brace that stands for nothing. */
export function filled(text: string, random: SeededRandom): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const options = slots[name];
    if (options === undefined) throw new Error(`no words for {${name}}`);
    return random.pick(options);
  });
}
