import type { ListPage } from '../../../../../miniprogram/packages/chat/pages/chat/message-list';

/** A chat page with a layout that a test sets: what the selector query of a real one would measure. */
export class FakeListPage implements ListPage {
  isShown = true;
  heightPx = 600;
  scrollTopPx = 0;
  /** Rows by ID, from the top of the content. */
  readonly rows = new Map<string, { topPx: number; heightPx: number }>();
  readonly scrolls: { top?: number; animated?: boolean }[] = [];
  /** Rows that were marked. */
  readonly flashed: string[] = [];
  readonly composerCalls: string[] = [];

  constructor(public contentPx: number) {}

  /** Rows come in above all others; `isAnchored` as browsers do it unless the list is at its very top. */
  insertAbove(px: number, { isAnchored = false } = {}): void {
    this.contentPx += px;
    for (const row of this.rows.values()) row.topPx += px;
    if (isAnchored && this.scrollTopPx > 0) this.scrollTopPx += px;
  }

  /** Where a row's lower edge is on the screen. */
  placeOf(id: string): number | undefined {
    const row = this.rows.get(id);
    return row && row.topPx + row.heightPx - this.scrollTopPx;
  }

  selectComponent(selector: string): unknown {
    const rowId = selector.replace('#row-', '');
    if (this.rows.has(rowId)) return { flash: () => this.flashed.push(rowId) };
    return {
      focus: () => this.composerCalls.push('focus'),
      blur: () => this.composerCalls.push('blur'),
      insert: () => undefined,
      placeCaret: (at: number) => this.composerCalls.push(`caret ${at}`),
      deleteBack: () => undefined,
    };
  }

  /** Rows that are watched until they come into sight. */
  readonly watched = new Map<string, () => void>();

  createIntersectionObserver(): WechatMiniprogram.IntersectionObserver {
    const observer = {
      relativeTo: () => observer,
      observe: (selector: string, callback: (result: unknown) => void) => {
        const rowId = selector.replace('#row-', '');
        this.watched.set(rowId, () => callback({ intersectionRatio: 0.5 }));
      },
      disconnect: () => undefined,
    };
    return observer as unknown as WechatMiniprogram.IntersectionObserver;
  }

  createSelectorQuery(): WechatMiniprogram.SelectorQuery {
    const answers: (() => unknown)[] = [];
    const select = (selector: string) => ({
      boundingClientRect: () => answers.push(() => this.boxOf(selector)),
      scrollOffset: () => answers.push(() => this.offset()),
      node: () => answers.push(() => this.node()),
    });
    const exec = (callback: (results: readonly unknown[]) => void): void => {
      void Promise.resolve().then(() => callback(answers.map((answer) => answer())));
    };
    return { select, exec } as unknown as WechatMiniprogram.SelectorQuery;
  }

  private boxOf(selector: string): unknown {
    if (!this.isShown) return null;
    if (selector === '#list') return { top: 0, bottom: this.heightPx, height: this.heightPx };
    const row = this.rows.get(selector.replace('#row-', ''));
    if (row === undefined) return null;
    const top = row.topPx - this.scrollTopPx;
    return { top, bottom: top + row.heightPx, height: row.heightPx };
  }

  private offset(): unknown {
    return this.isShown ? { scrollTop: this.scrollTopPx, scrollHeight: this.contentPx } : null;
  }

  private node(): unknown {
    const scrollTo = (options: { top?: number; animated?: boolean }): void => {
      this.scrolls.push(options);
      const end = Math.max(0, this.contentPx - this.heightPx);
      this.scrollTopPx = Math.max(0, Math.min(end, options.top ?? 0));
    };
    return { node: { scrollTo } };
  }
}
