import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import { knowsGroup } from './group-events';
import type { ContractClient, ContractService, MakeService } from '../contract';

/** Fields of the app's own: `team` belongs to mo, lin and qi are ordinary members. */
export function describeGroupFields(make: MakeService): void {
  let service: ContractService;
  let mo: ContractClient;
  let lin: ContractClient;
  beforeEach(async () => {
    service = await make(aFewPeople);
    [mo, lin] = [await signedIn(service, 'mo'), await signedIn(service, 'lin')];
    await Promise.all([knowsGroup(mo, 'team'), knowsGroup(lin, 'team')]);
  });
  afterEach(() => service.dispose());

  it('keeps those of a group, which its owner sets and everybody reads', async () => {
    await valueOf(mo.chat.groupFields.setOfGroup('team', { level: '3', city: '杭州' }));
    const read = (client: ContractClient) =>
      valueOf(client.chat.groupFields.ofGroup('team', ['level', 'city', 'nothing']));
    expect(await read(lin)).toEqual({ level: '3', city: '杭州' });
    await valueOf(mo.chat.groupFields.setOfGroup('team', { city: '' }));
    expect(await read(lin)).toEqual({ level: '3' });
    expect(await kindOf(lin.chat.groupFields.setOfGroup('team', { level: '9' }))).toBe('forbidden');
  });

  it('answers nothing but what was asked for', async () => {
    await valueOf(mo.chat.groupFields.setOfGroup('team', { level: '3', city: '杭州' }));
    expect(await valueOf(lin.chat.groupFields.ofGroup('team', ['city']))).toEqual({ city: '杭州' });
  });

  it('keeps those of members: one’s own, and for the owner those of others', async () => {
    const { groupFields } = lin.chat;
    await valueOf(groupFields.setOfMember('team', 'lin', { team: 'red' }));
    await valueOf(mo.chat.groupFields.setOfMember('team', 'qi', { team: 'blue' }));
    expect(await valueOf(mo.chat.groupFields.ofMember('team', 'lin', ['team']))).toEqual({
      team: 'red',
    });
    expect(await valueOf(groupFields.ofMember('team', 'qi', ['team', 'x']))).toEqual({
      team: 'blue',
    });
    expect(await kindOf(groupFields.setOfMember('team', 'qi', { team: 'red' }))).toBe('forbidden');
    expect(await kindOf(groupFields.ofMember('team', 'nobody', ['team']))).toBe('not-found');
  });
}
