import { toBoolean, toText } from '../values';
import { registerFormField, registerLabelTarget } from './containers';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';

interface Choice {
  readonly value: () => string;
  readonly isChecked: () => boolean;
  readonly uncheck: () => void;
}

const choices = new WeakMap<Element, Choice>();
const groups = new WeakMap<Element, (picked: Choice) => void>();

/** Taps toggle the element; ARIA says what it is and whether it is on. */
function createToggle(
  element: BuiltinElement,
  role: 'checkbox' | 'radio' | 'switch',
  toggle: () => void,
): NonNullable<BuiltinParts['update']> {
  const { dom, component } = element;
  dom.setAttribute('role', role);
  const activate = (): void => {
    if (!element.get('disabled')) toggle();
  };
  component.addListener('tap', activate);
  registerLabelTarget(dom, activate);
  return {
    checked: (value) => {
      dom.classList.toggle('wx-on', toBoolean(value));
      dom.setAttribute('aria-checked', String(toBoolean(value)));
    },
    disabled: (value) => {
      dom.classList.toggle('wx-disabled', toBoolean(value));
    },
    color: (value) => {
      dom.style.setProperty('--wx-color', toText(value));
    },
  };
}

function createChoice(role: 'checkbox' | 'radio') {
  return (element: BuiltinElement): BuiltinParts => {
    const choice: Choice = {
      value: () => toText(element.get('value')),
      isChecked: () => toBoolean(element.get('checked')),
      uncheck: () => {
        element.set('checked', false);
      },
    };
    choices.set(element.dom, choice);
    const update = createToggle(element, role, () => {
      if (role === 'radio' && choice.isChecked()) return;
      element.set('checked', !choice.isChecked());
      const group = element.dom.closest(`wx-${role}-group`);
      if (group) groups.get(group)?.(choice);
    });
    return { update };
  };
}

function createGroup(role: 'checkbox' | 'radio') {
  return (element: BuiltinElement): BuiltinParts => {
    const members = (): readonly Choice[] =>
      [...element.dom.querySelectorAll(`wx-${role}`)].flatMap((dom) => choices.get(dom) ?? []);
    const checked = (): readonly string[] =>
      members()
        .filter((choice) => choice.isChecked())
        .map((choice) => choice.value());
    const value = (): unknown => (role === 'checkbox' ? checked() : (checked()[0] ?? ''));
    groups.set(element.dom, (picked) => {
      if (role === 'radio') {
        for (const choice of members())
          if (choice !== picked && choice.isChecked()) choice.uncheck();
      }
      element.fire('change', { value: value() });
    });
    registerFormField(element.dom, {
      name: () => toText(element.get('name')),
      value,
      reset: () => {
        for (const choice of members()) choice.uncheck();
      },
    });
    if (role === 'radio') element.dom.setAttribute('role', 'radiogroup');
    return {};
  };
}

function createSwitch(element: BuiltinElement): BuiltinParts {
  const isChecked = (): boolean => toBoolean(element.get('checked'));
  registerFormField(element.dom, {
    name: () => toText(element.get('name')),
    value: isChecked,
    reset: () => {
      element.set('checked', false);
    },
  });
  return {
    update: createToggle(element, 'switch', () => {
      element.set('checked', !isChecked());
      element.fire('change', { value: isChecked() });
    }),
  };
}

const choiceCss = (role: string, radius: string): string =>
  `wx-${role}{display:inline-block}wx-${role}::before{content:"";display:inline-block;box-sizing:border-box;width:22px;height:22px;` +
  `border:1px solid #d1d1d1;border-radius:${radius};vertical-align:middle;margin-right:5px}` +
  `wx-${role}.wx-on::before{background:var(--wx-color,#09bb07);box-shadow:inset 0 0 0 4px #fff}wx-${role}.wx-disabled{opacity:.5}`;

const choiceProperties = {
  value: null,
  checked: false,
  disabled: false,
  color: '#09bb07',
  name: '',
};

export const toggles: BuiltinTable = {
  checkbox: {
    properties: choiceProperties,
    css: choiceCss('checkbox', '3px'),
    create: createChoice('checkbox'),
  },
  radio: {
    properties: choiceProperties,
    css: choiceCss('radio', '50%'),
    create: createChoice('radio'),
  },
  'checkbox-group': {
    properties: { name: '' },
    css: 'wx-checkbox-group{display:block}',
    create: createGroup('checkbox'),
  },
  'radio-group': {
    properties: { name: '' },
    css: 'wx-radio-group{display:block}',
    create: createGroup('radio'),
  },
  switch: {
    properties: { checked: false, disabled: false, type: 'switch', color: '#04be02', name: '' },
    css:
      'wx-switch{display:inline-block;width:52px;height:32px;border-radius:16px;background:#dfdfdf;position:relative;vertical-align:middle}' +
      'wx-switch::after{content:"";position:absolute;left:1px;top:1px;width:30px;height:30px;border-radius:50%;background:#fff;transition:left .2s}' +
      'wx-switch.wx-on{background:var(--wx-color,#04be02)}wx-switch.wx-on::after{left:21px}wx-switch.wx-disabled{opacity:.5}',
    create: createSwitch,
  },
};
