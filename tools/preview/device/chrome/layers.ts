/** Layers over the phone's pages: dialogs and sheets, with focus, Escape and protection from stray clicks. */
import { create } from './dom';

interface LayerOptions {
  readonly className: string;
  readonly role: 'dialog' | 'alertdialog' | 'menu';
  readonly label: string;
  /** What a tap outside, or Escape, does; undefined where neither closes the layer. */
  readonly onDismiss?: (() => void) | undefined;
}

export class Layers {
  readonly element = create('div', { className: 'layers' });

  /** Opens a layer with the panel in it and moves the focus there; the returned function closes it. */
  open(options: LayerOptions, panel: HTMLElement): () => void {
    const previous = document.activeElement;
    panel.setAttribute('role', options.role);
    panel.setAttribute('aria-modal', 'true');
    panel.setAttribute('aria-label', options.label);
    panel.tabIndex = -1;
    const layer = create('div', { className: `layer mask ${options.className}` }, [panel]);
    guardFromStrayClicks(layer);
    layer.addEventListener('click', (event) => {
      if (event.target === layer) options.onDismiss?.();
    });
    layer.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') options.onDismiss?.();
      if (event.key === 'Tab') keepFocusInside(panel, event);
    });
    this.element.append(layer);
    (panel.querySelector<HTMLElement>('[data-autofocus]') ?? panel).focus();
    return () => {
      layer.remove();
      if (previous instanceof HTMLElement) previous.focus();
    };
  }

  closeAll(): void {
    this.element.replaceChildren();
  }
}

/**
 * The tap that opens a layer ends with a click that the browser sends to whatever lies under the finger by then: the new layer.
 * A click counts only if its press began in the layer; those from the keyboard have no press and a `detail` of 0.
 */
function guardFromStrayClicks(layer: HTMLElement): void {
  let hasPressBegun = false;
  layer.addEventListener('pointerdown', () => {
    hasPressBegun = true;
  });
  layer.addEventListener(
    'click',
    (event) => {
      if (!hasPressBegun && event.detail > 0) event.stopPropagation();
    },
    true,
  );
}

function keepFocusInside(panel: HTMLElement, event: KeyboardEvent): void {
  const stops = [...panel.querySelectorAll<HTMLElement>('button, input, textarea')];
  const first = stops[0];
  const last = stops[stops.length - 1];
  if (!first || !last) return;
  const active = document.activeElement;
  if (event.shiftKey && (active === first || active === panel)) {
    event.preventDefault();
    last.focus();
  } else if (!event.shiftKey && active === last) {
    event.preventDefault();
    first.focus();
  }
}
