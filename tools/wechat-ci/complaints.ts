import type { Problem } from '../checks/problem';

/** `Couldn't resolve the Js file "../a" relative to "/pages/me/me.js:1:64"`. */
const unresolved =
  /Couldn't resolve the (\S+) file "([^"]+)" relative to "\/?([^":]+)(?::(\d+):(\d+))?"/g;

/** What WeChat's analysis only writes to the console: imports that lead nowhere in the compiled result. */
export function readComplaints(output: string): readonly Problem[] {
  return [...output.matchAll(unresolved)].map(
    ([, kind = '', target = '', file = '', line, column]) => ({
      file,
      ...(line === undefined ? {} : { line: Number(line), column: Number(column) }),
      message: `the ${kind} file ${target} does not exist in the compiled result`,
    }),
  );
}
