import { FakeClock } from '../../../support/fakes/fake-platform';
import { RoomFeed } from '../../../../miniprogram/stores/rooms/room-feed';
import { RoomRowMaker } from '../../../../miniprogram/packages/rooms/view-models/room-row-maker';
import { RoomWindow } from '../../../../miniprogram/packages/rooms/view-models/room-window';
import { tipRow } from '../../../../miniprogram/packages/rooms/view-models/room-rows';
import { anyViewer } from '../../../../miniprogram/i18n/viewer';
import { buildMessage, text } from '../../../support/builders';
import { withPath } from '../../../../miniprogram/view-models/data-path';
import type { Message } from '../../../../miniprogram/domain/message/message';
import type { Language } from '../../../../miniprogram/i18n/language';
import type { Patch } from '../../../../miniprogram/view-models/screen';
import type { RoomRow } from '../../../../miniprogram/packages/rooms/view-models/live-room-data';

interface Shown {
  readonly slots: Readonly<Record<string, readonly RoomRow[]>>;
  readonly order: readonly string[];
}

function setUp(language: Language = 'zh-CN') {
  const clock = new FakeClock();
  const patches: Patch[] = [];
  let shown: Shown = { slots: {}, order: [] };
  const window = new RoomWindow(clock, {
    patch(patch) {
      patches.push(patch);
      for (const [path, value] of Object.entries(patch)) shown = withPath(shown, path, value);
    },
    grew: () => undefined,
    waiting: () => undefined,
    cut: () => undefined,
    leftOut: (id, count) => tipRow(id, `${count} left out`),
  });
  const maker = new RoomRowMaker(window);
  const view = { language, hostId: 'mo', viewer: anyViewer, remarkOf: () => '', markOf: () => '' };
  let key = 0;
  const add = async (...messages: readonly Message[]) => {
    maker.add(
      messages.map((message) => ({ key: (key += 1), message, delivery: 'sent' as const })),
      view,
    );
    await clock.advance(200);
  };
  const texts = () =>
    shown.order.flatMap((name) => (shown.slots[name] ?? []).map((row) => row.text));
  const begin = async (feed: RoomFeed) => {
    const hasEarlier = maker.begin(feed, view);
    await clock.advance(200);
    return hasEarlier;
  };
  return { add, begin, texts, patches };
}

const came = (...names: readonly string[]) => {
  const people = names.map((name) => ({ userId: name, name }));
  const operator = people[0] ?? { userId: '', name: '' };
  return buildMessage({ content: { kind: 'tip', tip: { kind: 'joined', operator, people } } });
};
const said = (words: string) => buildMessage({ content: text(words) });

it('tells of those who come one after another in one row', async () => {
  const { add, texts, patches } = setUp();
  await add(came('A'));
  expect(texts()).toEqual(['A 来了']);
  await add(came('B'));
  expect(texts()).toEqual(['B、A 来了']);
  patches.length = 0;
  await add(came('C'));
  expect(texts()).toEqual(['C、B 等 3 人来了']);
  expect(patches.map((patch) => Object.keys(patch))).toEqual([['slots.r0[0]']]);
});

it('begins anew after something was said, and keeps a crowd in one batch together', async () => {
  const { add, texts } = setUp();
  await add(came('A'), came('B', 'C'), said('hello'), came('D'), came('E'));
  expect(texts()).toEqual(['C、B 等 3 人来了', 'hello', 'E、D 来了']);
  await add(said('bye'), came('F'));
  expect(texts().slice(-2)).toEqual(['bye', 'F 来了']);
});

it('begins anew where the row of those before is gone from the page', async () => {
  const { add, texts } = setUp();
  await add(came('A'), ...Array.from({ length: 50 }, (_, index) => said(`${index}`)));
  expect(texts().slice(0, 2)).toEqual(['10 left out', '10']);
  await add(came('B'));
  expect(texts().at(-1)).toBe('B 来了');
});

it('says nothing of nobody, and interrupts nothing with it', async () => {
  const { add, texts } = setUp('en');
  await add(came('A'), came(), came('B'), came('C'), came('D'));
  expect(texts()).toEqual(['D, C and 2 others are here']);
});

it('parts what was said before I came in from what is said since', async () => {
  const { add, begin, texts } = setUp();
  const feed = new RoomFeed();
  feed.receiveEarlier([buildMessage({ id: 'a', content: text('before') })]);
  feed.receive([buildMessage({ id: 'b', content: text('since') })]);
  expect(await begin(feed)).toBe(true);
  await add(said('now'));
  expect(texts()).toEqual(['before', '以上是进入前的发言', 'since', 'now']);
});

it('draws no line where nothing is known of before', async () => {
  const { begin, texts } = setUp();
  const feed = new RoomFeed();
  feed.receive([buildMessage({ id: 'b', content: text('since') })]);
  expect(await begin(feed)).toBe(false);
  expect(texts()).toEqual(['since']);
});
