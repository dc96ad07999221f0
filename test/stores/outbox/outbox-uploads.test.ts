import { FakeClock } from '../../support/fakes/fake-platform';
import { OutboxUploads } from '../../../miniprogram/stores/outbox/outbox-uploads';

function open() {
  const clock = new FakeClock();
  const uploads = new OutboxUploads(() => clock.nowMs());
  const told: (number | undefined)[] = [];
  uploads.onChange(({ percent }) => told.push(percent));
  return { clock, uploads, told };
}

it('tells how far a file is at most five times a second, and when it has ended', async () => {
  const { clock, uploads, told } = open();
  for (let share = 0; share < 1; share += 0.01) {
    uploads.report('c', share);
    await clock.advance(20);
  }
  expect(told).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90]);
  expect(uploads.percentOf('c')).toBe(90);
  uploads.end('c');
  uploads.end('c');
  expect(told.slice(10)).toEqual([undefined]);
  expect(uploads.percentOf('c')).toBeUndefined();
});

it('tells of what waits, and of all that is on its way', () => {
  const { uploads, told } = open();
  uploads.wait('c');
  uploads.report('c', 0.4);
  uploads.wait('d');
  expect(told).toEqual([0, 40, 0]);
  expect(uploads.all).toEqual([
    { clientId: 'c', percent: 40 },
    { clientId: 'd', percent: 0 },
  ]);
});

it('says nothing of a file that is there at once', () => {
  const { uploads, told } = open();
  uploads.report('c', 1);
  uploads.end('c');
  expect(told).toEqual([]);
});

it('ends everything when the account leaves', () => {
  const { uploads } = open();
  uploads.report('a', 0.1);
  uploads.report('b', 0.2);
  const ended: string[] = [];
  uploads.onChange(({ clientId, percent }) => percent === undefined && ended.push(clientId));
  uploads.clear();
  expect(ended).toEqual(['a', 'b']);
});

it('tells of a file that did not arrive', () => {
  const { uploads } = open();
  const lost: string[] = [];
  const stop = uploads.onLost((clientId) => lost.push(clientId));
  uploads.lost('c');
  stop();
  uploads.lost('d');
  expect(lost).toEqual(['c']);
});
