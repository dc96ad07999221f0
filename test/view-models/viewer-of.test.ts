import { buildContact, buildPerson } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import { until } from '../support/until';
import { viewerOf } from '../../miniprogram/view-models/viewer-of';

async function viewerIn() {
  const { services } = await buildSignedInApp({
    contacts: [buildContact({ userId: 'mo', remark: '小莫' })],
    people: [buildPerson({ userId: 'qi' })],
  });
  const named: string[] = [];
  return { services, named, viewer: viewerOf(services, (userId) => named.push(userId)) };
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

it('asks who somebody is of whom only the ID is known, and tells of everybody whom it names', async () => {
  const { services, named, viewer } = await viewerIn();
  expect(viewer.nameOf({ userId: 'qi', name: '' })).toBe('qi');
  services.people.put([buildPerson({ userId: 'qi', nick: 'Qi' })]);
  expect(viewer.nameOf({ userId: 'qi', name: '' })).toBe('Qi');
  viewer.nameOf({ userId: '', name: 'Someone' });
  expect(named).toEqual(['qi', 'qi']);
});
