import { domOf, targetElementOf } from '../events';
import { asRecord, toText } from '../values';
import type { BuiltinElement, BuiltinParts, BuiltinTable } from './define';
import { followPress, hoverProperties } from './hover';

/** What a form collects from a field inside it. */
export interface FormField {
  readonly name: () => string;
  readonly value: () => unknown;
  readonly reset: () => void;
}

const formFields = new WeakMap<Element, FormField>();
const forms = new WeakMap<Element, { submit(): void; reset(): void }>();

/** Registers a built-in as a field of the form around it. */
export function registerFormField(dom: Element, field: FormField): void {
  formFields.set(dom, field);
}

/** The form around a DOM element. */
export function formAround(dom: Element): { submit(): void; reset(): void } | undefined {
  const form = dom.closest('wx-form');
  return form ? forms.get(form) : undefined;
}

function createForm(element: BuiltinElement): BuiltinParts {
  const fields = (): readonly FormField[] =>
    [...element.dom.querySelectorAll('*')].flatMap((dom) => formFields.get(dom) ?? []);
  forms.set(element.dom, {
    submit: () => {
      const named = fields().filter((field) => field.name() !== '');
      const value = Object.fromEntries(named.map((field) => [field.name(), field.value()]));
      element.fire('submit', { value });
    },
    reset: () => {
      for (const field of fields()) field.reset();
      element.fire('reset');
    },
  });
  return {};
}

/** Built-ins that a label forwards its tap to. */
const labelTargets = new WeakMap<Element, () => void>();

export function registerLabelTarget(dom: Element, activate: () => void): void {
  labelTargets.set(dom, activate);
}

const labelled = 'wx-checkbox,wx-radio,wx-switch,wx-input,wx-textarea,wx-button';

function createLabel(element: BuiltinElement): BuiltinParts {
  const { dom, component } = element;
  component.addListener('tap', (event) => {
    const id = toText(element.get('for'));
    const target = id === '' ? dom.querySelector(labelled) : dom.ownerDocument.getElementById(id);
    const tapped = domOf(targetElementOf(event));
    if (!target || (tapped && target.contains(tapped))) return;
    labelTargets.get(target)?.();
  });
  return {};
}

function createPressable(element: BuiltinElement): BuiltinParts {
  followPress(element);
  return {};
}

function createMatchMedia(element: BuiltinElement): BuiltinParts {
  const view = element.dom.ownerDocument.defaultView;
  const apply = (): void => {
    const limits = asRecord(element.component.data);
    const width = view?.innerWidth ?? 0;
    const height = view?.innerHeight ?? 0;
    const within = (size: number, min: unknown, max: unknown): boolean =>
      (typeof min !== 'number' || size >= min) && (typeof max !== 'number' || size <= max);
    const isMatching =
      within(width, limits['minWidth'], limits['maxWidth']) &&
      within(height, limits['minHeight'], limits['maxHeight']) &&
      (typeof limits['width'] !== 'number' || width === limits['width']);
    element.dom.style.display = isMatching ? '' : 'none';
  };
  return {
    attached: () => {
      apply();
      view?.addEventListener('resize', apply);
    },
    detached: () => {
      view?.removeEventListener('resize', apply);
    },
  };
}

const block = (tag: string): string => `wx-${tag}{display:block}`;

export const containers: BuiltinTable = {
  view: { properties: hoverProperties, css: block('view'), create: createPressable },
  'cover-view': { properties: {}, css: block('cover-view') },
  form: { properties: { reportSubmit: false }, css: block('form'), create: createForm },
  label: { properties: { for: '' }, css: 'wx-label{display:inline}', create: createLabel },
  text: {
    properties: {
      selectable: false,
      userSelect: false,
      space: '',
      decode: false,
      overflow: 'visible',
      maxLines: 0,
    },
    css: 'wx-text{white-space:pre-line}wx-text.wx-selectable{user-select:text}',
    create: ({ dom }) => {
      const select = (value: unknown): void => {
        if (value) dom.classList.add('wx-selectable');
      };
      return { update: { selectable: select, userSelect: select } };
    },
  },
  'match-media': {
    properties: { width: null, minWidth: null, maxWidth: null, minHeight: null, maxHeight: null },
    css: block('match-media'),
    create: createMatchMedia,
  },
  'root-portal': {
    properties: { enable: true },
    css: 'wx-root-portal{display:block;position:relative;z-index:1000}',
  },
  'page-container': {
    properties: { show: false, position: 'bottom', round: false, overlay: true },
    css: 'wx-page-container{display:block;position:fixed;left:0;right:0;bottom:0;z-index:100}',
    create: ({ dom }) => ({
      update: {
        show: (value) => {
          dom.style.display = value ? '' : 'none';
        },
      },
    }),
  },
  'open-data': {
    properties: { type: '', openGid: '', lang: 'en' },
    css: 'wx-open-data{display:inline}',
    create: ({ dom }) => ({
      update: {
        type: (value) => {
          dom.textContent = value === 'userNickName' ? 'WeChat' : '';
        },
      },
    }),
  },
};
