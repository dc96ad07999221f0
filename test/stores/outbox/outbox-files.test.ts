import { FakeFiles } from '../../support/fakes/fake-voice-device';
import { OutboxApp } from '../../support/outbox-app';
import { OutboxFiles } from '../../../miniprogram/stores/outbox/outbox-files';
import type { OutgoingContent } from '../../../miniprogram/domain/message/outgoing';

const voice = (url: string): OutgoingContent => ({
  kind: 'voice',
  source: { url, sizeBytes: 9_000 },
  durationSeconds: 3,
});

function filesOf(userId: string, files = new FakeFiles()) {
  const outboxFiles = new OutboxFiles(files, () => 1_000);
  outboxFiles.open(userId);
  return { files, outboxFiles };
}

it('keeps each file under a name of its own, with its extension', async () => {
  const { outboxFiles } = filesOf('lin');
  const kept = [
    await outboxFiles.keep('wxfile://tmp_1.aac'),
    await outboxFiles.keep('http://tmp/2.m4a'),
  ];
  expect(kept).toEqual(['wxfile://usr/kept/lin-rs-0.aac', 'wxfile://usr/kept/lin-rs-1.m4a']);
});

it('keeps a file under the name that it has, whoever it is named after', async () => {
  const files = new FakeFiles();
  const theirs = await filesOf('lin', files).outboxFiles.keepNamed('tmp_1', 'mo-1-2.pdf');
  const { outboxFiles } = filesOf('mo', files);
  const mine = [
    await outboxFiles.keepNamed('wxfile://tmp_1.pdf', '../计划 50%\n#2.pdf'),
    await outboxFiles.keepNamed('wxfile://tmp_2', '..'),
  ];
  expect(mine).toEqual([
    'wxfile://usr/kept/mo-rs-0/计划 50_ _2.pdf',
    'wxfile://usr/kept/mo-rs-1/file',
  ]);
  outboxFiles.clean([]);
  expect(files.kept()).toEqual([theirs]);
});

it('removes what was given up on, and touches nothing that it did not keep', async () => {
  const { files, outboxFiles } = filesOf('lin');
  const path = await outboxFiles.keep('wxfile://tmp_1.aac');
  files.paths.add('wxfile://usr/other.aac');
  outboxFiles.release(voice('wxfile://usr/other.aac'));
  outboxFiles.release(voice(path));
  expect(files.kept()).toEqual(['wxfile://usr/other.aac']);
});

it('removes the files of whoever was here before', async () => {
  const { files, outboxFiles } = filesOf('lin');
  await outboxFiles.keep('wxfile://tmp_1.aac');
  new OutboxFiles(files, () => 1_000).take('zhou');
  expect(files.kept()).toEqual([]);
});

describe('the file of a sent message', () => {
  const sent = async (outboxFiles: OutboxFiles, clientId: string) => {
    const path = await outboxFiles.keep(`${clientId}.aac`);
    outboxFiles.sent(clientId, voice(path));
    return path;
  };

  it('stays while the app is open, and is cleaned away after that', async () => {
    const { files, outboxFiles } = filesOf('lin');
    const path = await sent(outboxFiles, 'c-1');
    outboxFiles.clean([]);
    outboxFiles.open('lin');
    expect(outboxFiles.copyOf('c-1')).toBe(path);
    expect(files.kept()).toEqual([path]);
    filesOf('lin', files).outboxFiles.clean([]);
    expect(files.kept()).toEqual([]);
  });

  it('goes for newer ones, and where there is no room', async () => {
    const { files, outboxFiles } = filesOf('lin');
    for (let count = 0; count <= 40; count += 1) await sent(outboxFiles, `c-${count}`);
    expect(files.kept()).toHaveLength(40);
    expect(outboxFiles.copyOf('c-0')).toBeUndefined();
    files.room = 40;
    const path = await outboxFiles.keep('wxfile://tmp_1.aac');
    expect(files.kept()).toEqual([path]);
    expect(outboxFiles.copyOf('c-40')).toBeUndefined();
  });

  it('is nobody else’s', async () => {
    const { outboxFiles } = filesOf('lin');
    await sent(outboxFiles, 'c-1');
    outboxFiles.open('mo');
    expect(outboxFiles.copyOf('c-1')).toBeUndefined();
    expect(outboxFiles.copyOf('')).toBeUndefined();
  });

  it('is remembered for files of ours only', () => {
    const { outboxFiles } = filesOf('lin');
    outboxFiles.sent('c-1', voice('wxfile://tmp_1.aac'));
    outboxFiles.sent('c-2', { kind: 'text', text: 'hi', mentions: [] });
    expect([outboxFiles.copyOf('c-1'), outboxFiles.copyOf('c-2')]).toEqual([undefined, undefined]);
  });
});

