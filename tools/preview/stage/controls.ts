/** Form controls of the device panel: each has `show` to follow the phone. */
import { create } from '../device/chrome/dom';

export interface Control<Value> {
  readonly element: HTMLElement;
  show(value: Value): void;
}

export interface Choice<Value> {
  readonly value: Value;
  readonly label: string;
}

/** A row of radio buttons drawn as one segmented control. */
export function segments<Value extends string | number>(
  name: string,
  label: string,
  choices: readonly Choice<Value>[],
  onChoose: (value: Value) => void,
): Control<Value> {
  const inputs = new Map<Value, HTMLInputElement>();
  const options = choices.map(({ value, label: text }) => {
    const input = create('input', { attributes: { type: 'radio', name } });
    input.addEventListener('change', () => onChoose(value));
    inputs.set(value, input);
    return create('label', { className: 'segment' }, [input, create('span', { text })]);
  });
  const element = create('fieldset', { className: 'row' }, [
    create('legend', { text: label }),
    create('div', { className: 'segments' }, options),
  ]);
  return {
    element,
    show: (value) => {
      const input = inputs.get(value);
      if (input) input.checked = true;
    },
  };
}

/** A drop-down list. */
export function select<Value extends string | number>(
  label: string,
  choices: readonly Choice<Value>[],
  onChoose: (value: Value) => void,
): Control<Value> {
  const list = create(
    'select',
    {},
    choices.map(({ value, label: text }) =>
      create('option', { text, attributes: { value: String(value) } }),
    ),
  );
  list.addEventListener('change', () => {
    const chosen = choices[list.selectedIndex];
    if (chosen) onChoose(chosen.value);
  });
  return {
    element: create('label', { className: 'row' }, [create('span', { text: label }), list]),
    show: (value) => {
      list.value = String(value);
    },
  };
}

/** A check box. */
export function toggle(label: string, onChange: (isOn: boolean) => void): Control<boolean> {
  const input = create('input', { attributes: { type: 'checkbox' } });
  input.addEventListener('change', () => onChange(input.checked));
  return {
    element: create('label', { className: 'row' }, [create('span', { text: label }), input]),
    show: (isOn) => {
      input.checked = isOn;
    },
  };
}
