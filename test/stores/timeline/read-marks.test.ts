import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { ReadMarks } from '../../../miniprogram/stores/timeline/read-marks';

function opened(storage = new FakeStorage(), userId = 'lin') {
  const marks = new ReadMarks();
  marks.open(new AccountStorage(storage, userId));
  return { marks, storage };
}

const ref = { messageId: 'm', sequence: 0, sentAtMs: 1000 };

it('remembers the last message that was read, also after a restart', () => {
  const { marks, storage } = opened();
  marks.set('direct:mo', { ...ref, messageId: 'old' });
  marks.set('direct:mo', ref);
  expect(opened(storage).marks.of('direct:mo')).toEqual(ref);
  expect(marks.of('direct:qi')).toBeUndefined();
});

it('belongs to one account', () => {
  const { marks, storage } = opened();
  marks.set('direct:mo', ref);
  expect(opened(storage, 'mo').marks.of('direct:mo')).toBeUndefined();
  marks.close();
  expect(marks.of('direct:mo')).toBeUndefined();
});

it('keeps a bounded number, and writes nothing for what it knows', () => {
  const { marks, storage } = opened();
  for (let index = 0; index <= 300; index += 1) marks.set(`direct:u${index}`, ref);
  expect(marks.of('direct:u0')).toBeUndefined();
  expect(marks.of('direct:u300')).toEqual(ref);
  const write = jest.spyOn(storage, 'write');
  marks.set('direct:u300', ref);
  expect(write).not.toHaveBeenCalled();
});

it.each([undefined, 'x', 7, [], { 'direct:mo': 3, nobody: '0.1.m', 'direct:qi': 'x'.repeat(1e6) }])(
  'takes %# in storage for none',
  (stored) => {
    const storage = new FakeStorage();
    new AccountStorage(storage, 'lin').write('read-marks', stored ?? null);
    const { marks } = opened(storage);
    for (const id of ['direct:mo', 'direct:qi', 'nobody']) expect(marks.of(id)).toBeUndefined();
  },
);
