import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from '../../support/until';
import { rejectionCode } from '../../support/sdk-user';
import type { SdkUser, SdkUserOptions } from '../../support/sdk-user';
import { ChatRoom } from './chat-room';

describe.each([
  ['private mode', (): SdkUserOptions => ({ hasUploadPlugin: true })],
  [
    'cloud mode through file proxies',
    (httpUrl: string): SdkUserOptions => ({
      hasUploadPlugin: true,
      create: { fileUploadProxy: httpUrl, fileDownloadProxy: httpUrl },
    }),
  ],
])('files in %s', (_, optionsFor) => {
  const folder = mkdtempSync(join(tmpdir(), 'local-chat-'));
  const bytes = Buffer.from(Array.from({ length: 5000 }, (__, index) => (index * 7) % 256));
  const path = join(folder, '照片 1.png');
  const clip = join(folder, 'clip.mp4');
  let room: ChatRoom;
  let anna: SdkUser;
  let ben: SdkUser;
  beforeAll(async () => {
    writeFileSync(path, bytes);
    writeFileSync(clip, bytes);
    room = await ChatRoom.open();
    const options = optionsFor(room.service.httpUrl);
    [anna, ben] = await Promise.all([room.enter('anna', options), room.enter('ben', options)]);
  });
  afterAll(async () => {
    await room.close();
    rmSync(folder, { recursive: true });
  });

  const file = { tempFilePath: path, path, size: bytes.length };
  const make = {
    image: () => ({
      message: anna.chat.createImageMessage({
        to: 'ben',
        conversationType: anna.sdk.TYPES.CONV_C2C,
        payload: { file: { tempFilePaths: [path], tempFiles: [file] } },
      }),
      url: (payload: unknown) =>
        (payload as { imageInfoArray: { url: string }[] }).imageInfoArray[0]?.url,
    }),
    audio: () => ({
      message: anna.chat.createAudioMessage({
        to: 'ben',
        conversationType: anna.sdk.TYPES.CONV_C2C,
        payload: { file: { tempFilePath: path, duration: 3000, fileSize: bytes.length } },
      }),
      url: (payload: unknown) => (payload as { url: string }).url,
    }),
    video: () => ({
      message: anna.chat.createVideoMessage({
        to: 'ben',
        conversationType: anna.sdk.TYPES.CONV_C2C,
        payload: {
          file: {
            tempFiles: [
              {
                tempFilePath: clip,
                size: bytes.length,
                fileType: 'video',
                duration: 4,
                width: 640,
                height: 360,
                thumbTempFilePath: path,
              },
            ],
          },
        },
      }),
      url: (payload: unknown) => (payload as { videoUrl: string }).videoUrl,
    }),
    file: () => ({
      message: anna.chat.createFileMessage({
        to: 'ben',
        conversationType: anna.sdk.TYPES.CONV_C2C,
        payload: { file: { tempFiles: [{ ...file, name: '照片 1.png', type: 'file' }] } },
      }),
      url: (payload: unknown) => (payload as { fileUrl: string }).fileUrl,
    }),
  } as const;

  it.each(['image', 'audio', 'video', 'file'] as const)(
    'arrive whole when sent as %s',
    async (kind) => {
      const { message, url } = make[kind]();
      const received = ben.nextMessage();
      await anna.chat.sendMessage(message);
      const payload: unknown = (await received).payload;
      const response = await fetch(url(payload) ?? '');
      expect(response.status).toBe(200);
      expect(Buffer.from(await response.arrayBuffer()).equals(bytes)).toBe(true);
    },
  );
});

describe('the file server', () => {
  let room: ChatRoom;
  let uploadUrl: string;
  let downloadUrl: string;
  beforeEach(async () => {
    room = await ChatRoom.open();
    const key = room.service.signUpload('anna', 'note.txt');
    uploadUrl = `${room.service.httpUrl}/files/upload/${key}`;
    downloadUrl = `${room.service.httpUrl}/files/${key}`;
  });
  afterEach(() => room.close());

  it('takes PUT bodies as they are and gives parts of them', async () => {
    await fetch(uploadUrl, { method: 'PUT', body: '0123456789' });
    const part = await fetch(downloadUrl, { headers: { Range: 'bytes=2-4' } });
    expect([part.status, await part.text()]).toEqual([206, '234']);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    const tail = await fetch(downloadUrl, { headers: { Range: 'bytes=-3' } });
    expect(await tail.text()).toBe('789');
    const beyond = await fetch(downloadUrl, { headers: { Range: 'bytes=10-' } });
    expect(beyond.status).toBe(416);
  });

  it('refuses uploads that were not signed and forms without a file', async () => {
    const unsigned = await fetch(`${room.service.httpUrl}/files/upload/mine`, {
      method: 'PUT',
      body: 'x',
    });
    const form = new FormData();
    form.append('key', 'value');
    const empty = await fetch(uploadUrl, { method: 'POST', body: form });
    expect([unsigned.status, empty.status]).toEqual([403, 400]);
  });

  it.each([
    [{ kind: 'error', code: 403 }, 403],
    [{ kind: 'error', code: 60001 }, 500],
    [{ kind: 'drop-reply' }, 'no answer'],
    [{ kind: 'drop' }, 'no answer'],
    [{ kind: 'close' }, 'cut'],
    [{ kind: 'delay', delayMs: 5 }, 200],
  ] as const)('lets a fault hit an upload: %j', async (fault, outcome) => {
    room.service.faults.add({ ...fault, command: 'files.upload', userId: 'anna', times: 1 });
    const controller = new AbortController();
    const answer = fetch(uploadUrl, {
      method: 'PUT',
      body: 'x'.repeat(500_000),
      signal: controller.signal,
    });
    const isStored = async () => (await fetch(downloadUrl)).status === 200;
    if (outcome === 'no answer') {
      if (fault.kind === 'drop-reply') await until(isStored);
      else await until(() => room.service.faults.list().length === 0);
      controller.abort();
      await expect(answer).rejects.toThrow();
    } else if (outcome === 'cut') await expect(answer).rejects.toThrow();
    else expect((await answer).status).toBe(outcome);
    expect(await isStored()).toBe(outcome === 200 || fault.kind === 'drop-reply');
  });

  it('refuses files that have expired', async () => {
    await fetch(uploadUrl, { method: 'PUT', body: 'x' });
    room.service.expireFiles();
    expect((await fetch(downloadUrl)).status).toBe(403);
  });

  it('draws an avatar for any ID', async () => {
    const avatar = await fetch(`${room.service.httpUrl}/avatars/anna.svg`);
    expect(avatar.headers.get('content-type')).toBe('image/svg+xml');
    expect(await avatar.text()).toContain('<svg');
    expect((await fetch(`${room.service.httpUrl}/avatars/%E0%A4%A.svg`)).status).toBe(404);
  });

  it('leaves an SDK without the upload plugin to refuse by itself', async () => {
    const anna = await room.enter('anna');
    const message = anna.chat.createImageMessage({
      to: 'ben',
      conversationType: anna.sdk.TYPES.CONV_C2C,
      payload: { file: { tempFilePaths: ['x.png'], tempFiles: [{ path: 'x.png', size: 1 }] } },
    });
    expect(await rejectionCode(anna.chat.sendMessage(message))).toBe(2040);
  });
});
