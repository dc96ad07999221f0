import { ChatMedia } from '../../../../../miniprogram/packages/chat/view-models/composer/chat-media';
import { buildSignedInApp } from '../../../../support/test-app';
import { pickedPicture } from '../../../../support/fakes/fake-media';

async function setUp() {
  const { services, platform } = await buildSignedInApp();
  const { media, dialogs, permissions } = platform;
  return { chatMedia: new ChatMedia(services, 'direct:mo'), media, dialogs, permissions };
}

it('opens one chooser at a time', async () => {
  const { chatMedia, media } = await setUp();
  await Promise.all([chatMedia.send('album'), chatMedia.send('album')]);
  expect(media.asked).toHaveLength(1);
  await chatMedia.send('camera');
  expect(media.asked).toEqual(['album', 'camera']);
});

it('says in a sentence what was not sent, and nothing else', async () => {
  const { chatMedia, media, dialogs } = await setUp();
  await chatMedia.send('album');
  media.willPick(pickedPicture());
  await chatMedia.send('album');
  expect(dialogs.toasts).toEqual([]);
  media.willPick(pickedPicture({ sizeBytes: 21 * 1024 * 1024 }));
  await chatMedia.send('album');
  expect(dialogs.toasts).toEqual(['有图片超过 20 MB，没有发送']);
});

it.each([
  [true, 1],
  [false, 0],
])('leads to the settings where the app may not (%s)', async (isConfirmed, count) => {
  const { chatMedia, media, dialogs, permissions } = await setUp();
  media.willEnd('refused');
  dialogs.willConfirm(isConfirmed);
  await chatMedia.send('camera');
  expect(permissions.settingsCount).toBe(count);
  expect(dialogs.questions).toMatchObject([{ title: '没有相机权限' }]);
});
