import { ChatCalendarViewModel } from '../../../../../miniprogram/packages/chat/view-models/search/chat-calendar-view-model';
import { PAGE_SIZE } from '../../../../support/fakes/fake-history';
import { buildMessage } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { chatError } from '../../../../support/fakes/fake-calls';

/** The fake clock starts on 2026-03-04. Twenty messages on each of these days. */
const DAYS: readonly (readonly [number, number])[] = [
  [0, 20],
  [1, 14],
  [1, 28],
  [2, 1],
  [2, 3],
];

async function setUp(failures = 0) {
  const app = await buildSignedInApp();
  const history = DAYS.flatMap(([month, day]) =>
    Array.from({ length: 20 }, (_, minute) =>
      buildMessage({
        id: `${month + 1}-${day}:${minute}`,
        sentAtMs: new Date(2026, month, day, 9, minute).getTime(),
      }),
    ),
  );
  app.chat.account.setHistory('direct:mo', history);
  if (failures > 0) app.chat.calls.failNext('history', chatError('network'), failures);
  const screen = new ChatCalendarViewModel(app.services, 'direct:mo');
  await app.platform.clock.advance(5_000);
  const marked = () => screen.data.days.filter(({ isMarked }) => isMarked).map(({ day }) => day);
  return { ...app, screen, marked };
}

it('shows this month, and walks back until all of it is known', async () => {
  const { chat, screen, marked, platform } = await setUp();
  screen.setVisible(true);
  expect(platform.navigation.title).toBe('按日期查找');
  expect(screen.data).toMatchObject({ monthText: '2026年3月', hasNext: false, older: '' });
  expect(marked()).toEqual([1, 3]);
  expect(screen.data.days.find(({ isToday }) => isToday)?.day).toBe(4);
  expect(screen.data.days.filter(({ day }) => day > 0)).toHaveLength(31);
  expect(chat.calls.of('history')).toHaveLength(Math.ceil(41 / PAGE_SIZE));
});

it('goes from month to month, as far as anything was said', async () => {
  const { screen, marked, platform } = await setUp();
  screen.nextMonth();
  expect(screen.data.monthText).toBe('2026年3月');
  screen.previousMonth();
  await platform.clock.advance(5_000);
  expect([screen.data.monthText, marked()]).toEqual(['2026年2月', [14, 28]]);
  screen.previousMonth();
  await platform.clock.advance(5_000);
  expect([screen.data.monthText, marked()]).toEqual(['2026年1月', [20]]);
  expect(screen.data).toMatchObject({ hasPrevious: false, hasNext: true, older: 'ended' });
  screen.previousMonth();
  expect(screen.data.monthText).toBe('2026年1月');
});

it('goes to the first message of a day, and nowhere on a day without one', async () => {
  const { screen, platform } = await setUp();
  screen.openDay(3);
  screen.openDay(2);
  screen.openDay(0);
  expect(platform.navigation.opened).toMatchObject([
    { to: 'chat', conversationId: 'direct:mo', at: { messageId: '3-3:0' } },
  ]);
});

it('marks what is known when the rest cannot be had, and goes on when asked', async () => {
  const { screen, marked, platform } = await setUp(1);
  expect([marked(), screen.data.older]).toEqual([[], 'failed']);
  const walking = screen.searchOlder();
  await platform.clock.advance(5_000);
  await walking;
  expect([marked(), screen.data.older]).toEqual([[1, 3], '']);
});

it('can be stopped, and says how far it came', async () => {
  const { chat, screen, marked, platform } = await setUp();
  const held = chat.calls.hold('history');
  screen.previousMonth();
  expect(screen.data.older).toBe('walking');
  screen.stop();
  held.release();
  await platform.clock.advance(5_000);
  expect(screen.data.older).toBe('offer');
  expect(screen.data.olderText).toContain('已查到');
  expect(marked()).toEqual([28]);
});
