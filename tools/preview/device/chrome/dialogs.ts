/** The phone's dialogs: modal, action sheet, permission question, cards. */
import type { ShareContent } from '../../host';
import type { Words } from '../words';
import { button, create } from './dom';
import type { Layers } from './layers';

export interface ModalRequest {
  readonly title: string;
  readonly content: string;
  readonly isEditable: boolean;
  readonly placeholder: string;
  readonly confirmText: string;
  readonly confirmColor: string | undefined;
  /** Undefined for a modal without a cancel button. */
  readonly cancelText: string | undefined;
  readonly cancelColor: string | undefined;
}

export interface ModalOutcome {
  readonly isConfirmed: boolean;
  /** What was typed; undefined where the modal is not editable. */
  readonly content: string | undefined;
}

const colored = (element: HTMLButtonElement, color: string | undefined): HTMLButtonElement => {
  if (color !== undefined) element.style.color = color;
  return element;
};

/** Resolves when a person chose; a modal cannot be dismissed from outside, as in WeChat. */
export function openModal(layers: Layers, request: ModalRequest): Promise<ModalOutcome> {
  return new Promise((resolve) => {
    const field = create('textarea', {
      className: 'modal-field',
      text: request.content,
      attributes: { rows: '2', placeholder: request.placeholder, 'data-autofocus': '' },
    });
    const finish = (isConfirmed: boolean): void => {
      close();
      resolve({ isConfirmed, content: request.isEditable ? field.value : undefined });
    };
    const { cancelText } = request;
    const confirm = button(request.confirmText, 'modal-button is-confirm', () => finish(true), {
      ...(request.isEditable ? {} : { 'data-autofocus': '' }),
    });
    const panel = create('div', { className: 'modal' }, [
      ...(request.title === '' ? [] : [create('h2', { text: request.title })]),
      request.isEditable ? field : create('p', { text: request.content }),
      create('div', { className: 'modal-buttons' }, [
        ...(cancelText === undefined
          ? []
          : [
              colored(
                button(cancelText, 'modal-button', () => finish(false)),
                request.cancelColor,
              ),
            ]),
        colored(confirm, request.confirmColor),
      ]),
    ]);
    const close = layers.open(
      {
        className: 'is-centered',
        role: 'dialog',
        label: request.title || request.content,
        onDismiss: undefined,
      },
      panel,
    );
    panel.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && cancelText !== undefined) finish(false);
    });
  });
}

/** Resolves with the chosen row, or undefined when it was closed. */
export function openActionSheet(
  layers: Layers,
  words: Words,
  request: {
    readonly title: string;
    readonly items: readonly string[];
    readonly itemColor?: string | undefined;
  },
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const finish = (index: number | undefined): void => {
      close();
      resolve(index);
    };
    const rows = request.items.map((text, index) =>
      colored(
        button(text, 'sheet-row', () => finish(index), { role: 'menuitem' }),
        request.itemColor,
      ),
    );
    const panel = create('div', { className: 'sheet' }, [
      ...(request.title === ''
        ? []
        : [create('div', { className: 'sheet-title', text: request.title })]),
      ...rows,
      button(words.cancel, 'sheet-row is-cancel', () => finish(undefined), { role: 'menuitem' }),
    ]);
    const label = request.title || (request.items[0] ?? '');
    const close = layers.open(
      { className: 'is-bottom', role: 'menu', label, onDismiss: () => finish(undefined) },
      panel,
    );
  });
}

/** Asks for a permission; resolves with true when allowed. */
export async function askPermission(
  layers: Layers,
  words: Words,
  question: string,
): Promise<boolean> {
  const outcome = await openModal(layers, {
    title: question,
    content: '',
    isEditable: false,
    placeholder: '',
    confirmText: words.allow,
    confirmColor: undefined,
    cancelText: words.refuse,
    cancelColor: undefined,
  });
  return outcome.isConfirmed;
}

/** Shows a mini program card with one action; resolves with true when it was taken. */
export function openCard(
  layers: Layers,
  words: Words,
  heading: string,
  card: ShareContent,
  action: string,
): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (isTaken: boolean): void => {
      close();
      resolve(isTaken);
    };
    const picture =
      card.imageUrl === undefined
        ? create('div', { className: 'card-picture is-empty' })
        : create('img', { className: 'card-picture', attributes: { src: card.imageUrl, alt: '' } });
    const panel = create('div', { className: 'sheet card-sheet' }, [
      create('div', { className: 'sheet-title', text: heading }),
      create('div', { className: 'card' }, [
        create('div', { className: 'card-title', text: card.title }),
        picture,
        create('div', { className: 'card-path', text: card.path }),
      ]),
      button(action, 'sheet-row is-confirm', () => finish(true), { 'data-autofocus': '' }),
      button(words.cancel, 'sheet-row is-cancel', () => finish(false)),
    ]);
    const close = layers.open(
      { className: 'is-bottom', role: 'dialog', label: heading, onDismiss: () => finish(false) },
      panel,
    );
  });
}
