import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { MiniProgram } from './mini-program';
import { placeOf, type Problem } from '../problem';

/** Words in a template would stay in one language: they come from `i18n/` through the data. */
export function checkVisibleText(program: MiniProgram): readonly Problem[] {
  return program.files
    .filter((file) => file.endsWith('.wxml'))
    .flatMap((file) => {
      const text = readFileSync(path.join(program.root, file), 'utf8');
      // Blanked rather than removed, so that places stay right.
      const withoutComments = text.replace(/<!--[\s\S]*?-->/g, (comment) =>
        comment.replace(/\S/g, ' '),
      );
      return [...withoutComments.matchAll(/\p{Script=Han}+/gu)].map((match) => ({
        file,
        ...placeOf(text, match.index),
        message: `visible text ${match[0]} belongs into i18n/`,
      }));
    });
}
