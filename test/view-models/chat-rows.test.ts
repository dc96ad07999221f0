import { ChatRows } from '../../miniprogram/view-models/chat-rows';
import { Disposables } from '../../miniprogram/kernel/disposables';
import { Timeline } from '../../miniprogram/stores/timeline';
import { buildHistory, buildPerson } from '../support/builders';
import { buildSignedInApp } from '../support/test-app';
import type { Patch } from '../../miniprogram/view-models/screen';

async function rowsOf(conversationId: string) {
  const { services } = await buildSignedInApp({ people: [buildPerson({ userId: 'mo' })] });
  const timeline = new Timeline(conversationId);
  timeline.putOlder(buildHistory(conversationId, 3));
  const patches: Patch[] = [];
  const disposables = new Disposables();
  const rows = new ChatRows(services, timeline, (patch) => patches.push(patch), disposables);
  return { services, timeline, patches, disposables, rows };
}

it('makes the row of a message between its neighbours', async () => {
  const { rows } = await rowsOf('direct:mo');
  expect(rows.make('m0', 0)).toMatchObject({ id: 'm0', kind: 'text', text: 'text 0', first: true });
  expect(rows.make('m1', 1)).not.toHaveProperty('first');
  expect(() => rows.make('m9', 9)).toThrow('No message');
});

it('sends a face once, and again when it changes', async () => {
  const { rows, services, patches, disposables } = await rowsOf('group:team');
  expect([rows.make('m0', 0).who, rows.make('m1', 1).who]).toEqual(['p0', 'p0']);
  expect(patches).toHaveLength(1);
  services.people.put([buildPerson({ userId: 'mo', nick: 'New name' })]);
  expect(patches[1]).toMatchObject({ 'people.p0': { name: 'New name' } });
  disposables.dispose();
});

it('calls a sender by the best name there is', async () => {
  const { rows, timeline } = await rowsOf('direct:mo');
  const message = timeline.last();
  expect(message && rows.nameOf(message)).toBe('mo');
});
