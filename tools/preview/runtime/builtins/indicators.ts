import { toBoolean, toNumber, toText } from '../values';
import { registerFormField } from './containers';
import { appendNative, type BuiltinElement, type BuiltinParts, type BuiltinTable } from './define';

function createSlider(element: BuiltinElement): BuiltinParts {
  const input = appendNative(element.dom, 'input');
  const label = appendNative(element.dom, 'span');
  input.type = 'range';
  const sync = (): void => {
    input.min = String(toNumber(element.get('min')));
    input.max = String(toNumber(element.get('max'), 100));
    input.step = String(toNumber(element.get('step'), 1));
    input.value = String(toNumber(element.get('value')));
    input.disabled = toBoolean(element.get('disabled'));
    label.textContent = element.get('showValue') ? input.value : '';
  };
  input.addEventListener('input', () => {
    element.set('value', Number(input.value));
    element.fire('changing', { value: Number(input.value) });
  });
  input.addEventListener('change', () => {
    element.fire('change', { value: Number(input.value) });
  });
  registerFormField(element.dom, {
    name: () => toText(element.get('name')),
    value: () => Number(input.value),
    reset: () => {
      element.set('value', toNumber(element.get('min')));
    },
  });
  const colour = (value: unknown): void => {
    input.style.accentColor = toText(value);
  };
  return {
    update: {
      min: sync,
      max: sync,
      step: sync,
      value: sync,
      disabled: sync,
      showValue: sync,
      activeColor: colour,
    },
  };
}

function createProgress(element: BuiltinElement): BuiltinParts {
  const { dom } = element;
  const bar = appendNative(dom, 'div');
  const label = appendNative(dom, 'span');
  dom.setAttribute('role', 'progressbar');
  return {
    update: {
      percent: (value) => {
        const percent = Math.min(100, Math.max(0, toNumber(value)));
        bar.style.width = `${percent}%`;
        dom.setAttribute('aria-valuenow', String(percent));
        label.textContent = element.get('showInfo') ? `${percent}%` : '';
      },
      strokeWidth: (value) => {
        dom.style.height = `${toNumber(value, 6)}px`;
      },
      activeColor: (value) => {
        bar.style.background = toText(value);
      },
      backgroundColor: (value) => {
        dom.style.background = toText(value);
      },
    },
  };
}

/** Stand for WeChat's drawings, which are not ours to copy. */
const glyphs: Readonly<Record<string, string>> = {
  success: '✓',
  success_no_circle: '✓',
  info: 'i',
  warn: '!',
  waiting: '…',
  cancel: '×',
  download: '↓',
  search: '⌕',
  clear: '×',
};

function createIcon(element: BuiltinElement): BuiltinParts {
  const { dom } = element;
  return {
    update: {
      type: (value) => {
        dom.textContent = glyphs[toText(value)] ?? '';
      },
      size: (value) => {
        dom.style.fontSize = `${toNumber(value, 23)}px`;
      },
      color: (value) => {
        dom.style.color = toText(value) || '#07c160';
      },
    },
  };
}

export const indicators: BuiltinTable = {
  slider: {
    properties: {
      min: 0,
      max: 100,
      step: 1,
      value: 0,
      disabled: false,
      showValue: false,
      color: '#e9e9e9',
      selectedColor: '#1aad19',
      activeColor: '#1aad19',
      backgroundColor: '#e9e9e9',
      blockSize: 28,
      blockColor: '#ffffff',
      name: '',
    },
    css: 'wx-slider{display:flex;margin:10px 18px}wx-slider>input{flex:1}',
    create: createSlider,
  },
  progress: {
    properties: {
      percent: 0,
      showInfo: false,
      borderRadius: 0,
      fontSize: 16,
      strokeWidth: 6,
      color: '#09bb07',
      activeColor: '#09bb07',
      backgroundColor: '#ebebeb',
      active: false,
      activeMode: 'backwards',
      duration: 30,
    },
    css: 'wx-progress{display:block}wx-progress>div{height:100%}',
    create: createProgress,
  },
  icon: {
    properties: { type: '', size: 23, color: '' },
    css: 'wx-icon{display:inline-block;line-height:1}',
    create: createIcon,
  },
};
