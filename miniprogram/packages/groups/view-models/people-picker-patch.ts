import { asJson } from '../../../kernel/json';
import { comparer } from 'mobx-miniprogram';
import type { Json } from '../../../kernel/json';
import type { Patch } from '../../../view-models/screen';
import type { PeoplePickerData, PickRow } from './people-picker-data';

/** What has to change of a picker on the page: one field of a row for a tap, the rows for a scroll. */
export function pickerPatch(shown: PeoplePickerData, next: PeoplePickerData): Patch {
  const { rows: _rows, ...fields } = next;
  const changed = Object.entries(fields).filter(
    ([name, value]) => !comparer.structural(value, shown[name as keyof typeof fields]),
  );
  return {
    ...Object.fromEntries(changed.map(([name, value]) => [`picker.${name}`, value as Json])),
    ...rowsPatch(shown.rows, next.rows),
  };
}

function rowsPatch(shown: readonly PickRow[], next: readonly PickRow[]): Patch {
  const changed = next.flatMap((row, index) => {
    const before = shown[index];
    return comparer.structural(row, before) ? [] : [{ row, index, before }];
  });
  const areMarks =
    shown.length === next.length &&
    changed.every(({ row, before }) => comparer.structural({ ...row, mark: before?.mark }, before));
  if (!areMarks) return { 'picker.rows': asJson(next) };
  return Object.fromEntries(
    changed.map(({ row, index }) => [`picker.rows[${index}].mark`, row.mark]),
  );
}
