import { LAKE } from '../../support/fakes/fake-places';
import { buildSignedInApp } from '../../support/test-app';

const MO = 'direct:mo';

async function setUp() {
  const { services, platform } = await buildSignedInApp();
  const { timeline } = services.timelines.open(MO).history;
  const shown = () => timeline.slice(0, timeline.length).map(({ content }) => content);
  return { services, platform, places: platform.places, shown, sender: services.placeSender };
}

it('sends the place that was chosen', async () => {
  const { sender, places, shown } = await setUp();
  places.willEnd({ kind: 'chosen', place: LAKE });
  expect(await sender.send(MO)).toBe(true);
  expect(shown()).toMatchObject([{ kind: 'place', latitude: 30.25, longitude: 120.15 }]);
});

it('does nothing when nothing was chosen', async () => {
  const { sender, shown, platform } = await setUp();
  expect(await sender.send(MO)).toBe(true);
  expect(shown()).toEqual([]);
  expect(platform.dialogs.questions).toEqual([]);
});

it.each([
  ['the map failed', { kind: 'failed' } as const],
  ['it lies nowhere', { kind: 'chosen', place: { ...LAKE, latitude: NaN } } as const],
])('tells that nothing came of it: %s', async (_, outcome) => {
  const { sender, places, shown } = await setUp();
  places.willEnd(outcome);
  expect(await sender.send(MO)).toBe(false);
  expect(shown()).toEqual([]);
});

it('explains a permission that was refused, before the map and on it', async () => {
  const { sender, places, platform } = await setUp();
  platform.permissions.answer = 'blocked';
  expect(await sender.send(MO)).toBe(true);
  expect(places.asked).toBe(0);
  platform.permissions.answer = 'allowed';
  places.willEnd({ kind: 'refused' });
  expect(await sender.send(MO)).toBe(true);
  expect(platform.dialogs.questions).toMatchObject([
    { title: '没有位置权限' },
    { title: '没有位置权限' },
  ]);
});

it('sends nothing in the name of somebody who signed in meanwhile', async () => {
  const { sender, places, services, shown } = await setUp();
  places.willEnd({ kind: 'chosen', place: LAKE });
  places.meanwhile(() => services.outbox.close());
  expect(await sender.send(MO)).toBe(true);
  expect(shown()).toEqual([]);
});
