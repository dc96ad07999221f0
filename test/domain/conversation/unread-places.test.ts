import { areSamePlaces } from '../../../miniprogram/domain/conversation/unread-places';

const places = { lastSequence: 9, readSequence: 4, mentions: [{ sequence: 7, of: 'me' as const }] };

it('tells places apart by any of their values', () => {
  expect(areSamePlaces(places, { ...places, mentions: [...places.mentions] })).toBe(true);
  expect(areSamePlaces(undefined, undefined)).toBe(true);
  for (const other of [
    undefined,
    { ...places, lastSequence: 10 },
    { ...places, readSequence: 5 },
    { ...places, mentions: [] },
    { ...places, mentions: [{ sequence: 8, of: 'me' as const }] },
    { ...places, mentions: [{ sequence: 7, of: 'all' as const }] },
  ])
    expect(areSamePlaces(places, other)).toBe(false);
});
