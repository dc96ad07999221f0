import {
  ChatFiles,
  isFileMessage,
} from '../../../../../miniprogram/packages/chat/view-models/chat/chat-files';
import { buildMessage, text } from '../../../../support/builders';
import { buildSignedInApp } from '../../../../support/test-app';
import { settle } from '../../../../support/fakes/fake-platform';
import type { FileMessage } from '../../../../../miniprogram/stores/messages/received-files';

function file(fileName: string, url = 'https://a.example/1'): FileMessage {
  const content = { kind: 'file', source: { url, sizeBytes: 9 }, fileName } as const;
  return { ...buildMessage({ id: 'm1', content }), content };
}

async function setUp() {
  const { services, platform } = await buildSignedInApp();
  const page = { isVisible: true };
  const files = new ChatFiles(services, () => page.isVisible);
  const { documents, downloads, dialogs, media, clock } = platform;
  const { receivedFiles: received } = services;
  return { files, page, documents, downloads, dialogs, media, clock, received };
}

it('downloads a document and opens it in the reader', async () => {
  const { files, documents, dialogs } = await setUp();
  await files.open(file('计划.docx'));
  expect(documents.opened).toEqual([['wxfile://usr/downloads/lin.m1/计划.docx', 'docx']]);
  expect(dialogs.questions).toEqual([]);
});

it('shows pictures and videos in the viewer', async () => {
  const { files, media } = await setUp();
  await files.open(file('a.png', 'wxfile://usr/kept/1.png'));
  await files.open(file('b.mp4', 'wxfile://usr/kept/2.mp4'));
  expect(media.viewed.map(([[shown]]) => shown)).toMatchObject([
    { kind: 'picture', url: 'wxfile://usr/kept/1.png' },
    { kind: 'video', url: 'wxfile://usr/kept/2.mp4' },
  ]);
});

it('offers to pass on what cannot be read here, or does not open', async () => {
  const { files, documents, dialogs } = await setUp();
  dialogs.willConfirm(true);
  await files.open(file('a.zip'));
  expect(documents.shared).toMatchObject([[expect.any(String), 'a.zip']]);
  documents.canOpen = false;
  await files.open(file('a.pdf'));
  expect(dialogs.questions).toMatchObject([
    { title: '在这里打不开这个文件' },
    { title: '在这里打不开这个文件' },
  ]);
  expect(documents.shared).toHaveLength(1);
});

it.each([
  ['expired', '文件已过期，请让对方重新发送'],
  ['failed', '下载没有完成，请检查网络后再点一次'],
] as const)('says why there is nothing to open, and what to do (%s)', async (problem, said) => {
  const { files, downloads, dialogs, documents } = await setUp();
  downloads.problem = problem;
  await files.open(file('a.pdf'));
  expect(dialogs.toasts).toEqual([said]);
  expect(documents.opened).toEqual([]);
});

it('opens a file once that was tapped twice, and says nothing of one that was stopped', async () => {
  const { files, documents, downloads, dialogs, received } = await setUp();
  downloads.isHeld = true;
  const opening = [files.open(file('a.pdf')), files.open(file('a.pdf'))];
  downloads.finish();
  await Promise.all(opening);
  expect(documents.opened).toHaveLength(1);
  const other: FileMessage = { ...file('b.pdf'), id: 'm2' };
  const stopped = files.open(other);
  received.cancel(other);
  await stopped;
  expect(dialogs.toasts).toEqual([]);
  expect(documents.opened).toHaveLength(1);
});

it('opens nothing over another page', async () => {
  const { files, page, documents, downloads } = await setUp();
  downloads.isHeld = true;
  const opening = files.open(file('a.pdf'));
  await settle();
  page.isVisible = false;
  downloads.finish();
  await opening;
  expect(documents.opened).toEqual([]);
  expect(downloads.kept()).toHaveLength(1);
});

it('passes on at once what is here, and says where that fails', async () => {
  const { files, documents, dialogs } = await setUp();
  documents.shareOutcome = 'cancelled';
  await files.share(file('a.pdf'));
  documents.shareOutcome = 'failed';
  await files.share(file('a.pdf'));
  expect(documents.shared).toHaveLength(2);
  expect(dialogs.toasts).toEqual(['没有发送出去，请再试一次']);
});

it('asks for another tap to pass on what had to be waited for', async () => {
  const { files, documents, downloads, dialogs, clock } = await setUp();
  downloads.isHeld = true;
  dialogs.willConfirm(true);
  const sharing = files.share(file('a.pdf'));
  await clock.advance(5_000);
  downloads.finish();
  await sharing;
  expect(dialogs.questions).toMatchObject([{ title: '文件已下载', text: 'a.pdf' }]);
  expect(documents.shared).toHaveLength(1);
});

it('knows messages with files', () => {
  expect(isFileMessage(file('a.pdf'))).toBe(true);
  expect(isFileMessage(buildMessage({ content: text('hi') }))).toBe(false);
});
