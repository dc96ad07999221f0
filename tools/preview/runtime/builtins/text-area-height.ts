import type { BuiltinElement, BuiltinParts } from './define';

/** A textarea's content height: `auto-height` and the `linechange` event. */
export class TextAreaHeight {
  private lastLineCount = 0;

  constructor(
    private readonly element: BuiltinElement,
    private readonly native: HTMLTextAreaElement,
  ) {}

  updates(): NonNullable<BuiltinParts['update']> {
    return {
      autoHeight: () => {
        this.refresh();
      },
    };
  }

  /** Measures the content now, grows the element to it with `auto-height`, and reports a changed number of lines. */
  refresh(): void {
    const { native, element } = this;
    if (!native.isConnected) return;
    const isGrowing = Boolean(element.get('autoHeight'));
    if (isGrowing) native.style.height = '0';
    const height = native.scrollHeight;
    native.style.height = isGrowing ? `${height}px` : '100%';
    if (isGrowing) element.dom.style.height = 'auto';
    const lineCount = Math.max(1, Math.round(height / this.lineHeight()));
    if (lineCount === this.lastLineCount) return;
    this.lastLineCount = lineCount;
    element.fire('linechange', { height, heightRpx: height * 2, lineCount });
  }

  private lineHeight(): number {
    const style = this.native.ownerDocument.defaultView?.getComputedStyle(this.native);
    const fontSize = Number.parseFloat(style?.fontSize ?? '') || 16;
    // `normal` is about 1.2 in the fonts that the preview uses.
    return Number.parseFloat(style?.lineHeight ?? '') || fontSize * 1.2;
  }
}
