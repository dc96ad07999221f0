/**
 * Bridges two differences between WeChat's WXS and the compiler's: `value.constructor` is a string there ("Array"), and
 * `require` names the file with its extension.
 */
export function adaptWxs(code: string): string {
  return code
    .replace(/\.constructor\b(?!\.name)/g, '.constructor.name')
    .replace(/(require\(\s*['"][^'"]+?)\.wxs(['"])/g, '$1$2');
}

/** Paths that a WXS file requires, as written, with their extension. */
export function wxsRequires(code: string): readonly string[] {
  return [...code.matchAll(/require\(\s*['"](.+?\.wxs)['"]\s*\)/g)].flatMap((match) =>
    match[1] === undefined ? [] : [match[1]],
  );
}
