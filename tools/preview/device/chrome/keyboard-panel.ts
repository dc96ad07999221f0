/**
 * The area a soft keyboard takes. Text comes from the real keyboard; this raises the area, tells its height and pushes the page up as
 * `adjust-position` asks.
 */
import type { KeyboardHost, KeyboardRequest } from '../../host';
import { Listeners } from '../listeners';
import { button, create } from './dom';

/** iOS raises its keyboard in a quarter of a second. */
const RAISE_MS = 250;

export interface KeyboardChange {
  readonly heightPx: number;
  readonly durationMs: number;
}

export class KeyboardPanel implements KeyboardHost {
  readonly element: HTMLElement;
  readonly changes = new Listeners<KeyboardChange>();
  private readonly hint = create('span');
  private readonly doneButton = button('', 'keyboard-done', () => this.lower());
  private request: KeyboardRequest | undefined;
  private heightPx = 0;

  constructor(
    private readonly pageArea: HTMLElement,
    private readonly heightWhenUp: () => number,
  ) {
    this.element = create('div', { className: 'keyboard', attributes: { 'aria-hidden': 'true' } }, [
      create('div', { className: 'keyboard-bar' }, [this.hint, this.doneButton]),
      create('div', { className: 'keyboard-keys' }),
    ]);
    this.doneButton.tabIndex = -1;
    // A press on the keyboard leaves the focus in the field.
    this.element.addEventListener('mousedown', (event) => event.preventDefault());
  }

  label(words: { readonly keyboardHint: string; readonly done: string }): void {
    this.hint.textContent = words.keyboardHint;
    this.doneButton.textContent = words.done;
  }

  get height(): number {
    return this.heightPx;
  }

  focus(request: KeyboardRequest): void {
    // A page that is covered may still give a field the focus; the phone shows the keyboard of the page on top only.
    if (isCovered(request.field)) {
      request.field.blur();
      return;
    }
    this.request = request;
    this.setHeight(this.heightWhenUp());
    this.adjustPage();
  }

  blur(field: HTMLElement): void {
    // A focus that moves to another field ends this one first: the keyboard must not go down in between.
    setTimeout(() => {
      if (this.request?.field === field) this.drop();
    });
  }

  /** `wx.hideKeyboard`, the Done key and every page change: takes the focus from the field. */
  lower(): void {
    this.request?.field.blur();
    this.drop();
  }

  onHeightChange(listener: (heightPx: number, durationMs: number) => void): () => void {
    return this.changes.add(({ heightPx, durationMs }) => listener(heightPx, durationMs));
  }

  private drop(): void {
    this.request = undefined;
    this.pageArea.style.transform = '';
    this.setHeight(0);
  }

  private setHeight(heightPx: number): void {
    if (heightPx === this.heightPx) return;
    this.heightPx = heightPx;
    this.element.style.height = `${heightPx}px`;
    this.element.classList.toggle('is-up', heightPx > 0);
    this.changes.emit({ heightPx, durationMs: RAISE_MS });
  }

  /** Pushes the page up by what the field lacks to stand above the keyboard. */
  private adjustPage(): void {
    const { request } = this;
    if (!request) return;
    if (!request.shouldAdjustPosition) {
      this.pageArea.style.transform = '';
      return;
    }
    const phone = this.element.offsetParent?.clientHeight ?? 0;
    const areaBottom = this.pageArea.offsetTop + this.pageArea.offsetHeight;
    const coveredPx = this.heightPx - (phone - areaBottom);
    const fieldBottom = request.field.getBoundingClientRect().bottom + request.cursorSpacing;
    const missingPx = fieldBottom - (this.pageArea.offsetHeight - coveredPx);
    const shiftPx = Math.min(Math.max(0, missingPx), Math.max(0, coveredPx));
    this.pageArea.style.transform = shiftPx > 0 ? `translateY(${-shiftPx}px)` : '';
  }
}

function isCovered(field: HTMLElement): boolean {
  const page = field.ownerDocument.defaultView?.frameElement;
  return page instanceof HTMLElement && page.style.visibility === 'hidden';
}
