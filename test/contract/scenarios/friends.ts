import { aFewPeople } from './worlds';
import { eventOf, kindOf, signedIn, valueOf } from '../contract';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { FriendRequests } from '../../../miniprogram/domain/person/friend-request';

/** Becoming friends. */
export function describeFriends(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('asks somebody who decides about it, and is done with who is a friend already', async () => {
    const { chat } = await signedIn(service, 'lin');
    expect(await valueOf(chat.friends.ask('qi', '我是林'))).toBe('asked');
    expect(await valueOf(chat.friends.ask('mo', 'again'))).toBe('added');
  });

  it('refuses to befriend me with myself', async () => {
    const { chat } = await signedIn(service, 'lin');
    expect(await kindOf(chat.friends.ask('lin', 'hi'))).toBe('bad-request');
  });

  it('shows a request to both sides, and counts it until it was seen', async () => {
    const { lin, qi } = await asked(service);
    expect(await requestsOf(lin)).toMatchObject({
      requests: [{ userId: 'qi', direction: 'sent', words: 'I am Lin' }],
      unseenCount: 0,
    });
    expect(await requestsOf(qi)).toMatchObject({
      requests: [{ userId: 'lin', nick: '林', direction: 'received', words: 'I am Lin' }],
      unseenCount: 1,
    });
    await valueOf(qi.chat.friends.markSeen());
    expect((await requestsOf(qi)).unseenCount).toBe(0);
  });

  it('makes friends of both when one accepts', async () => {
    const { lin, qi } = await asked(service);
    await valueOf(qi.chat.friends.accept('lin'));
    for (const [client, friend] of [
      [lin, 'qi'],
      [qi, 'lin'],
    ] as const) {
      await until(async () => {
        const contacts = await valueOf(client.chat.contacts());
        return contacts.some(({ userId }) => userId === friend);
      });
      await until(async () => (await requestsOf(client)).requests.length === 0);
    }
    expect(await kindOf(qi.chat.friends.accept('lin'))).toBe('not-found');
  });

  it('tells both how and since when they are friends', async () => {
    const { lin, qi } = await asked(service);
    expect((await requestsOf(qi)).requests).toMatchObject([{ source: 'group' }]);
    await valueOf(qi.chat.friends.accept('lin'));
    for (const [client, friend] of [
      [lin, 'qi'],
      [qi, 'lin'],
    ] as const) {
      const { contacts } = await until(() => {
        const told = client.events.filter((event) => event.type === 'contacts-changed').at(-1);
        return told?.contacts.some(({ source }) => source === 'group') && told;
      });
      const contact = contacts.find(({ userId }) => userId === friend);
      expect(contact?.source).toBe('group');
      expect(contact?.addedAtMs).toBeGreaterThan(0);
    }
  });

  it('makes a friend under the name that I gave', async () => {
    const { qi } = await asked(service);
    await valueOf(qi.chat.friends.accept('lin', { remark: '小林' }));
    await until(async () => (await valueOf(qi.chat.contacts()))[0]?.remark === '小林');
  });

  it('lets them have me without having them', async () => {
    const { lin, qi } = await asked(service);
    await valueOf(qi.chat.friends.accept('lin', { isOneWay: true }));
    await until(async () => {
      const contacts = await valueOf(lin.chat.contacts());
      return contacts.some(({ userId }) => userId === 'qi');
    });
    expect(await valueOf(qi.chat.contacts())).toEqual([]);
    expect(await valueOf(qi.chat.relations.with('lin'))).toBe('theirs');
  });

  it('makes nobody friends when one refuses', async () => {
    const { lin, qi } = await asked(service);
    await valueOf(qi.chat.friends.refuse('lin'));
    await until(async () => (await requestsOf(lin)).requests.length === 0);
    await until(async () => (await requestsOf(qi)).requests.length === 0);
    const contacts = await valueOf(qi.chat.contacts());
    expect(contacts.map(({ userId }) => userId)).toEqual([]);
  });

  it('forgets a request for the one who wants it', async () => {
    const { lin, qi } = await asked(service);
    await valueOf(qi.chat.friends.forget({ userId: 'lin', direction: 'received' }));
    await until(async () => (await requestsOf(qi)).requests.length === 0);
    expect((await requestsOf(lin)).requests).toHaveLength(1);
  });
}

/** Lin has asked Qi, and both have heard of it. */
async function asked(service: ContractService) {
  const lin = await signedIn(service, 'lin');
  const qi = await signedIn(service, 'qi');
  await valueOf(lin.chat.friends.ask('qi', 'I am Lin', 'group'));
  for (const client of [lin, qi])
    await until(async () => (await requestsOf(client)).requests.length === 1);
  await eventOf(qi, 'friend-requests-changed');
  return { lin, qi };
}

function requestsOf({ chat }: ContractClient): Promise<FriendRequests> {
  return valueOf(chat.friends.requests());
}
