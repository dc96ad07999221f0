import { buildSignedInApp } from '../../support/test-app';
import { pickedFile } from '../../support/fakes/fake-documents';
import { settle } from '../../support/fakes/fake-platform';

const MO = 'direct:mo';

async function setUp() {
  const { services, platform, chat } = await buildSignedInApp();
  const { timeline } = services.timelines.open(MO).history;
  const shown = () => timeline.slice(0, timeline.length).map(({ content }) => content);
  const { documents } = platform;
  return { services, platform, chat, shown, documents, sender: services.fileSender };
}

it('sends one message for each file, in order, from copies that survive the app', async () => {
  const { sender, documents, shown, platform, chat } = await setUp();
  documents.willPick(pickedFile(), pickedFile({ name: 'b.zip' }));
  expect(await sender.send(MO)).toEqual([]);
  await settle();
  expect(shown()).toMatchObject([
    { kind: 'file', fileName: '计划.pdf' },
    { kind: 'file', fileName: 'b.zip' },
  ]);
  expect(chat.account.messages(MO)).toHaveLength(2);
  expect(platform.files.kept()).toMatchObject([
    expect.stringMatching(/\/计划\.pdf$/u),
    expect.stringMatching(/\/b\.zip$/u),
  ]);
});

it('names what would hide what it is, and what has no name, safely', async () => {
  const { sender, documents, shown } = await setUp();
  documents.willPick(
    pickedFile({ name: 'a\u202efdp.exe' }),
    pickedFile({ name: '\n', path: 'wxfile://tmp_7.bin' }),
  );
  await sender.send(MO);
  expect(shown()).toMatchObject([{ fileName: 'afdp.exe' }, { fileName: 'tmp_7.bin' }]);
});

it('sends what can be sent and names each reason once', async () => {
  const { sender, documents, shown } = await setUp();
  documents.willPick(
    pickedFile({ sizeBytes: 0 }),
    pickedFile({ sizeBytes: 101 * 1024 * 1024 }),
    pickedFile({ sizeBytes: 0 }),
    pickedFile(),
  );
  expect(await sender.send(MO)).toEqual(['empty', 'too-large']);
  expect(shown()).toHaveLength(1);
});

it('sends nothing when nothing was chosen', async () => {
  const { sender, documents, shown, platform } = await setUp();
  expect(await sender.send(MO)).toEqual([]);
  documents.willEnd('failed');
  expect(await sender.send(MO)).toEqual(['failed']);
  documents.willEnd('refused');
  expect(await sender.send(MO)).toEqual([]);
  expect(platform.dialogs.questions).toMatchObject([{ title: '没有文件权限' }]);
  expect(shown()).toEqual([]);
});

it('sends nothing in the name of somebody who signed in meanwhile', async () => {
  const { sender, documents, services, shown } = await setUp();
  documents.willPick(pickedFile());
  documents.meanwhile(() => services.outbox.close());
  expect(await sender.send(MO)).toEqual([]);
  expect(shown()).toEqual([]);
});

it('sends from where the file lies when the device is full', async () => {
  const { sender, documents, shown, platform, chat } = await setUp();
  platform.files.room = 0;
  documents.willPick(pickedFile());
  expect(await sender.send(MO)).toEqual([]);
  await settle();
  expect(shown()).toHaveLength(1);
  expect(JSON.stringify(chat.calls.of('send'))).toContain('wxfile://tmp_1');
});
