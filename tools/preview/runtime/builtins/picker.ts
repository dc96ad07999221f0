import { asRecord, toNumber, toText } from '../values';
import { registerFormField } from './containers';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';
import { dateColumns, dateFromColumns, timeColumns, timeFromColumns } from './picker-columns';

interface Choice {
  readonly columns: readonly (readonly string[])[];
  readonly selected: readonly number[];
  /** The event's value for the picked row of each column. */
  readonly valueOf: (picked: readonly number[]) => unknown;
}

function labels(range: unknown, rangeKey: string): readonly string[] {
  if (!Array.isArray(range)) return [];
  return range.map((item: unknown) => toText(rangeKey === '' ? item : asRecord(item)[rangeKey]));
}

function choiceOf(element: BuiltinElement): Choice {
  const range = element.get('range');
  const rangeKey = toText(element.get('rangeKey'));
  const value = element.get('value');
  switch (toText(element.get('mode'))) {
    case 'multiSelector': {
      const columns = Array.isArray(range) ? range.map((item) => labels(item, rangeKey)) : [];
      const selected = Array.isArray(value) ? value.map((item) => toNumber(item)) : [];
      return { columns, selected, valueOf: (picked) => picked };
    }
    case 'time':
      return { ...timeColumns(toText(value)), valueOf: timeFromColumns };
    case 'date': {
      const start = toText(element.get('start'));
      const end = toText(element.get('end'));
      const { columns, selected, firstYear } = dateColumns(toText(value), start, end);
      return { columns, selected, valueOf: (picked) => dateFromColumns(picked, firstYear) };
    }
    default:
      return {
        columns: [labels(range, rangeKey)],
        selected: [toNumber(value)],
        valueOf: (picked) => String(picked[0] ?? 0),
      };
  }
}

async function pick(element: BuiltinElement): Promise<void> {
  if (element.get('disabled')) return;
  const choice = choiceOf(element);
  const title = toText(element.get('headerText'));
  const { columns, selected } = choice;
  const picked = await element.services.device.pick?.({ title, columns, selected });
  if (!picked) {
    element.fire('cancel');
    return;
  }
  const value = choice.valueOf(picked);
  element.set('value', value);
  element.fire('change', { value });
}

function createPicker(element: BuiltinElement): BuiltinParts {
  element.component.addListener('tap', () => {
    void pick(element);
  });
  registerFormField(element.dom, {
    name: () => toText(element.get('name')),
    value: () => element.get('value'),
    reset: () => {
      element.set('value', 0);
    },
  });
  return {};
}

/** Wheels become columns that scroll and snap. */
function createPickerView(element: BuiltinElement): BuiltinParts {
  const { dom } = element;
  const columns = (): readonly HTMLElement[] => [
    ...dom.querySelectorAll<HTMLElement>('wx-picker-view-column'),
  ];
  const rowHeight = (column: HTMLElement): number =>
    (column.firstElementChild as HTMLElement | null)?.offsetHeight || 34;
  let timer: ReturnType<typeof setTimeout> | undefined;
  dom.addEventListener(
    'scroll',
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const value = columns().map((item) => Math.round(item.scrollTop / rowHeight(item)));
        if (JSON.stringify(value) === JSON.stringify(element.get('value'))) return;
        element.set('value', value);
        element.fire('change', { value });
      }, 120);
    },
    true,
  );
  return {
    update: {
      value: (value) => {
        if (!Array.isArray(value)) return;
        queueMicrotask(() => {
          columns().forEach((column, index) => {
            column.scrollTop = toNumber(value[index]) * rowHeight(column);
          });
        });
      },
    },
  };
}

export const pickers: BuiltinTable = {
  picker: {
    properties: {
      headerText: '',
      mode: 'selector',
      disabled: false,
      range: null,
      rangeKey: '',
      value: null,
      start: '',
      end: '',
      fields: 'day',
      customItem: '',
      level: 'region',
      name: '',
    },
    css: 'wx-picker{display:block}',
    create: createPicker,
  },
  'picker-view': {
    properties: {
      value: null,
      indicatorStyle: '',
      indicatorClass: '',
      maskStyle: '',
      maskClass: '',
    },
    css: 'wx-picker-view{display:flex;position:relative;height:200px;overflow:hidden}',
    create: createPickerView,
  },
  'picker-view-column': {
    properties: {},
    css:
      'wx-picker-view-column{display:block;flex:1;height:100%;box-sizing:border-box;padding:83px 0;overflow-y:auto;scroll-snap-type:y mandatory}' +
      'wx-picker-view-column>*{scroll-snap-align:center;min-height:34px}',
  },
};
