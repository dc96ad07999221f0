import { buildSignedInApp } from '../../../support/test-app';
import { choosePictures } from '../../../../miniprogram/packages/rooms/view-models/room-pictures';
import { pickedPicture, pickedVideo } from '../../../support/fakes/fake-media';

it('answers what was chosen, as it is sent', async () => {
  const { services, platform } = await buildSignedInApp();
  const picture = pickedPicture();
  platform.media.willPick(picture);
  const source = { url: picture.path, sizeBytes: picture.sizeBytes };
  expect(await choosePictures(services)).toEqual([
    {
      kind: 'image',
      thumb: source,
      original: source,
      widthPx: picture.widthPx,
      heightPx: picture.heightPx,
    },
  ]);
  expect(platform.media.asked).toEqual(['album']);
  expect(platform.dialogs.toasts).toEqual([]);
});

it('leaves out what cannot be sent, and says why', async () => {
  const { services, platform } = await buildSignedInApp();
  platform.media.willPick(
    pickedPicture(),
    pickedPicture({ sizeBytes: 0 }),
    pickedVideo(),
    { kind: 'unreadable' },
    { kind: 'unreadable' },
  );
  expect(await choosePictures(services)).toHaveLength(1);
  expect(platform.dialogs.toasts).toHaveLength(3);
});

it('sends nothing where nothing was chosen', async () => {
  const { services, platform } = await buildSignedInApp();
  expect(await choosePictures(services)).toEqual([]);
  platform.media.willEnd('refused');
  expect(await choosePictures(services)).toEqual([]);
  expect(platform.dialogs.toasts).toEqual([]);
  platform.media.willEnd('failed');
  expect(await choosePictures(services)).toEqual([]);
  expect(platform.dialogs.toasts).toHaveLength(1);
});
