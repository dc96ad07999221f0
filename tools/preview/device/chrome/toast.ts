/** `wx.showToast` and `wx.showLoading`: one at a time, announced politely. */
import { create } from './dom';

export type ToastIcon = 'success' | 'error' | 'loading' | 'none';

export interface ToastRequest {
  readonly title: string;
  readonly icon: ToastIcon;
  readonly imageUrl?: string | undefined;
  /** Undefined stays until hidden, as a loading toast does. */
  readonly durationMs?: number | undefined;
  readonly hasMask: boolean;
}

export class Toast {
  readonly element = create('div', {
    className: 'toast-layer',
    attributes: { role: 'status', 'aria-live': 'polite' },
  });
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.element.hidden = true;
  }

  show(request: ToastRequest): void {
    clearTimeout(this.timer);
    this.element.hidden = false;
    this.element.classList.toggle('has-mask', request.hasMask);
    this.element.replaceChildren(
      create('div', { className: `toast is-${request.icon}` }, [
        ...drawIcon(request),
        create('span', { text: request.title }),
      ]),
    );
    if (request.durationMs !== undefined) {
      this.timer = setTimeout(() => this.hide(), request.durationMs);
    }
  }

  hide(): void {
    clearTimeout(this.timer);
    this.element.hidden = true;
    this.element.replaceChildren();
  }
}

function drawIcon(request: ToastRequest): HTMLElement[] {
  if (request.imageUrl !== undefined) {
    return [
      create('img', { className: 'toast-image', attributes: { src: request.imageUrl, alt: '' } }),
    ];
  }
  if (request.icon === 'none') return [];
  if (request.icon === 'loading') return [create('span', { className: 'spinner' })];
  const glyph = request.icon === 'success' ? '✓' : '!';
  return [
    create('span', {
      className: 'toast-glyph',
      text: glyph,
      attributes: { 'aria-hidden': 'true' },
    }),
  ];
}
