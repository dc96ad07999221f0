import { asJson } from '../../../../kernel/json';
import { comparer } from 'mobx-miniprogram';
import type { Patch } from '../../../../view-models/screen';

/**
 * What changes a list on the page into another: its rows one by one where it grew at the end or rows changed, the whole list where it
 * became shorter or begins otherwise.
 */
export function rowPatch(
  path: string,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): Patch {
  const isLonger = before.length > 0 && before.every(({ id }, index) => id === after[index]?.id);
  if (!isLonger) {
    return before.length === 0 && after.length === 0 ? {} : { [path]: after.map(asJson) };
  }
  const changed = after.flatMap((row, index) =>
    comparer.structural(row, before[index]) ? [] : [[`${path}[${index}]`, asJson(row)] as const],
  );
  return Object.fromEntries(changed);
}