it('sends the temporary file itself where there is no room at all', async () => {
  const { files, outboxFiles } = filesOf('lin');
  files.room = 0;
  expect(await outboxFiles.keep('wxfile://tmp_1.aac')).toBe('wxfile://tmp_1.aac');
});

it('cleans away what nothing needs, of this account only', async () => {
  const files = new FakeFiles();
  const theirs = await filesOf('lin-2', files).outboxFiles.keep('a.aac');
  const { outboxFiles } = filesOf('lin', files);
  const [needed] = [await outboxFiles.keep('b.aac'), await outboxFiles.keep('c.aac')];
  outboxFiles.clean([{ content: voice(needed) }]);
  expect(files.kept()).toEqual([theirs, needed]);
});

it('tells accounts apart whose IDs differ in marks only', async () => {
  const files = new FakeFiles();
  const theirs = await filesOf('a@b', files).outboxFiles.keep('a.aac');
  filesOf('a_40_b', files).outboxFiles.clean([]);
  filesOf('a', files).outboxFiles.clean([]);
  expect(files.kept()).toEqual([theirs]);
});

describe('a voice in the outbox', () => {
  const send = async (app: OutboxApp) => {
    const url = await app.files.keep('wxfile://tmp_1.aac');
    app.outbox.send('direct:mo', voice(url));
    return url;
  };

  it('keeps its file over retries and a restart, until it was sent and the app was closed', async () => {
    const app = new OutboxApp();
    app.disconnect();
    const url = await send(app);
    await app.platform.clock.advance(60_000);
    app.restart();
    expect(app.platform.files.kept()).toEqual([url]);
    app.connect();
    await app.platform.clock.advance(1_000);
    expect(app.outbox.stateOf('direct:mo')).toBe('');
    expect(app.platform.files.kept()).toEqual([url]);
    app.restart();
    app.connect();
    expect(app.platform.files.kept()).toEqual([]);
  });

  it('loses it when the account leaves the device', async () => {
    const app = new OutboxApp();
    app.disconnect();
    await send(app);
    app.outbox.wipeFiles();
    expect(app.platform.files.kept()).toEqual([]);
  });
});

it('keeps the poster of a video as long as the video', async () => {
  const { files, outboxFiles } = filesOf('lin');
  const video = async (): Promise<OutgoingContent> => ({
    kind: 'video',
    source: { url: await outboxFiles.keep('wxfile://tmp_1.mp4'), sizeBytes: 9 },
    posterUrl: await outboxFiles.keep('wxfile://tmp_2.jpg'),
    durationSeconds: 7,
    widthPx: 4,
    heightPx: 3,
  });
  const [waiting, sent] = [await video(), await video()];
  outboxFiles.sent('c-1', sent);
  outboxFiles.clean([{ content: waiting }]);
  expect(files.kept()).toHaveLength(4);
  outboxFiles.release(waiting);
  expect(files.kept()).toHaveLength(2);
  expect(outboxFiles.copyOf('c-1', 'poster')).toMatch(/\.jpg$/u);
  outboxFiles.wipe();
  expect(files.kept()).toEqual([]);
});
