import path from 'node:path';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { MENTION_EVERYONE } from '../../../miniprogram/domain/message/message-content';
import { aFewPeople } from './worlds';
import { outgoingText, text } from '../../support/builders';
import { kindOf, receivedBy, signedIn, valueOf, wholeHistory } from '../contract';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService, UploadTrouble } from '../contract';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Outgoing } from '../../../miniprogram/domain/message/outgoing';
import type { Quote } from '../../../miniprogram/domain/message/quote';

/** Everything that can be sent beside plain texts. */
export function describeKinds(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it.each<[string, Outgoing['content']]>([
    ['a sticker', { kind: 'sticker', index: 3, data: 'pack/3' }],
    [
      'a custom message',
      { kind: 'custom', data: '{"type":"x"}', description: 'an X', extension: 'e' },
    ],
    [
      'a place',
      { kind: 'place', description: 'Lake\nShore Road', latitude: 30.25, longitude: -120.15 },
    ],
  ])('carries %s', async (_, content) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await valueOf(lin.chat.send(outgoingText('', { content })));
    expect(sent.content).toEqual(content);
    expect((await heardBy(mo, sent.id)).content).toEqual(content);
    expect((await wholeHistory(mo, 'direct:lin')).at(-1)?.content).toEqual(content);
  });

  it.each(['direct:mo', 'group:team'])('carries a voice (%s)', async (conversationId) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const content = await recorded();
    const sent = await valueOf(lin.chat.send(outgoingText('', { conversationId, content })));
    const theirs = conversationId === 'direct:mo' ? 'direct:lin' : conversationId;
    const heard = (await heardBy(mo, sent.id)).content;
    const kept = (await wholeHistory(mo, theirs)).at(-1)?.content;
    for (const voice of [sent.content, heard, kept]) {
      if (voice?.kind !== 'voice') throw new Error(`not a voice: ${voice?.kind}`);
      expect(voice).toMatchObject({ durationSeconds: 7, source: { sizeBytes: 19 } });
      expect(await service.download(voice.source.url)).toBe('as if it were sound');
    }
  });

  it.each(['direct:mo', 'group:team'])('carries a picture (%s)', async (conversationId) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const content = await photographed();
    const sent = await valueOf(lin.chat.send(outgoingText('', { conversationId, content })));
    const theirs = conversationId === 'direct:mo' ? 'direct:lin' : conversationId;
    const heard = (await heardBy(mo, sent.id)).content;
    const kept = (await wholeHistory(mo, theirs)).at(-1)?.content;
    for (const picture of [sent.content, heard, kept]) {
      if (picture?.kind !== 'image') throw new Error(`not a picture: ${picture?.kind}`);
      expect(picture.widthPx / picture.heightPx).toBe(640 / 480);
      for (const { url } of [picture.thumb, picture.original])
        expect(await service.download(url)).toBe('as if it were seen');
    }
  });

  it.each(['direct:mo', 'group:team'])('carries a video (%s)', async (conversationId) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const content = await filmed();
    const sent = await valueOf(lin.chat.send(outgoingText('', { conversationId, content })));
    const theirs = conversationId === 'direct:mo' ? 'direct:lin' : conversationId;
    const heard = (await heardBy(mo, sent.id)).content;
    const kept = (await wholeHistory(mo, theirs)).at(-1)?.content;
    for (const video of [sent.content, heard, kept]) {
      if (video?.kind !== 'video') throw new Error(`not a video: ${video?.kind}`);
      expect(video).toMatchObject({ durationSeconds: 7, source: { sizeBytes: 17 } });
      expect(video.posterUrl).toMatch(/^https?:/u);
      expect(await service.download(video.source.url)).toBe('as if it moved on');
    }
  });

  it.each(['direct:mo', 'group:team'])('carries a file (%s)', async (conversationId) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const content = await attached();
    const sent = await valueOf(lin.chat.send(outgoingText('', { conversationId, content })));
    const theirs = conversationId === 'direct:mo' ? 'direct:lin' : conversationId;
    const heard = (await heardBy(mo, sent.id)).content;
    const kept = (await wholeHistory(mo, theirs)).at(-1)?.content;
    for (const file of [sent.content, heard, kept]) {
      if (file?.kind !== 'file') throw new Error(`not a file: ${file?.kind}`);
      expect(file).toMatchObject({ fileName: '计划', source: { sizeBytes: 18 } });
      expect(await service.download(file.source.url)).toBe('as if it were read');
    }
  });

  it.each<UploadTrouble>(['cut', 'refused'])(
    'sends a picture once whose first upload was %s',
    async (trouble) => {
      const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
      const outgoing = outgoingText('', { content: await photographed() });
      service.spoilNextUpload(trouble);
      expect(await kindOf(lin.chat.send(outgoing))).toBe('network');
      await heardBy(mo, (await valueOf(lin.chat.send(outgoing))).id);
      const kinds = (await wholeHistory(mo, 'direct:lin')).map(({ content }) => content.kind);
      expect(kinds.filter((kind) => kind === 'image')).toHaveLength(1);
    },
  );

  it('writes down what a voice says, for both', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const outgoing = outgoingText('', { content: await recorded() });
    const sent = await valueOf(lin.chat.send(outgoing));
    expect(await valueOf(lin.chat.voiceText.textOf(sent))).not.toBe('');
    const heard = await heardBy(mo, sent.id);
    expect(await valueOf(mo.chat.voiceText.textOf(heard))).not.toBe('');
  });

  it('fails to write voices down where that is not bought, without a reason', async () => {
    service.setFeature('voiceText', false);
    const lin = await signedIn(service, 'lin');
    const sent = await valueOf(lin.chat.send(outgoingText('', { content: await recorded() })));
    expect(await kindOf(lin.chat.voiceText.textOf(sent))).toBe('unknown');
  });

  it('tells how much of a file is up', async () => {
    const lin = await signedIn(service, 'lin');
    const shares: number[] = [];
    const onUploaded = (share: number) => shares.push(share);
    await valueOf(lin.chat.send(outgoingText('', { content: await recorded() }), { onUploaded }));
    expect(shares.at(-1)).toBe(1);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  it.each<UploadTrouble>(['cut', 'refused'])(
    'sends a file once whose first upload was %s',
    async (trouble) => {
      const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
      const outgoing = outgoingText('', { content: await recorded() });
      service.spoilNextUpload(trouble);
      expect(await kindOf(lin.chat.send(outgoing))).toBe('network');
      const sent = await valueOf(lin.chat.send(outgoing));
      await heardBy(mo, sent.id);
      const kinds = (await wholeHistory(mo, 'direct:lin')).map(({ content }) => content.kind);
      expect(kinds.filter((kind) => kind === 'voice')).toHaveLength(1);
    },
  );

  it('mentions members and everybody', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const content = text('@Mo @all hi', ['mo', MENTION_EVERYONE]);
    const outgoing = outgoingText('', { conversationId: 'group:team', content });
    const sent = await valueOf(lin.chat.send(outgoing));
    expect((await heardBy(mo, sent.id)).content).toEqual(content);
  });

  it.each(['direct', 'group'])('carries what a reply answers (%s)', async (kind) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const quote: Quote = {
      messageId: 'm-1',
      sequence: 7,
      sentAtMs: 1_772_000_000_000,
      senderName: '小莫',
      kind: 'text',
      summary: 'lunch?',
    };
    const conversationId = kind === 'group' ? 'group:team' : 'direct:mo';
    const sent = await valueOf(lin.chat.send(outgoingText('yes', { conversationId, quote })));
    expect(sent.quote).toEqual(quote);
    expect((await heardBy(mo, sent.id)).quote).toEqual(quote);
  });
}

