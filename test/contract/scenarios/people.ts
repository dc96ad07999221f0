import { aFewPeople } from './worlds';
import { eventOf, receivedBy, signedIn, valueOf, wholeHistory } from '../contract';
import { until } from '../../support/until';
import type { ContractService, MakeService } from '../contract';

/** People, contacts and groups. */
export function describePeople(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('knows people by their IDs', async () => {
    const lin = await signedIn(service, 'lin');
    const people = await valueOf(lin.chat.people(['mo', 'qi']));
    expect(people.map(({ userId, nick }) => [userId, nick]).sort()).toEqual([
      ['mo', 'Mo'],
      ['qi', 'Qi'],
    ]);
    expect(await valueOf(lin.chat.people([]))).toEqual([]);
  });

  it('lists contacts with my remarks', async () => {
    const lin = await signedIn(service, 'lin');
    await until(async () => (await valueOf(lin.chat.contacts())).length > 0);
    expect(await valueOf(lin.chat.contacts())).toMatchObject([
      { userId: 'mo', nick: 'Mo', remark: '小莫' },
    ]);
  });

  it('lists groups with my role', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    for (const [client, myRole] of [
      [lin, 'member'],
      [mo, 'owner'],
    ] as const) {
      const groups = await until(async () => {
        const known = await valueOf(client.chat.groups());
        return known.length > 0 && known;
      });
      expect(groups).toMatchObject([
        { groupId: 'team', type: 'public', name: 'Team', memberCount: 3, myRole },
      ]);
    }
  });

  it('changes my profile, and tells the other devices’ people', async () => {
    const lin = await signedIn(service, 'lin');
    const avatarUrl = 'http://127.0.0.1:9/new.png';
    const me = await valueOf(lin.chat.updateMe({ nick: '林林', avatarUrl }));
    expect(me).toEqual({ userId: 'lin', nick: '林林', avatarUrl });
    const { people } = await eventOf(lin, 'people-changed');
    expect(people).toContainEqual(me);
    const mo = await signedIn(service, 'mo');
    expect(await valueOf(mo.chat.people(['lin']))).toEqual([me]);
  });

  it('tells what happens in a group as tips', async () => {
    const lin = await signedIn(service, 'lin');
    service.push({
      from: 'mo',
      to: { groupId: 'team' },
      element: {
        MsgType: 'TIMCustomElem',
        MsgContent: { Data: '{"businessID":"group_create","opUser":"Mo"}', Desc: '', Ext: '' },
      },
    });
    const tip = await until(() => receivedBy(lin).find(({ content }) => content.kind === 'tip'));
    expect(tip.content).toEqual({
      kind: 'tip',
      tip: { kind: 'created', operator: { userId: 'mo', name: 'Mo' } },
    });
    expect((await wholeHistory(lin, 'group:team')).at(-1)?.content).toEqual(tip.content);
  });
}
