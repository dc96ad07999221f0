import { aFewPeople } from './worlds';
import { eventOf, kindOf, signedIn, valueOf } from '../contract';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { FollowList } from '../../../miniprogram/domain/person/follow';

/** Following people without being their friend. */
export function describeFollows(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  const idsIn = async ({ chat }: ContractClient, list: FollowList) =>
    (await valueOf(chat.follows.page(list))).people.map(({ userId }) => userId);

  it('goes from one side to both sides and back', async () => {
    const [lin, qi] = [await signedIn(service, 'lin'), await signedIn(service, 'qi')];
    expect(await valueOf(lin.chat.follows.relation('qi'))).toBe('none');
    await valueOf(lin.chat.follows.follow('qi'));
    expect(await valueOf(lin.chat.follows.relation('qi'))).toBe('following');
    expect(await valueOf(qi.chat.follows.relation('lin'))).toBe('follower');
    await valueOf(qi.chat.follows.follow('lin'));
    expect(await valueOf(lin.chat.follows.relation('qi'))).toBe('mutual');
    await valueOf(lin.chat.follows.unfollow('qi'));
    expect(await valueOf(lin.chat.follows.relation('qi'))).toBe('follower');
    expect(await kindOf(lin.chat.follows.unfollow('qi'))).toBe('ok');
    expect(await kindOf(lin.chat.follows.follow('lin'))).toBe('bad-request');
  });

  it('lists people with their names, newest first, and counts them', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    for (const userId of ['mo', 'qi']) await valueOf(lin.chat.follows.follow(userId));
    await valueOf(mo.chat.follows.follow('lin'));
    expect(await idsIn(lin, 'following')).toEqual(['qi', 'mo']);
    expect(await idsIn(lin, 'followers')).toEqual(['mo']);
    expect(await idsIn(lin, 'mutual')).toEqual(['mo']);
    const page = await valueOf(lin.chat.follows.page('followers'));
    const [known] = await valueOf(lin.chat.people(['mo']));
    expect(page).toEqual({ people: [known] });
    expect(await valueOf(mo.chat.follows.counts('lin'))).toEqual({
      following: 2,
      followers: 1,
      mutual: 1,
    });
    expect(await valueOf(lin.chat.follows.counts('qi'))).toMatchObject({ followers: 1 });
  });

  it('tells whom it concerns, and my other devices', async () => {
    const [lin, other, mo] = [
      await signedIn(service, 'lin'),
      await signedIn(service, 'lin'),
      await signedIn(service, 'mo'),
    ];
    const heard = (client: ContractClient, list: FollowList, isAdded: boolean) =>
      eventOf(
        client,
        'follows-changed',
        (event) => event.list === list && event.isAdded === isAdded,
      );
    await valueOf(lin.chat.follows.follow('mo'));
    expect(await heard(mo, 'followers', true)).toMatchObject({ userIds: ['lin'] });
    expect(await heard(other, 'following', true)).toMatchObject({ userIds: ['mo'] });
    await valueOf(mo.chat.follows.follow('lin'));
    expect(await heard(lin, 'mutual', true)).toMatchObject({ userIds: ['mo'] });
    await valueOf(mo.chat.follows.unfollow('lin'));
    expect(await heard(lin, 'followers', false)).toMatchObject({ userIds: ['mo'] });
    await heard(lin, 'mutual', false);
  });

  it('says that it is not bought', async () => {
    service.setFeature('follows', false);
    const { chat } = await signedIn(service, 'lin');
    for (const answer of [
      chat.follows.follow('mo'),
      chat.follows.unfollow('mo'),
      chat.follows.relation('mo'),
      chat.follows.counts('mo'),
      chat.follows.page('mutual'),
    ])
      expect(await kindOf(answer)).toBe('not-available');
  });
}
