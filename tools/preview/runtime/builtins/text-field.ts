import { convertStyleText } from '../style-text';
import { toBoolean, toNumber, toPixels, toText } from '../values';
import { registerFormField, registerLabelTarget } from './containers';
import {
  appendNative,
  type BuiltinElement,
  type BuiltinParts,
  type BuiltinTable,
  scopedClassNames,
} from './define';
import { TextAreaHeight } from './text-area-height';

const sharedProperties = {
  value: null,
  placeholder: '',
  placeholderStyle: '',
  placeholderClass: '',
  disabled: false,
  maxlength: 140,
  cursorSpacing: 0,
  autoFocus: false,
  focus: false,
  cursor: -1,
  selectionStart: -1,
  selectionEnd: -1,
  adjustPosition: true,
  holdKeyboard: false,
  confirmHold: false,
  name: '',
} as const;

type NativeField = HTMLInputElement | HTMLTextAreaElement;

/** `input` and `textarea`: a native field with WeChat's events, placeholder and keyboard behaviour. */
class TextField {
  private readonly native: NativeField;
  private readonly placeholder: HTMLElement;
  private readonly height: TextAreaHeight | undefined;
  private keyboardHeightPx = 0;
  private stopKeyboard: (() => void) | undefined;

  constructor(
    private readonly element: BuiltinElement,
    tag: 'input' | 'textarea',
  ) {
    this.placeholder = appendNative(element.dom, 'div', 'wx-placeholder');
    this.placeholder.setAttribute('aria-hidden', 'true');
    this.native = appendNative(element.dom, tag);
    this.height =
      this.native.tagName === 'TEXTAREA'
        ? new TextAreaHeight(element, this.native as HTMLTextAreaElement)
        : undefined;
    this.listen();
    registerLabelTarget(element.dom, () => {
      this.native.focus();
    });
    registerFormField(element.dom, {
      name: () => toText(element.get('name')),
      value: () => this.native.value,
      reset: () => {
        element.set('value', '');
      },
    });
  }

  parts(): BuiltinParts {
    return {
      update: {
        ...this.textUpdates(),
        ...this.behaviourUpdates(),
        ...(this.height?.updates() ?? {}),
      },
      detached: () => {
        this.stopKeyboard?.();
        if (this.isFocused()) this.element.services.device.keyboard.blur(this.native);
      },
    };
  }

  private textUpdates(): NonNullable<BuiltinParts['update']> {
    return {
      maxlength: (value) => {
        const limit = toNumber(value, 140);
        if (limit >= 0) this.native.maxLength = limit;
        else this.native.removeAttribute('maxlength');
      },
      value: (value) => {
        const text = toText(value);
        if (this.native.value !== text) this.native.value = text;
        this.refresh();
      },
      ariaLabel: (value) => {
        if (toText(value) !== '') this.native.setAttribute('aria-label', toText(value));
      },
      placeholder: (value) => {
        this.native.placeholder = toText(value);
        this.placeholder.textContent = toText(value);
      },
      placeholderStyle: (value) => {
        this.placeholder.style.cssText = convertStyleText(toText(value));
        this.refresh();
      },
      placeholderClass: (value) => {
        const names = scopedClassNames(this.element.component, toText(value));
        this.placeholder.className = ['wx-placeholder', ...names].join(' ');
      },
      password: (value) => {
        if (this.height === undefined) {
          (this.native as HTMLInputElement).type = value ? 'password' : 'text';
        }
      },
    };
  }

  private behaviourUpdates(): NonNullable<BuiltinParts['update']> {
    const focus = (value: unknown): void => {
      if (value)
        queueMicrotask(() => {
          this.focus();
        });
      else if (this.isFocused()) this.native.blur();
    };
    const modes: Readonly<Record<string, string>> = { number: 'numeric', digit: 'decimal' };
    return {
      disabled: (value) => {
        this.native.disabled = toBoolean(value);
      },
      type: (value) => {
        this.native.inputMode = modes[toText(value)] ?? 'text';
      },
      confirmType: (value) => {
        const hint = toText(value);
        this.native.enterKeyHint = hint === 'return' ? 'enter' : hint || 'done';
      },
      focus,
      autoFocus: (value) => {
        if (value) focus(value);
      },
      cursor: (value) => {
        const position = toNumber(value, -1);
        if (position >= 0 && this.isFocused()) this.native.setSelectionRange(position, position);
      },
    };
  }

  private isFocused(): boolean {
    return this.native.ownerDocument.activeElement === this.native;
  }

  private focus(): void {
    if (!this.element.get('focus') && !this.element.get('autoFocus')) return;
    this.native.focus();
    const start = toNumber(this.element.get('selectionStart'), -1);
    const end = toNumber(this.element.get('selectionEnd'), -1);
    const cursor = toNumber(this.element.get('cursor'), -1);
    if (start >= 0 && end >= start) this.native.setSelectionRange(start, end);
    else if (cursor >= 0) this.native.setSelectionRange(cursor, cursor);
  }

