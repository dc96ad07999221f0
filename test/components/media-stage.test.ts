import { mediaViewerStrings } from '../../miniprogram/i18n/sections/media-viewer';
import { loadComponent } from '../support/component';
import type { RenderedComponent } from '../support/component';
import type { Slide } from '../../miniprogram/packages/chat/view-models/viewer/viewer-data';

const render = loadComponent('media-stage', 'packages/chat/components');
const t = mediaViewerStrings.en;
const picture: Slide = { place: 0, kind: 'picture', src: 'https://a.example/1', isBroken: false };

function show(slides: readonly Slide[], playing = '', position = ''): RenderedComponent {
  const events = ['play', 'retry', 'menu', 'failed', 'loaded', 'turn', 'close', 'finish'] as const;
  return render({ slides, at: 0, playing, position, t }).hear(...events);
}

it('shows the picture that is looked at, and tells when it is there or never comes', async () => {
  const stage = show([picture, { ...picture, place: 1 }]);
  expect(stage.find('picture')?.label).toContain(t.picture);
  expect(await stage.fire('picture', 'load')).toMatchObject([
    { name: 'loaded', detail: { place: 0 } },
  ]);
  expect((await stage.fire('picture', 'error')).at(-1)).toMatchObject({
    name: 'failed',
    detail: { place: 0 },
  });
});

it('leads to both sides without a swipe, and says where it stands', async () => {
  const stage = show(
    [-1, 0, 1].map((place) => ({ ...picture, place })),
    '',
    '2 of 3',
  );
  expect(stage.find('older')).toMatchObject({ role: 'button', label: 'Previous 2 of 3' });
  expect(stage.find('newer')).toMatchObject({ role: 'button', label: 'Next 2 of 3' });
  expect(await stage.fire('older', 'tap')).toMatchObject([{ name: 'turn', detail: { by: -1 } }]);
  expect((await stage.fire('newer', 'tap')).at(-1)).toMatchObject({ detail: { by: 1 } });
  const alone = show([picture]);
  expect([alone.find('older'), alone.find('newer')]).toEqual([undefined, undefined]);
});

it('opens the menu on a long press', async () => {
  expect(await show([picture]).fire('stage', 'longpress')).toMatchObject([{ name: 'menu' }]);
});

it('mounts a player only for the video that plays', async () => {
  const video: Slide = { ...picture, kind: 'video' };
  const still = show([video, { ...video, place: 1 }]);
  expect(still.find('video')).toBeUndefined();
  expect(await still.fire('play', 'tap')).toMatchObject([{ name: 'play' }]);
  const playing = show([video, { ...video, place: 1 }], 'https://a.example/v');
  expect(playing.find('video')?.label).toContain(t.video);
  expect((await playing.fire('video', 'ended')).at(-1)).toMatchObject({ name: 'finish' });
});

it('says what is expired and what to do, and tries again', async () => {
  const stage = show([{ ...picture, isBroken: true }]);
  expect(stage.find('title')?.text).toBe(t.brokenTitle);
  expect(stage.find('hint')?.text).toBe(t.brokenHint);
  expect(await stage.fire('retry', 'tap')).toMatchObject([{ name: 'retry' }]);
});

it('says what was taken back', () => {
  expect(show([{ ...picture, kind: 'gone', src: '' }]).find('title')?.text).toBe(t.gone);
});
