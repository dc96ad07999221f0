import { ReadingPlaces } from '../../../miniprogram/stores/timeline/reading-places';

const ref = (messageId: string) => ({ messageId, sequence: 0, sentAtMs: 1 });

it('remembers where each chat was left, and nothing of those left at their end', () => {
  const places = new ReadingPlaces();
  places.set('direct:mo', ref('a'));
  places.set('direct:qi', ref('b'));
  places.set('direct:qi', undefined);
  expect([places.of('direct:mo'), places.of('direct:qi')]).toEqual([ref('a'), undefined]);
  places.clear();
  expect(places.of('direct:mo')).toBeUndefined();
});

it('forgets what was left longest ago', () => {
  const places = new ReadingPlaces();
  for (let index = 0; index < 50; index += 1) places.set(`direct:u${index}`, ref('a'));
  places.set('direct:u0', ref('b'));
  places.set('direct:late', ref('c'));
  expect(places.of('direct:u0')).toEqual(ref('b'));
  expect(places.of('direct:u1')).toBeUndefined();
});
