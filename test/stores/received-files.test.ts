import { FakeClock, settle } from '../support/fake-platform';
import { FakeDownloads } from '../support/fake-documents';
import { MOST_KEPT_BYTES, ReceivedFiles } from '../../miniprogram/stores/received-files';
import { buildMessage } from '../support/builders';
import type { FileMessage } from '../../miniprogram/stores/received-files';

const file = (id: string, url = `https://a.example/${id}`): FileMessage => {
  const content = {
    kind: 'file',
    source: { url, sizeBytes: 9_000 },
    fileName: 'plan.pdf',
  } as const;
  return { ...buildMessage({ id, content }), content };
};

function setUp() {
  const downloads = new FakeDownloads();
  const owner = { userId: 'lin' };
  const files = new ReceivedFiles(downloads, owner, new FakeClock());
  return { downloads, owner, files };
}

it('downloads a file once, and finds it again after that and in another run', async () => {
  const { downloads, files, owner } = setUp();
  const [first, second] = await Promise.all([files.fetch(file('m-1')), files.fetch(file('m-1'))]);
  expect(first).toEqual({ ok: true, value: 'wxfile://usr/downloads/lin.m_2d_1/plan.pdf' });
  expect(second).toEqual(first);
  expect(await files.fetch(file('m-1'))).toEqual(first);
  const later = new ReceivedFiles(downloads, owner, new FakeClock());
  expect(await later.fetch(file('m-1'))).toEqual(first);
  expect(downloads.started).toHaveLength(1);
});

it('downloads one after another, telling how far each has come', async () => {
  const { downloads, files } = setUp();
  downloads.isHeld = true;
  const heard: (readonly [string, number | undefined])[] = [];
  files.progress.onChange(({ clientId, percent }) => heard.push([clientId, percent]));
  const both = Promise.all([files.fetch(file('m-1')), files.fetch(file('m-2'))]);
  await settle();
  expect(downloads.started).toHaveLength(1);
  downloads.tell(0.5);
  downloads.finish();
  await settle();
  expect(downloads.started).toHaveLength(2);
  downloads.finish();
  await both;
  expect(heard).toEqual([
    ['m-1', 50],
    ['m-1', undefined],
  ]);
});

it.each(['expired', 'failed'] as const)(
  'says what became of it, and tries again (%s)',
  async (problem) => {
    const { downloads, files } = setUp();
    downloads.problem = problem;
    expect(await files.fetch(file('m-1'))).toEqual({ ok: false, error: problem });
    downloads.problem = undefined;
    expect(await files.fetch(file('m-1'))).toMatchObject({ ok: true });
  },
);

it('asks nobody for a file that has no address', async () => {
  const { downloads, files } = setUp();
  expect(await files.fetch(file('m-1', ''))).toEqual({ ok: false, error: 'expired' });
  expect(downloads.started).toEqual([]);
});

it('lets the oldest go where there is no room', async () => {
  const { downloads, files } = setUp();
  downloads.add('lin.old', 'old', MOST_KEPT_BYTES / 2);
  downloads.add('lin.new', 'new', MOST_KEPT_BYTES / 2);
  await files.fetch(file('m-1'));
  expect(downloads.kept().map(({ folder }) => folder)).toEqual(['lin.new', 'lin.m_2d_1']);
});

it('removes what was kept for the account that leaves, and nothing else', async () => {
  const { downloads, files } = setUp();
  downloads.add('mo.m1', 'theirs', 1);
  downloads.add('linda.m1', 'hers', 1);
  await files.fetch(file('m-1'));
  files.wipe();
  expect(downloads.kept().map(({ folder }) => folder)).toEqual(['mo.m1', 'linda.m1']);
});
