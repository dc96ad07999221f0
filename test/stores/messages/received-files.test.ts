import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { FakeDownloads } from '../../support/fakes/fake-documents';
import {
  MOST_KEPT_BYTES,
  ReceivedFiles,
} from '../../../miniprogram/stores/messages/received-files';
import { buildMessage } from '../../support/builders';
import type { FileMessage } from '../../../miniprogram/stores/messages/received-files';

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
  const clock = new FakeClock();
  const files = new ReceivedFiles(downloads, owner, clock);
  return { clock, downloads, owner, files };
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

const shown = (files: ReceivedFiles) =>
  files.progress.all.map(({ clientId, percent }) => [clientId, percent]);

it('downloads three at once and the others in turn, telling how far each has come', async () => {
  const { clock, downloads, files } = setUp();
  downloads.isHeld = true;
  const all = Promise.all(['a', 'b', 'c', 'd', 'e'].map((id) => files.fetch(file(id))));
  expect(downloads.started).toHaveLength(3);
  await clock.advance(200);
  downloads.tell(0.5);
  expect(shown(files)).toEqual([
    ['a', 3],
    ['b', 3],
    ['c', 50],
    ['d', 0],
    ['e', 0],
  ]);
  downloads.finish();
  await settle();
  expect(downloads.started).toHaveLength(4);
  expect(shown(files).at(-1)).toEqual(['e', 0]);
  for (let count = 0; count < 4; count += 1) {
    downloads.finish();
    await settle();
  }
  expect((await all).every(({ ok }) => ok)).toBe(true);
  expect(shown(files)).toEqual([]);
});

it('stops one that nobody wants any more, and goes on with the next', async () => {
  const { downloads, files } = setUp();
  downloads.isHeld = true;
  const fetched = ['a', 'b', 'c', 'd', 'e'].map((id) => files.fetch(file(id)));
  files.cancel(file('d'));
  files.cancel(file('a'));
  expect(await Promise.all([fetched[0], fetched[3]])).toEqual([
    { ok: false, error: 'cancelled' },
    { ok: false, error: 'cancelled' },
  ]);
  expect(downloads.started.map((url) => url.slice(-1))).toEqual(['a', 'b', 'c', 'e']);
  expect(files.isFetching(file('a'))).toBe(false);
  expect(files.isFetching(file('e'))).toBe(true);
  expect(downloads.kept()).toEqual([]);
  downloads.isHeld = false;
  files.cancel(file('b'));
  expect(await files.fetch(file('a'))).toMatchObject({ ok: true });
});

it('stops everything when the account leaves', async () => {
  const { downloads, files } = setUp();
  downloads.isHeld = true;
  const fetched = files.fetch(file('a'));
  files.wipe();
  expect(await fetched).toEqual({ ok: false, error: 'cancelled' });
  expect(shown(files)).toEqual([]);
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
