import { until } from '../../../support/until';
import { closeFixtures, openFixture } from '../fixture-program';

afterEach(closeFixtures);

interface Watching {
  relativeTo(selector: string, margins?: object): Watching;
  relativeToViewport(margins?: object): Watching;
  observe(selector: string, listener: (result: unknown) => void): void;
  disconnect(): void;
}

interface Instance {
  createIntersectionObserver(options?: object): Watching;
  createMediaQueryObserver(): {
    observe(descriptor: object, listener: (result: object) => void): void;
    disconnect(): void;
  };
  animate(selector: string, frames: object[], durationMs: number, callback: () => void): void;
}

/** Stands for the browser's observer, which jsdom lacks: a test says what intersects. */
class FakeObserver {
  static readonly all: FakeObserver[] = [];
  readonly targets: Element[] = [];
  isConnected = true;

  constructor(
    readonly report: (entries: readonly object[]) => void,
    readonly options: { readonly root: unknown; readonly rootMargin: string },
  ) {
    FakeObserver.all.push(this);
  }

  observe(target: Element): void {
    this.targets.push(target);
  }

  disconnect(): void {
    this.isConnected = false;
  }
}

async function openWithObserver(): ReturnType<typeof openFixture> {
  FakeObserver.all.length = 0;
  const run = await openFixture('pages/scroll/scroll');
  Object.assign(run.page.document.defaultView ?? {}, { IntersectionObserver: FakeObserver });
  return run;
}

describe('intersection observers', () => {
  it('watch one node or all in a reference area with margins, until disconnected', async () => {
    const { page } = await openWithObserver();
    const observer = (page.instance as unknown as Instance).createIntersectionObserver({
      observeAll: true,
    });
    observer.relativeTo('#list', { top: 10, bottom: -5 }).observe('.row', () => undefined);
    expect(FakeObserver.all).toHaveLength(3);
    const options = FakeObserver.all[0]?.options;
    expect(options?.root).toBe(page.find('#list'));
    expect(options?.rootMargin).toBe('10px 0px -5px 0px');
    observer.disconnect();
    expect(FakeObserver.all.map(({ isConnected }) => isConnected)).toEqual([false, false, false]);
  });

  it('report id, dataset and ratio, and not what stays outside', async () => {
    const { page } = await openWithObserver();
    const results: unknown[] = [];
    (page.instance as unknown as Instance)
      .createIntersectionObserver()
      .relativeToViewport()
      .observe('#row-b', (result) => results.push(result));
    const [observer] = FakeObserver.all;
    observer?.report([{ intersectionRatio: 0 }]);
    observer?.report([{ intersectionRatio: 0.5 }]);
    observer?.report([{ intersectionRatio: 0 }]);
    expect(results).toMatchObject([
      { id: 'row-b', dataset: { index: 1 }, intersectionRatio: 0.5 },
      { id: 'row-b', intersectionRatio: 0 },
    ]);
  });
});

describe('media query observers', () => {
  it('report at once and on change', async () => {
    const { page } = await openFixture('pages/scroll/scroll');
    const results: object[] = [];
    const observer = (page.instance as unknown as Instance).createMediaQueryObserver();
    observer.observe({ maxWidth: 500 }, (result) => results.push(result));
    const view = page.document.defaultView;
    Object.defineProperty(view, 'innerWidth', { value: 320, configurable: true });
    view?.dispatchEvent(new Event('resize'));
    observer.disconnect();
    expect(results).toEqual([{ matches: false }, { matches: true }]);
  });
});

describe('animate', () => {
  it('calls back when the time is over', async () => {
    const { page } = await openFixture('pages/scroll/scroll');
    let isDone = false;
    (page.instance as unknown as Instance).animate('#list', [{ opacity: 0 }], 10, () => {
      isDone = true;
    });
    expect(isDone).toBe(false);
    await until(() => isDone);
  });
});
