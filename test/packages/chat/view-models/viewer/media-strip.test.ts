import fc from 'fast-check';
import {
  MediaStrip,
  isViewable,
} from '../../../../../miniprogram/packages/chat/view-models/viewer/media-strip';
import { buildMessage } from '../../../../support/builders';
import { chatError } from '../../../../support/fakes/fake-calls';
import { mediaApp, pictureOf, videoOf } from '../../../../support/media-chat';

const words = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${at}`);

it('goes from one picture or video to the next, past everything else', async () => {
  const { history, messages } = await mediaApp([pictureOf(1), 'a', videoOf(2), 'b', pictureOf(3)]);
  const strip = new MediaStrip(history);
  const [first, , second, , third] = messages;
  if (!first || !second || !third) throw new Error('no messages');
  expect(strip.next(first, 'newer')?.id).toBe('m2');
  expect(strip.next(second, 'newer')?.id).toBe('m4');
  expect(strip.next(third, 'newer')).toBeUndefined();
  expect(strip.next(third, 'older')?.id).toBe('m2');
  expect(strip.next(buildMessage({ id: 'nowhere' }), 'older')).toBeUndefined();
});

it('knows where one stands among those that are known, and whether these are all', async () => {
  const { history, messages } = await mediaApp([pictureOf(1), 'a', videoOf(2), pictureOf(3)]);
  const strip = new MediaStrip(history);
  const [first, word, second] = messages;
  if (!first || !word || !second) throw new Error('no messages');
  expect(strip.positionOf(first)).toEqual({ number: 1, count: 3, isWhole: true });
  expect(strip.positionOf(second)).toEqual({ number: 2, count: 3, isWhole: true });
  expect(strip.positionOf(buildMessage({ id: 'nowhere' }))).toBeUndefined();
  const long = await mediaApp([...words(60), pictureOf('new')]);
  const newest = long.history.timeline.last();
  if (!newest) throw new Error('no messages');
  expect(new MediaStrip(long.history).positionOf(newest)).toEqual({
    number: 1,
    count: 1,
    isWhole: false,
  });
});

it('loads as many pages as it takes to the next one, and no more', async () => {
  const { history, chat } = await mediaApp([
    ...words(5),
    pictureOf('old'),
    ...words(60),
    pictureOf('new'),
  ]);
  const strip = new MediaStrip(history);
  const newest = history.timeline.last();
  if (!newest) throw new Error('no messages');
  const before = chat.calls.of('history').length;
  await Promise.all([strip.load(newest, 'older'), strip.load(newest, 'older')]);
  expect(strip.next(newest, 'older')?.id).toBe('m5');
  expect(chat.calls.of('history').length - before).toBe(4);
  await strip.load(newest, 'older');
  expect(chat.calls.of('history').length - before).toBe(4);
});

it('rests after ten pages and after a failure, and goes on when it is asked again', async () => {
  const { history, chat } = await mediaApp([pictureOf('old'), ...words(300), pictureOf('new')]);
  const strip = new MediaStrip(history);
  const newest = history.timeline.last();
  if (!newest) throw new Error('no messages');
  const asked = () => chat.calls.of('history').length;
  const before = asked();
  await strip.load(newest, 'older');
  expect(asked() - before).toBe(10);
  chat.calls.failNext('history', chatError('network'));
  await strip.load(newest, 'older');
  expect(asked() - before).toBe(11);
  expect(strip.next(newest, 'older')).toBeUndefined();
  await strip.load(newest, 'older');
  expect(strip.next(newest, 'older')?.id).toBe('m0');
});

it('goes on to newer ones behind a gap', async () => {
  const { history, messages } = await mediaApp([pictureOf('old'), ...words(60), pictureOf('new')]);
  const strip = new MediaStrip(history);
  const [oldest] = messages;
  if (!oldest) throw new Error('no messages');
  const around = await history.fetchAround(oldest);
  if (around.ok) history.show(around.value);
  expect(strip.next(oldest, 'newer')).toBeUndefined();
  await strip.load(oldest, 'newer');
  expect(strip.next(oldest, 'newer')?.id).toBe('m61');
});

it('finds both ways what a filter over everything finds', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 40 }), async (kinds) => {
      const { history, messages } = await mediaApp(
        kinds.map((is, at) => (is ? pictureOf(at) : 'a')),
      );
      const strip = new MediaStrip(history);
      const media = messages.filter(isViewable);
      const newest = messages.at(-1);
      if (!newest) return;
      const walked: string[] = isViewable(newest) ? [newest.id] : [];
      await strip.load(newest, 'older');
      for (let at = strip.next(newest, 'older'); at; at = strip.next(at, 'older')) {
        walked.unshift(at.id);
        await strip.load(at, 'older');
      }
      expect(walked).toEqual(media.map(({ id }) => id));
    }),
    { numRuns: 15 },
  );
});

it('shows neither what was taken back nor a video that is nowhere', () => {
  expect(isViewable(buildMessage({ content: pictureOf(1) }))).toBe(true);
  const revocation = { by: 'mo', byName: '' };
  expect(isViewable(buildMessage({ content: pictureOf(1), revocation }))).toBe(false);
  const nowhere = { ...videoOf(1), source: { url: '', sizeBytes: 0 } };
  expect(isViewable(buildMessage({ content: nowhere }))).toBe(false);
});
