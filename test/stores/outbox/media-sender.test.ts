import { buildSignedInApp } from '../../support/test-app';
import { pickedPicture, pickedVideo } from '../../support/fakes/fake-media';
import { settle } from '../../support/fakes/fake-platform';

const MO = 'direct:mo';

async function setUp() {
  const { services, platform, chat } = await buildSignedInApp();
  const { timeline } = services.timelines.open(MO).history;
  const shown = () => timeline.slice(0, timeline.length).map(({ content }) => content);
  return { services, platform, chat, shown, media: platform.media, sender: services.mediaSender };
}

it('sends one message for each picture, in the order they were chosen', async () => {
  const { sender, media, shown, chat } = await setUp();
  media.willPick(
    ...[1, 2, 3].map((number) => pickedPicture({ sizeBytes: number, widthPx: number * 100 })),
  );
  expect(await sender.send(MO, 'album')).toEqual([]);
  await settle();
  expect(shown()).toMatchObject([{ widthPx: 100 }, { widthPx: 200 }, { widthPx: 300 }]);
  expect(chat.account.messages(MO)).toHaveLength(3);
  expect(media.asked).toEqual(['album']);
});

it('keeps a copy, so that the file is there whenever it is sent, and shows it from then on', async () => {
  const { sender, media, services, platform } = await setUp();
  media.willPick(pickedPicture({ path: 'wxfile://tmp_1', format: 'png' }));
  await sender.send(MO, 'camera');
  await settle();
  const [path = ''] = platform.files.kept();
  expect(path).toMatch(/\.png$/u);
  const last = services.timelines.open(MO).history.timeline.last();
  expect(services.outbox.copyOf(last?.clientId ?? '')).toBe(path);
});

it('sends what can be sent and names each reason once', async () => {
  const { sender, media, shown } = await setUp();
  media.willPick(
    { kind: 'unreadable' },
    pickedPicture({ sizeBytes: 0 }),
    pickedPicture({ sizeBytes: 21 * 1024 * 1024 }),
    { kind: 'unreadable' },
    pickedPicture(),
  );
  expect(await sender.send(MO, 'album')).toEqual(['unsupported', 'empty', 'too-large']);
  expect(shown()).toHaveLength(1);
});

it('sends nothing when nothing was chosen', async () => {
  const { sender, media, shown } = await setUp();
  expect(await sender.send(MO, 'album')).toEqual([]);
  media.willEnd('refused');
  expect(await sender.send(MO, 'camera')).toEqual(['refused']);
  media.willEnd('failed');
  expect(await sender.send(MO, 'camera')).toEqual(['failed']);
  expect(shown()).toEqual([]);
});

it('sends nothing in the name of somebody who signed in meanwhile', async () => {
  const { sender, media, services, shown } = await setUp();
  media.willPick(pickedPicture());
  media.meanwhile(() => services.outbox.close());
  expect(await sender.send(MO, 'album')).toEqual([]);
  expect(shown()).toEqual([]);
});

it('opens no chooser where the app may not', async () => {
  const { sender, media, platform } = await setUp();
  platform.permissions.answer = 'refused';
  expect(await sender.send(MO, 'album')).toEqual([]);
  expect(media.asked).toEqual([]);
});

it('sends pictures and videos in one order, a video from copies of itself and its poster', async () => {
  const { sender, media, shown, services, platform } = await setUp();
  media.willPick(pickedVideo({ format: 'mov' }), pickedPicture());
  await sender.send(MO, 'album');
  expect(shown()).toMatchObject([{ kind: 'video', durationSeconds: 7 }, { kind: 'image' }]);
  const { timeline } = services.timelines.open(MO).history;
  const clientId = timeline.slice(0, 1)[0]?.clientId ?? '';
  await settle();
  const [video, poster] = platform.files.kept();
  expect(video).toMatch(/\.mov$/u);
  expect([services.outbox.copyOf(clientId), services.outbox.copyOf(clientId, 'poster')]).toEqual([
    video,
    poster,
  ]);
});

it('sends a video without a poster, and none that the service would not take', async () => {
  const { sender, media, shown } = await setUp();
  media.willPick(
    pickedVideo({ posterPath: '', widthPx: 0, heightPx: 0 }),
    pickedVideo({ sizeBytes: 0 }),
    pickedVideo({ sizeBytes: 101 * 1024 * 1024 }),
    pickedVideo({ format: 'unknown' }),
  );
  expect(await sender.send(MO, 'album')).toEqual([
    'video-empty',
    'video-too-large',
    'video-unsupported',
  ]);
  expect(shown()).toMatchObject([{ kind: 'video', widthPx: 0, heightPx: 0 }]);
});