  private refresh(): void {
    this.placeholder.style.display = this.native.value === '' ? '' : 'none';
    this.height?.refresh();
  }

  private listen(): void {
    const { native, element } = this;
    native.addEventListener('input', () => {
      this.refresh();
      element.set('value', native.value);
      element.fire('input', { value: native.value, cursor: this.cursor(), keyCode: 0 });
    });
    native.addEventListener('focus', () => {
      this.onFocus();
    });
    native.addEventListener('blur', () => {
      this.onBlur();
    });
    native.addEventListener('keydown', (event) => {
      if (isConfirm(event as KeyboardEvent)) this.onEnter(event as KeyboardEvent);
    });
    for (const phase of ['start', 'update', 'end']) {
      native.addEventListener(`composition${phase}`, () => {
        element.fire(`keyboardcomposition${phase}`, { value: native.value });
      });
    }
    keepFocusOutside(element, native);
  }

  private onFocus(): void {
    const { keyboard } = this.element.services.device;
    this.stopKeyboard ??= keyboard.onHeightChange((height, durationMs) => {
      if (!this.isFocused() && this.keyboardHeightPx === 0) return;
      this.keyboardHeightPx = height;
      this.element.fire('keyboardheightchange', { height, duration: durationMs / 1000 });
    });
    keyboard.focus({
      field: this.native,
      shouldAdjustPosition: toBoolean(this.element.get('adjustPosition')),
      cursorSpacing: toPixels(this.element.get('cursorSpacing'), 0),
    });
    // A keyboard that was up for another field changes no height.
    this.keyboardHeightPx = keyboard.height;
    this.element.fire('focus', { value: this.native.value, height: this.keyboardHeightPx });
  }

  private onBlur(): void {
    this.element.services.device.keyboard.blur(this.native);
    this.element.set('focus', false);
    this.element.fire('blur', { value: this.native.value, cursor: this.cursor() });
  }

  /** Enter confirms, except in a textarea whose key says "return". */
  private onEnter(event: KeyboardEvent): void {
    const isMultiLine = this.height !== undefined;
    if (isMultiLine && toText(this.element.get('confirmType')) === 'return') return;
    event.preventDefault();
    this.element.fire('confirm', { value: this.native.value });
    if (!this.element.get('confirmHold')) this.native.blur();
  }

  private cursor(): number {
    return this.native.selectionStart ?? this.native.value.length;
  }
}

/** Enter that ends a Chinese composition is no confirmation. */
function isConfirm(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && !event.isComposing && !event.shiftKey;
}

/** With `hold-keyboard` a tap elsewhere leaves the field focused. */
function keepFocusOutside(element: BuiltinElement, native: NativeField): void {
  const document = native.ownerDocument;
  document.addEventListener(
    'mousedown',
    (event) => {
      const isOutside = !element.dom.contains(event.target as Node);
      const isField = (event.target as Element).closest('input,textarea') !== null;
      if (document.activeElement !== native || !isOutside || isField) return;
      if (element.get('holdKeyboard')) event.preventDefault();
    },
    true,
  );
}

const nativeCss =
  'wx-input>input,wx-textarea>textarea{width:100%;height:100%;border:0;outline:0;padding:0;margin:0;' +
  'background:none;font:inherit;color:inherit;text-align:inherit;letter-spacing:inherit;display:block;' +
  'resize:none;box-sizing:border-box;caret-color:inherit}' +
  'wx-input>input::placeholder,wx-textarea>textarea::placeholder{color:transparent}' +
  '.wx-placeholder{position:absolute;inset:0;padding:inherit;box-sizing:border-box;pointer-events:none;color:#808080;overflow:hidden;' +
  'white-space:nowrap;text-overflow:ellipsis;text-align:inherit}';

export const textFields: BuiltinTable = {
  input: {
    properties: {
      ...sharedProperties,
      type: 'text',
      password: false,
      confirmType: 'done',
      alwaysEmbed: false,
    },
    css:
      'wx-input{display:block;position:relative;height:1.4rem;line-height:1.4rem;overflow:hidden}' +
      nativeCss +
      'wx-input>.wx-placeholder{display:flex;align-items:center}',
    create: (element) => new TextField(element, 'input').parts(),
  },
  textarea: {
    properties: {
      ...sharedProperties,
      confirmType: 'return',
      autoHeight: false,
      fixed: false,
      showConfirmBar: true,
      disableDefaultPadding: false,
      adjustKeyboardTo: 'cursor',
    },
    // With `auto-height` and a `max-height` of the page's the text scrolls inside, as WeChat's native field does.
    css:
      'wx-textarea{display:block;position:relative;width:300px;height:150px}' +
      'wx-textarea>textarea{max-height:inherit}wx-textarea>.wx-placeholder{white-space:pre-wrap}',
    create: (element) => new TextField(element, 'textarea').parts(),
  },
};
