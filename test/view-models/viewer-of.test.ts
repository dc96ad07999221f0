import { buildContact, buildPerson } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { until } from '../support/until';
import { viewerOf } from '../../miniprogram/view-models/viewer-of';

async function viewerIn() {
  const { services } = await buildSignedInApp({
    contacts: [buildContact({ userId: 'mo', remark: '小莫' })],
    people: [buildPerson({ userId: 'qi' })],
  });
  const unknown: string[] = [];
  return { services, unknown, viewer: viewerOf(services, (userId) => unknown.push(userId)) };
}

it('is whoever is signed in', async () => {
  expect((await viewerIn()).viewer.userId).toBe('lin');
});

it('calls people by my remark, else by the tip’s name', async () => {
  const { viewer } = await viewerIn();
  await until(() => viewer.nameOf({ userId: 'mo', name: 'Mo' }) === '小莫');
  expect(viewer.nameOf({ userId: 'qi', name: 'Captain' })).toBe('Captain');
  expect(viewer.nameOf({ userId: '', name: 'Someone' })).toBe('Someone');
});

it('asks who somebody is of whom only the ID is known', async () => {
  const { services, unknown, viewer } = await viewerIn();
  expect(viewer.nameOf({ userId: 'qi', name: '' })).toBe('qi');
  expect(unknown).toEqual(['qi']);
  services.people.put([buildPerson({ userId: 'qi', nick: 'Qi' })]);
  expect(viewer.nameOf({ userId: 'qi', name: '' })).toBe('Qi');
  expect(unknown).toEqual(['qi']);
});
