import { MENTION_EVERYONE } from '../../../../miniprogram/domain/message/message-content';
import { contentFromSdk } from '../../../../miniprogram/packages/tencent/from-sdk/content';

const web = (name: string) => `https://files.example/${name}`;

it('reads texts with those they call', () => {
  const everyone = '__kImSDK_MesssageAtALL__';
  expect(contentFromSdk('TIMTextElem', { text: 'hi' }, ['lin', everyone, 4])).toEqual({
    kind: 'text',
    text: 'hi',
    mentions: ['lin', MENTION_EVERYONE],
  });
});

it('takes the picture’s largest size as original and the smallest that fills a bubble as thumb', () => {
  const size = (width: number, name: string) => ({
    width,
    height: width,
    size: width * 10,
    url: web(name),
  });
  const imageInfoArray = [size(2_000, 'full'), size(198, 'tiny'), size(720, 'large')];
  expect(contentFromSdk('TIMImageElem', { imageInfoArray })).toEqual({
    kind: 'image',
    thumb: { url: web('large'), sizeBytes: 7_200 },
    original: { url: web('full'), sizeBytes: 20_000 },
    widthPx: 2_000,
    heightPx: 2_000,
  });
  expect(contentFromSdk('TIMImageElem', { imageInfoArray: [size(100, 'icon')] })).toMatchObject({
    thumb: { url: web('icon') },
    original: { url: web('icon') },
  });
  const ofMine = [
    size(640, 'full'),
    { ...size(720, ''), url: 'http://tmp/1.jpg', imageUrl: web('large') },
  ];
  expect(contentFromSdk('TIMImageElem', { imageInfoArray: ofMine })).toMatchObject({
    thumb: { url: web('full') },
    original: { url: web('large') },
    widthPx: 720,
  });
});

it('reads voice, video, files, stickers, places and forwarded chats', () => {
  expect(contentFromSdk('TIMSoundElem', { remoteAudioUrl: web('a'), size: 9, second: 3 })).toEqual({
    kind: 'voice',
    source: { url: web('a'), sizeBytes: 9 },
    durationSeconds: 3,
  });
  expect(
    contentFromSdk('TIMVideoFileElem', {
      remoteVideoUrl: web('v'),
      videoSize: 5,
      videoSecond: 2,
      snapshotUrl: web('s'),
      snapshotWidth: 16,
      snapshotHeight: 9,
    }),
  ).toEqual({
    kind: 'video',
    source: { url: web('v'), sizeBytes: 5 },
    posterUrl: web('s'),
    durationSeconds: 2,
    widthPx: 16,
    heightPx: 9,
  });
  expect(contentFromSdk('TIMFileElem', { fileUrl: web('f'), fileSize: 1, fileName: 'f' })).toEqual({
    kind: 'file',
    source: { url: web('f'), sizeBytes: 1 },
    fileName: 'f',
  });
  expect(contentFromSdk('TIMFaceElem', { index: 2, data: 'smile' })).toEqual({
    kind: 'sticker',
    index: 2,
    data: 'smile',
  });
  expect(
    contentFromSdk('TIMLocationElem', { description: 'here', latitude: 31, longitude: -121 }),
  ).toEqual({ kind: 'place', description: 'here', latitude: 31, longitude: -121 });
  expect(contentFromSdk('TIMRelayElem', { title: 'A chat', abstractList: ['a', 1] })).toEqual({
    kind: 'merged',
    title: 'A chat',
    abstracts: ['a'],
  });
});

it('keeps custom data as it came, except for a new group’s and a call’s', () => {
  const custom = { data: '{"x":', description: 'd', extension: 'e' };
  expect(contentFromSdk('TIMCustomElem', custom)).toEqual({ kind: 'custom', ...custom });
  const created = { data: '{"businessID":"group_create"}' };
  expect(contentFromSdk('TIMCustomElem', created, undefined, 'mo')).toEqual({
    kind: 'tip',
    tip: { kind: 'created', operator: { userId: 'mo', name: '' } },
  });
  const call = { data: '{"actionType":5,"inviter":"mo","data":"{\\"call_type\\":2}"}' };
  expect(contentFromSdk('TIMCustomElem', call)).toMatchObject({
    kind: 'call',
    call: { media: 'video', step: 'missed' },
  });
});

it('reads tips and notices of the service', () => {
  expect(contentFromSdk('TIMGroupTipElem', { operationType: 1, operatorID: 'mo' })).toMatchObject({
    kind: 'tip',
    tip: { kind: 'joined' },
  });
  expect(contentFromSdk('TIMGroupSystemNoticeElem', { operationType: 5 })).toEqual({
    kind: 'notice',
    notice: {
      kind: 'dismissed',
      groupId: '',
      groupName: '',
      operator: { userId: '', name: '' },
      words: '',
    },
  });
});

it('knows nothing of unknown kinds and broken payloads', () => {
  expect(contentFromSdk('TIMHologramElem', {})).toEqual({ kind: 'unknown' });
  expect(contentFromSdk('TIMTextElem', { text: { a: 1 } })).toEqual({ kind: 'unknown' });
  expect(contentFromSdk('TIMTextElem', null)).toEqual({ kind: 'unknown' });
  expect(contentFromSdk('TIMTextElem', { text: '' })).toEqual({ kind: 'unknown' });
  expect(contentFromSdk('TIMImageElem', { imageInfoArray: 'x' })).toEqual({ kind: 'unknown' });
});
