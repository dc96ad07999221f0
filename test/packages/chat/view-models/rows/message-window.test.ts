import fc from 'fast-check';
import { MessageWindow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-window';
import { Timeline } from '../../../../../miniprogram/stores/timeline/timeline';
import { WINDOW_ROWS } from '../../../../../miniprogram/packages/chat/view-models/rows/row-slots';
import { buildHistory, buildMessage, BUILT_AT_MS } from '../../../../support/builders';
import { withPath } from '../../../../../miniprogram/view-models/data-path';
import type { MessageRow } from '../../../../../miniprogram/packages/chat/view-models/rows/message-row';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

interface Page {
  readonly order: readonly string[];
  readonly slots: Readonly<Record<string, readonly MessageRow[]>>;
}

function windowOn(count: number) {
  const timeline = new Timeline('direct:mo');
  timeline.reset(buildHistory('direct:mo', count));
  let page: Page = { order: [], slots: {} };
  const patches: Patch[] = [];
  const emit = (patch: Patch) => {
    patches.push(patch);
    for (const [path, value] of Object.entries(patch)) page = withPath(page, path, value);
  };
  const makeRow = (id: string, index: number): MessageRow => ({
    id,
    kind: 'text',
    text: timeline.at(index)?.id ?? '',
    ...(index === 0 ? { first: true as const } : {}),
  });
  const window = new MessageWindow(timeline, makeRow, emit);
  let isFollowing = true;
  timeline.onChange((change) =>
    window.apply(change, isFollowing && window.endIndex >= timeline.length - 1),
  );
  window.showNewest();
  const shown = () => page.order.flatMap((name) => page.slots[name] ?? []);
  return {
    timeline,
    window,
    patches,
    shown,
    follow: (value: boolean) => (isFollowing = value),
    texts: () => shown().map((row) => row.text),
    known: () =>
      Array.from({ length: timeline.length }, (_, index) => timeline.at(index)?.id ?? ''),
  };
}

const newer = (id: string, seconds: number) =>
  buildMessage({ id, sentAtMs: BUILT_AT_MS + 9e9 + seconds * 1000 });

describe('MessageWindow', () => {
  it('moves to a message, with some before and after it', () => {
    const { window, texts } = windowOn(100);
    const rowId = window.showAround(40);
    expect(texts()).toEqual(windowOn(100).known().slice(20, 60));
    expect(window.messageOf(rowId)?.id).toBe('direct:mo#40');
  });

  it('stays for a message that is in it', () => {
    const { window, patches } = windowOn(100);
    patches.length = 0;
    expect(window.messageOf(window.showAround(90))?.id).toBe('direct:mo#90');
    expect(patches).toEqual([]);
  });

  it('shows the newest messages first', () => {
    expect(windowOn(100).texts()).toEqual(windowOn(100).known().slice(-20));
  });

  it.each([50, 1000, 100_000])(
    'sends one row for an arrival, whatever the history: %i',
    (count) => {
      const { timeline, patches } = windowOn(count);
      patches.length = 0;
      timeline.put(newer('new', 1));
      expect(patches).toEqual([
        { 'slots.s1': [{ id: 'mk', kind: 'text', text: 'new' }] },
        { order: ['s0', 's1'] },
      ]);
      patches.length = 0;
      timeline.put(newer('newer', 2));
      expect(patches).toEqual([{ 'slots.s1[1]': { id: 'ml', kind: 'text', text: 'newer' } }]);
    },
  );

  it('leaves arrivals outside while the end is not followed, and takes them in when it grows', () => {
    const { timeline, window, follow, texts } = windowOn(30);
    follow(false);
    timeline.put(newer('new', 1));
    expect(texts()).not.toContain('new');
    expect(window.growEnd()).toBe(true);
    expect(texts()).toContain('new');
    expect(window.growEnd()).toBe(false);
  });

  it('walks to the beginning and back, within its limit and in order', () => {
    const { window, texts, known } = windowOn(300);
    const seen = new Set(texts());
    while (window.growStart()) {
      for (const text of texts()) seen.add(text);
      expect(texts().length).toBeLessThanOrEqual(WINDOW_ROWS);
    }
    expect(seen.size).toBe(300);
    expect(texts()).toEqual(known().slice(0, texts().length));
    while (window.growEnd()) expect(texts().length).toBeLessThanOrEqual(WINDOW_ROWS);
    expect(texts()).toEqual(known().slice(-texts().length));
  });

  it('keeps the row of a message from composing to sent', () => {
    const { timeline, shown } = windowOn(3);
    timeline.put(newer('local:k', 1));
    const composed = buildMessage({
      id: 'local:k2',
      clientId: 'k2',
      delivery: 'sending',
      sentAtMs: BUILT_AT_MS + 9.1e9,
    });
    timeline.put(composed);
    const before = shown()[4]?.id;
    timeline.put({ ...composed, id: 'real', delivery: 'sent' });
    expect(shown()[4]).toMatchObject({ id: before, text: 'real' });
  });

  it('says which message a row shows, and nothing once it left', () => {
    const { window, shown, timeline } = windowOn(3);
    const row = shown()[1]?.id ?? '';
    expect(window.messageOf(row)?.id).toBe('direct:mo#1');
    timeline.remove('direct:mo#1');
    expect(window.messageOf(row)).toBeUndefined();
  });

  it('shows a contiguous stretch of the timeline whatever happens', () => {
    const action = fc.constantFrom(
      'arrive',
      'late',
      'remove',
      'older',
      'growStart',
      'growEnd',
      'newest',
      'update',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(action, fc.nat(1000), fc.boolean()), { maxLength: 80 }),
        (steps) => {
          const { timeline, window, texts, known, follow } = windowOn(40);
          let made = 0;
          for (const [step, number, isFollowing] of steps) {
            follow(isFollowing);
            const target = timeline.at(number % Math.max(1, timeline.length));
            if (step === 'arrive') timeline.put(newer(`new${made++}`, made));
            else if (step === 'late')
              timeline.put(
                buildMessage({ id: `late${made++}`, sentAtMs: BUILT_AT_MS + number * 3000 }),
              );
            else if (step === 'remove' && target) timeline.remove(target.id);
            else if (step === 'update' && target) timeline.put({ ...target, isEdited: true });
            else if (step === 'older')
              timeline.putOlder([
                buildMessage({ id: `old${made}`, sentAtMs: BUILT_AT_MS - made++ * 1000 }),
              ]);
            else if (step === 'growStart') window.growStart();
            else if (step === 'growEnd') window.growEnd();
            else if (step === 'newest') window.showNewest();
            const all = known();
            const shown = texts();
            const from = shown.length === 0 ? 0 : all.indexOf(shown[0] ?? '');
            expect(shown).toEqual(all.slice(from, from + shown.length));
            expect(shown.length).toBeLessThanOrEqual(WINDOW_ROWS);
            expect(new Set(shown).size).toBe(shown.length);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});

it('makes a reply anew when what it answers is revoked, and no other row', () => {
  const { timeline, window } = windowOn(0);
  const quote = {
    messageId: 'asked',
    sequence: 0,
    sentAtMs: 0,
    senderName: '',
    kind: 'text',
    summary: '',
  } as const;
  const asked = buildMessage({ id: 'asked', sentAtMs: BUILT_AT_MS });
  const between = [1, 2, 3].map((seconds) =>
    buildMessage({ sentAtMs: BUILT_AT_MS + seconds * 1_000 }),
  );
  const reply = buildMessage({ id: 'reply', sentAtMs: BUILT_AT_MS + 9_000, quote });
  const made: string[] = [];
  const watched = new MessageWindow(
    timeline,
    (id, index) => {
      made.push(timeline.at(index)?.id ?? '');
      return { id, kind: 'text', text: '' };
    },
    () => undefined,
  );
  window.showNewest();
  timeline.reset([asked, ...between, reply]);
  watched.showNewest();
  made.length = 0;
  watched.apply({ type: 'updated', index: 0 }, true);
  expect(made).not.toContain('reply');
  timeline.put({ ...asked, revocation: { by: 'mo', byName: '' } });
  watched.apply({ type: 'updated', index: 0 }, true);
  expect(made.filter((id) => id === 'reply')).toHaveLength(1);
  expect(made).not.toContain(between[2]?.id);
});
