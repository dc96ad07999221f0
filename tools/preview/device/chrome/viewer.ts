/** Full-screen viewer behind `wx.previewImage` and `wx.previewMedia`. */
import type { Words } from '../words';
import { button, create } from './dom';
import type { Layers } from './layers';

export interface ViewedMedia {
  readonly url: string;
  readonly type: 'image' | 'video';
}

/** Opens the viewer at one of the media; arrow keys and taps on the edges move, the button or Escape closes. */
export function openViewer(
  layers: Layers,
  words: Words,
  media: readonly ViewedMedia[],
  first: number,
): void {
  let index = first;
  const stageElement = create('div', { className: 'viewer-stage' });
  const counter = create('div', {
    className: 'viewer-counter',
    attributes: { 'aria-live': 'polite' },
  });
  const show = (next: number): void => {
    const shown = media[next];
    if (!shown) return;
    index = next;
    counter.textContent = media.length > 1 ? `${index + 1} / ${media.length}` : '';
    stageElement.replaceChildren(
      shown.type === 'video'
        ? create('video', { attributes: { src: shown.url, controls: '', autoplay: '' } })
        : create('img', { attributes: { src: shown.url, alt: counter.textContent } }),
    );
  };
  const panel = create('div', { className: 'viewer' }, [
    stageElement,
    counter,
    button('‹', 'viewer-side is-left', () => show(index - 1), { 'aria-label': '←' }),
    button('›', 'viewer-side is-right', () => show(index + 1), { 'aria-label': '→' }),
    button('×', 'viewer-close', () => close(), {
      'aria-label': words.close,
      'data-autofocus': '',
    }),
  ]);
  panel.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') show(index - 1);
    if (event.key === 'ArrowRight') show(index + 1);
  });
  const close = layers.open(
    { className: 'is-viewer', role: 'dialog', label: words.preview, onDismiss: () => close() },
    panel,
  );
  show(first);
}