/** A voice of this device. */
async function recorded() {
  const url = path.join(await mkdtemp(path.join(tmpdir(), 'voice-')), 'said.aac');
  await writeFile(url, 'as if it were sound');
  return { kind: 'voice', source: { url, sizeBytes: 19 }, durationSeconds: 7 } as const;
}

/** A picture of this device. */
export async function photographed() {
  const url = path.join(await mkdtemp(path.join(tmpdir(), 'picture-')), 'seen.jpg');
  await writeFile(url, 'as if it were seen');
  const source = { url, sizeBytes: 18 };
  return { kind: 'image', thumb: source, original: source, widthPx: 640, heightPx: 480 } as const;
}

/** A video of this device. */
async function filmed() {
  const url = path.join(await mkdtemp(path.join(tmpdir(), 'video-')), 'seen.mp4');
  await writeFile(url, 'as if it moved on');
  return {
    kind: 'video',
    source: { url, sizeBytes: 17 },
    posterUrl: '',
    durationSeconds: 7,
    widthPx: 640,
    heightPx: 480,
  } as const;
}

/** A file of this device whose name does not tell its type. */
async function attached() {
  const url = path.join(await mkdtemp(path.join(tmpdir(), 'file-')), 'plan.pdf');
  await writeFile(url, 'as if it were read');
  return { kind: 'file', source: { url, sizeBytes: 18 }, fileName: '计划' } as const;
}

function heardBy(client: ContractClient, messageId: string): Promise<Message> {
  return until(() => receivedBy(client).find(({ id }) => id === messageId));
}
