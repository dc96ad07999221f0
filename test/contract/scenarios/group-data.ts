import { aFewPeople } from './worlds';
import { eventOf, kindOf, signedIn, valueOf } from '../contract';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';

/** What apps keep with groups: attributes and counters. */
export function describeGroupData(make: MakeService): void {
  let service: ContractService;
  let mo: ContractClient;
  let lin: ContractClient;
  beforeEach(async () => {
    service = await make(aFewPeople);
    [mo, lin] = [await signedIn(service, 'mo'), await signedIn(service, 'lin')];
  });
  afterEach(() => service.dispose());

  const all = (client: ContractClient) => valueOf(client.chat.groupData.attributes('team', []));

  it('keeps attributes that every member may set, read and take away', async () => {
    await valueOf(mo.chat.groupData.setAttributes('team', { topic: 'tea', state: 'open' }));
    expect(await all(lin)).toEqual({ topic: 'tea', state: 'open' });
    await valueOf(lin.chat.groupData.setAttributes('team', { topic: 'coffee' }));
    expect(await all(lin)).toEqual({ topic: 'coffee', state: 'open' });
    await until(async () => (await all(mo))['topic'] === 'coffee');
    await valueOf(mo.chat.groupData.removeAttributes('team', ['topic']));
    expect(await all(mo)).toEqual({ state: 'open' });
    await valueOf(mo.chat.groupData.removeAttributes('team', []));
    expect(await all(mo)).toEqual({});
  });

  it('reads some of them', async () => {
    await valueOf(mo.chat.groupData.setAttributes('team', { a: '1', b: '2' }));
    expect(await valueOf(lin.chat.groupData.attributes('team', ['b', 'c']))).toEqual({ b: '2' });
  });

  it('tells everybody what became of them', async () => {
    await all(lin);
    await valueOf(mo.chat.groupData.setAttributes('team', { a: '1' }));
    expect(await eventOf(lin, 'attributes-changed')).toEqual({
      type: 'attributes-changed',
      groupId: 'team',
      attributes: { a: '1' },
      changed: ['a'],
      removed: [],
    });
    await valueOf(mo.chat.groupData.removeAttributes('team', ['a']));
    const removed = await eventOf(lin, 'attributes-changed', (event) => event.removed.length > 0);
    expect(removed).toMatchObject({ attributes: {}, removed: ['a'] });
  });

  it('takes what was set by somebody who had read nothing before', async () => {
    await valueOf(mo.chat.groupData.setAttributes('team', { a: '1' }));
    await valueOf(lin.chat.groupData.setAttributes('team', { b: '2' }));
    await until(async () => Object.keys(await all(mo)).length === 2);
  });

  it('is for members', async () => {
    expect(await kindOf(mo.chat.groupData.attributes('elsewhere', []))).not.toBe('ok');
    expect(await kindOf(mo.chat.groupData.setAttributes('elsewhere', { a: '1' }))).not.toBe('ok');
  });

  it('counts, whoever counts', async () => {
    await valueOf(mo.chat.groupData.setCounters('team', { likes: 3 }));
    expect(await valueOf(lin.chat.groupData.addToCounter('team', 'likes', 2))).toBe(5);
    expect(await valueOf(mo.chat.groupData.addToCounter('team', 'likes', -4))).toBe(1);
    expect(await valueOf(lin.chat.groupData.addToCounter('team', 'gifts', 1))).toBe(1);
    await until(async () => {
      const counters = await valueOf(mo.chat.groupData.counters('team', []));
      return counters['likes'] === 1 && counters['gifts'] === 1;
    });
  });

  it('tells everybody of a count', async () => {
    await valueOf(mo.chat.groupData.addToCounter('team', 'likes', 2));
    expect(await eventOf(lin, 'counter-changed')).toEqual({
      type: 'counter-changed',
      groupId: 'team',
      key: 'likes',
      value: 2,
    });
  });

  it('says where counters are not bought', async () => {
    service.setFeature('counters', false);
    expect(await kindOf(mo.chat.groupData.counters('team', []))).toBe('not-available');
    expect(await kindOf(mo.chat.groupData.addToCounter('team', 'a', 1))).toBe('not-available');
  });
}
