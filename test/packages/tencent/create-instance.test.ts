import { FakeSdk } from '../../support/fakes/fake-sdk';
import { MENTION_EVERYONE } from '../../../miniprogram/domain/message/message-content';
import { createInstance } from '../../../miniprogram/packages/tencent/create-instance';
import { outgoingText, text } from '../../support/builders';
import type { Outgoing } from '../../../miniprogram/domain/message/outgoing';

const TEAM = { conversationId: 'group:team' };

function created(
  method: Parameters<FakeSdk['answer']>[0],
  outgoing: Outgoing = outgoingText('hi'),
) {
  const fake = new FakeSdk();
  const options: unknown[] = [];
  fake.answer(method, (given) => {
    options.push(given);
    return { ID: 'm-1' };
  });
  expect(createInstance(fake.sdk, outgoing, () => undefined)).toMatchObject({
    ok: true,
    value: { ID: 'm-1' },
  });
  return options[0];
}

it('addresses people and groups', () => {
  expect(created('createTextMessage')).toMatchObject({
    to: 'mo',
    conversationType: 'C2C',
    payload: { text: 'hi' },
    cloudCustomData: '{"clientId":"c"}',
  });
  expect(created('createTextMessage', outgoingText('hi', TEAM))).toMatchObject({
    to: 'team',
    conversationType: 'GROUP',
  });
});

it('mentions people and everybody in groups only', () => {
  const content = text('@Mo hi', ['mo', MENTION_EVERYONE]);
  expect(created('createTextAtMessage', outgoingText('', { ...TEAM, content }))).toMatchObject({
    payload: { text: '@Mo hi', atUserList: ['mo', '__kImSDK_MesssageAtALL__'] },
  });
  expect(created('createTextMessage', outgoingText('', { content }))).toMatchObject({
    payload: { text: '@Mo hi' },
  });
});

it('calls whom the options name, once, and refuses options that do not fit', () => {
  const content = text('@Mo hi', ['mo']);
  const options = { notices: ['mo', 'qi'], priority: 'high' } as const;
  expect(
    created('createTextAtMessage', outgoingText('', { ...TEAM, content, options })),
  ).toMatchObject({ priority: 'High', payload: { atUserList: ['mo', 'qi'] } });
  const lonely = outgoingText('hi', { options: { receivers: ['mo'] } });
  expect(createInstance(new FakeSdk().sdk, lonely, () => undefined)).toMatchObject({
    error: { kind: 'forbidden' },
  });
});

it('makes stickers and custom messages', () => {
  const sticker = { kind: 'sticker', index: 3, data: 'pack/3' } as const;
  expect(created('createFaceMessage', outgoingText('', { content: sticker }))).toMatchObject({
    payload: { index: 3, data: 'pack/3' },
  });
  const custom = { kind: 'custom', data: '{}', description: 'a', extension: 'b' } as const;
  expect(created('createCustomMessage', outgoingText('', { content: custom }))).toMatchObject({
    payload: { data: '{}', description: 'a', extension: 'b' },
  });
});

it('answers for what cannot be made', () => {
  const fake = new FakeSdk();
  const kindOf = (conversationId: string) => {
    const result = createInstance(
      fake.sdk,
      outgoingText('hi', { conversationId }),
      () => undefined,
    );
    return result.ok ? 'ok' : result.error.kind;
  };
  expect(kindOf('nowhere')).toBe('not-found');
  expect(kindOf('system')).toBe('forbidden');
  fake.answer('createTextMessage', () => {
    throw Object.assign(new Error('too long'), { code: 80002 });
  });
  expect(kindOf('direct:mo')).toBe('too-long');
});

it('hands a voice over as the recorder gives it, in ms', () => {
  const source = { url: 'wxfile://usr/kept/a.aac', sizeBytes: 9_000 };
  const content = { kind: 'voice', source, durationSeconds: 7 } as const;
  expect(created('createAudioMessage', outgoingText('', { content }))).toMatchObject({
    payload: { file: { tempFilePath: source.url, duration: 7_000, fileSize: 9_000 } },
  });
});

it('hands a chosen picture over as WeChat gives it, and never one that was to be forwarded', () => {
  const original = { url: 'wxfile://usr/kept/1.jpg', sizeBytes: 9 };
  const content = { kind: 'image', thumb: original, original, widthPx: 4, heightPx: 3 } as const;
  expect(created('createImageMessage', outgoingText('', { content }))).toMatchObject({
    payload: { file: { tempFiles: [{ tempFilePath: original.url, size: 9 }] } },
  });
  const origin = { kind: 'forward', conversationId: 'direct:mo', messageId: 'gone' } as const;
  const relayed = outgoingText('', { content, origin });
  expect(createInstance(new FakeSdk().sdk, relayed, () => undefined)).toMatchObject({
    error: { kind: 'not-found' },
  });
});

it('hands over a video with its length, and its size where the SDK looks for it', () => {
  const source = { url: 'wxfile://usr/kept/1.mp4', sizeBytes: 9 };
  const content = {
    kind: 'video',
    source,
    posterUrl: '',
    durationSeconds: 7.4,
    widthPx: 4,
    heightPx: 3,
  } as const;
  expect(created('createVideoMessage', outgoingText('', { content }))).toMatchObject({
    payload: {
      file: {
        tempFiles: [{ tempFilePath: source.url, size: 9, duration: 7.4 }],
        width: 4,
        height: 3,
      },
    },
  });
  const origin = { kind: 'forward', conversationId: 'direct:mo', messageId: 'gone' } as const;
  const relayed = outgoingText('', { content, origin });
  expect(createInstance(new FakeSdk().sdk, relayed, () => undefined)).toMatchObject({
    error: { kind: 'not-found' },
  });
});

it.each([
  ['plan.PDF', 'pdf'],
  ['no extension', 'file'],
])('hands over a file with a type, without which the SDK never answers (%s)', (fileName, type) => {
  const source = { url: 'wxfile://usr/kept/1.pdf', sizeBytes: 9 };
  const content = { kind: 'file', source, fileName } as const;
  expect(created('createFileMessage', outgoingText('', { content }))).toMatchObject({
    payload: { file: { tempFiles: [{ path: source.url, name: fileName, size: 9, type }] } },
  });
  const origin = { kind: 'forward', conversationId: 'direct:mo', messageId: 'gone' } as const;
  const relayed = outgoingText('', { content, origin });
  expect(createInstance(new FakeSdk().sdk, relayed, () => undefined)).toMatchObject({
    error: { kind: 'not-found' },
  });
});
