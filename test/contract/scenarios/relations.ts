import { aFewPeople } from './worlds';
import { kindOf, signedIn, valueOf } from '../contract';
import { outgoingText } from '../../support/builders';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';

/** Friends, blocked people and profiles. Lin and Mo are friends, Qi is nobody's. */
export function describeRelations(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('calls a friend by another name, and by none again', async () => {
    const lin = await withContacts(service, 'lin');
    for (const remark of ['莫莫', '']) {
      await valueOf(lin.chat.relations.setRemark('mo', remark));
      await until(async () => (await contactsOf(lin))[0]?.remark === remark);
    }
    expect(await kindOf(lin.chat.relations.setRemark('qi', 'Q'))).toBe('not-friends');
  });

  it('tells my other devices of the new name', async () => {
    const first = await withContacts(service, 'lin');
    const second = await withContacts(service, 'lin');
    await valueOf(first.chat.relations.setRemark('mo', '莫莫'));
    await until(async () => (await contactsOf(second))[0]?.remark === '莫莫');
  });

  it('keeps a note about a friend on all my devices, and takes it back', async () => {
    const [first, second] = [
      await withContacts(service, 'lin'),
      await withContacts(service, 'lin'),
    ];
    for (const note of ['在徒步时认识\n喜欢山', '']) {
      await valueOf(first.chat.relations.setField('mo', 'Note', note));
      const wanted = note === '' ? undefined : [{ name: 'Note', value: note }];
      for (const device of [first, second]) {
        await until(async () => {
          const [mo] = await contactsOf(device);
          return JSON.stringify(mo?.fields) === JSON.stringify(wanted);
        });
      }
    }
    const later = await withContacts(service, 'lin');
    expect((await contactsOf(later))[0]?.fields).toBeUndefined();
    expect(await kindOf(first.chat.relations.setField('qi', 'Note', 'x'))).toBe('not-friends');
  });

  it('refuses a note where the owner of the app has no such field', async () => {
    const lin = await withContacts(service, 'lin');
    expect(await kindOf(lin.chat.relations.setField('mo', 'Other', 'x'))).toBe('bad-request');
  });

  it('takes a friend off my list only, or each off the list of the other', async () => {
    const lin = await withContacts(service, 'lin');
    const mo = await withContacts(service, 'mo');
    expect(await valueOf(lin.chat.relations.with('mo'))).toBe('mutual');
    await valueOf(lin.chat.relations.remove('mo', 'mine-only'));
    await until(async () => (await contactsOf(lin)).length === 0);
    expect(await valueOf(lin.chat.relations.with('mo'))).toBe('theirs');
    expect(await valueOf(mo.chat.relations.with('lin'))).toBe('mine');
    await valueOf(mo.chat.relations.remove('lin', 'both'));
    await until(async () => (await contactsOf(mo)).length === 0);
    expect(await valueOf(lin.chat.relations.with('mo'))).toBe('none');
    expect(await kindOf(lin.chat.relations.remove('mo', 'both'))).toBe('ok');
  });

  it('refuses the messages and requests of who is blocked, until they no longer are', async () => {
    const lin = await withContacts(service, 'lin');
    const mo = await signedIn(service, 'mo');
    await valueOf(lin.chat.relations.block('mo'));
    await until(() =>
      lin.events.some((event) => event.type === 'blocklist-changed' && event.userIds[0] === 'mo'),
    );
    await until(async () => (await contactsOf(lin)).length === 0);
    expect(await valueOf(lin.chat.relations.blocked())).toEqual(['mo']);
    const again = outgoingText('still there?', { conversationId: 'direct:lin' });
    expect(await kindOf(mo.chat.send(again))).toBe('blocked-by-peer');
    expect(await kindOf(mo.chat.friends.ask('lin', 'sorry'))).toBe('blocked-by-peer');
    expect(await kindOf(lin.chat.friends.ask('mo', 'hi'))).toBe('blocked-by-me');
    await valueOf(lin.chat.relations.unblock('mo'));
    await until(async () => (await valueOf(lin.chat.relations.blocked())).length === 0);
    expect(await kindOf(mo.chat.send({ ...again, clientId: 'second' }))).toBe('ok');
  });

  it('tells what people say of themselves, and who may add me', async () => {
    const lin = await signedIn(service, 'lin');
    const change = {
      gender: 'female',
      birthday: '1999-02-28',
      region: '杭州',
      signature: 'slowly',
    } as const;
    await valueOf(lin.chat.updateMe({ ...change, friending: 'nobody' }));
    expect(await valueOf(lin.chat.profiles.mine())).toMatchObject({
      ...change,
      nick: '林',
      friending: 'nobody',
    });
    const qi = await signedIn(service, 'qi');
    expect(await valueOf(qi.chat.profiles.of('lin'))).toMatchObject({ ...change, fields: [] });
    expect(await kindOf(qi.chat.profiles.of('nobody-here'))).toBe('not-found');
  });

  it('keeps the owner’s fields of profiles, and the numbers', async () => {
    const [lin, qi] = [await signedIn(service, 'lin'), await signedIn(service, 'qi')];
    const job = { name: 'Job', value: '烘焙师' };
    await valueOf(lin.chat.updateMe({ language: 'english', level: 5, role: 2, fields: [job] }));
    const told = { language: 'english', level: 5, role: 2 };
    expect(await valueOf(qi.chat.profiles.of('lin'))).toMatchObject({ ...told, fields: [job] });
    const school = { name: 'School', value: '二中' };
    await valueOf(lin.chat.updateMe({ fields: [school] }));
    const { fields } = await valueOf(lin.chat.profiles.mine());
    expect([...fields].sort((a, b) => a.name.localeCompare(b.name))).toEqual([job, school]);
    await valueOf(lin.chat.updateMe({ fields: [{ name: 'Job', value: '' }] }));
    expect((await valueOf(lin.chat.profiles.mine())).fields).toEqual([school]);
  });
}

async function withContacts(service: ContractService, userId: string): Promise<ContractClient> {
  const client = await signedIn(service, userId);
  await until(async () => (await contactsOf(client)).length > 0);
  return client;
}

function contactsOf({ chat }: ContractClient) {
  return valueOf(chat.contacts());
}
