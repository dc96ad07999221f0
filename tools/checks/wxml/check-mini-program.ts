import type { Problem } from '../problem';
import { checkBindings } from './bindings';
import { checkWithCompilers } from './compilers';
import { checkManifestKeys } from './manifest-keys';
import { loadMiniProgram } from './mini-program';
import { checkSelectors } from './selectors';
import { checkTags } from './tags';
import { checkThemeVariables } from './theme-variables';
import { checkDependencies, parseTemplates } from './template-compiler';
import { checkVisibleText } from './visible-text';

/** What was looked at, and everything found wrong. */
export interface MiniProgramCheck {
  readonly problems: readonly Problem[];
  readonly pageCount: number;
  readonly componentCount: number;
}

/** All checks of manifests, templates, WXS and style sheets under `root`. */
export function checkMiniProgram(root: string): MiniProgramCheck {
  const program = loadMiniProgram(root);
  const templates = parseTemplates(program);
  const count = (kind: 'page' | 'component'): number =>
    program.units.filter((unit) => unit.kind === kind).length;
  const stylesAndTemplates = checkWithCompilers(program);
  return {
    pageCount: count('page'),
    componentCount: count('component'),
    problems: [
      ...program.problems,
      ...checkManifestKeys(program),
      ...checkThemeVariables(program),
      ...checkVisibleText(program),
      ...stylesAndTemplates,
      ...templates.problems,
      ...checkDependencies(program, templates),
      // The parsers behind the remaining checks throw on what the compilers refused.
      ...(stylesAndTemplates.length === 0
        ? [...checkTags(program), ...checkSelectors(program), ...checkBindings(program, templates)]
        : []),
    ],
  };
}
