import {
  originalOf,
  slideOf,
  sourceOf,
} from '../../../../../miniprogram/packages/chat/view-models/viewer/viewer-slides';
import { buildMessage, text } from '../../../../support/builders';
import { pictureOf, videoOf } from '../../../../support/media-chat';
import type { SlideContext } from '../../../../../miniprogram/packages/chat/view-models/viewer/viewer-slides';

const plain: SlideContext = {
  copyOf: () => undefined,
  wantsOriginal: () => false,
  isBroken: () => false,
};
const picture = buildMessage({ content: pictureOf('a') });
const video = buildMessage({ content: videoOf('v') });

it('shows a picture in the smaller size until the original is wanted', () => {
  expect(slideOf(picture, 2, plain)).toEqual({
    place: 2,
    kind: 'picture',
    src: 'https://files.example/a?large',
    isBroken: false,
  });
  expect(originalOf(picture, plain)?.sizeBytes).toBe(3_400_000);
  const wanting = { ...plain, wantsOriginal: () => true };
  expect(slideOf(picture, 2, wanting).src).toBe('https://files.example/a');
  expect(originalOf(picture, wanting)).toBeUndefined();
});

it('shows and saves what was sent from here from the file that is here', () => {
  const here = { ...plain, copyOf: () => 'wxfile://usr/a' };
  expect(slideOf(picture, 0, here).src).toBe('wxfile://usr/a');
  expect(originalOf(picture, here)).toBeUndefined();
  expect(sourceOf(picture, here)).toBe('wxfile://usr/a');
});

it('has no original where there is one size only', () => {
  const content = { ...pictureOf('a'), thumb: pictureOf('a').original };
  expect(originalOf(buildMessage({ content }), plain)).toBeUndefined();
});

it('shows the poster of a video, and says what is broken or gone', () => {
  expect(slideOf(video, 0, plain)).toMatchObject({
    kind: 'video',
    src: 'https://files.example/v.jpg',
  });
  expect(slideOf(video, 0, { ...plain, isBroken: () => true }).isBroken).toBe(true);
  const revoked = buildMessage({ content: pictureOf('a'), revocation: { by: 'mo', byName: '' } });
  expect(slideOf(revoked, 0, plain)).toMatchObject({ kind: 'gone', src: '' });
  expect(originalOf(revoked, plain)).toBeUndefined();
});

it('knows where the best of it can be had', () => {
  expect(sourceOf(picture, plain)).toBe('https://files.example/a');
  expect(sourceOf(video, plain)).toBe('https://files.example/v');
  expect(sourceOf(buildMessage({ content: text('hi') }), plain)).toBe('');
});
