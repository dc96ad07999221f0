import { CloudSearchOffer } from '../../miniprogram/stores/search/cloud-search';
import { FakeChatClient } from '../support/fakes/fake-chat-client';
import { FakeClock, settle } from '../support/fakes/fake-platform';
import { MemberFinder } from '../../miniprogram/view-models/member-finder';
import { MemberList } from '../../miniprogram/stores/groups/member-list';
import { buildGroup } from '../support/builders';
import { buildMember } from '../support/fakes/fake-members';
import { chatError } from '../support/fakes/fake-calls';

/** A group of which the first hundred are loaded. */
async function setUp(count = 300) {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.groups = [buildGroup({ memberCount: count })];
  chat.account.members.set(
    'team',
    Array.from({ length: count }, (_, index) =>
      buildMember({ userId: `u${index}`, nick: `Member ${index}` }),
    ),
  );
  const list = new MemberList((cursor) => chat.members.page('team', cursor));
  await list.loadMore();
  const clock = new FakeClock();
  const changed = jest.fn();
  const offer = new CloudSearchOffer(chat);
  const open = (words: string) =>
    new MemberFinder(words, {
      groupId: 'team',
      list,
      offer,
      clock,
      namesOf: ({ nick }) => [nick],
      isOffered: ({ userId }) => userId !== 'u1',
      changed,
    });
  return { chat, list, clock, changed, offer, open };
}

const ids = (finder: MemberFinder) => finder.found.map(({ userId }) => userId);

it('finds who is loaded at once, and others when the service has answered', async () => {
  const { open, clock, changed } = await setUp();
  const finder = open('Member 2');
  expect([ids(finder).length, finder.reach]).toEqual([11, 'asking']);
  await clock.advance(400);
  await settle();
  expect([finder.found.length, finder.reach]).toEqual([50, 'cloud']);
  expect(new Set(ids(finder)).size).toBe(50);
  expect(changed).toHaveBeenCalled();
  finder.more();
  await settle();
  expect(finder.found.length).toBe(100);
  finder.more();
  await settle();
  expect(finder.found.length).toBe(111);
});

it('offers nobody who is not to be offered, wherever they were found', async () => {
  const { open, clock } = await setUp();
  const finder = open('Member 1');
  await clock.advance(400);
  await settle();
  expect(ids(finder)).not.toContain('u1');
});

it('asks nothing where everybody is loaded', async () => {
  const { open, clock, chat } = await setUp(50);
  const finder = open('Member 2');
  await clock.advance(400);
  expect([finder.reach, finder.found.length]).toEqual(['all', 11]);
  expect(chat.members.calls.of('search')).toEqual([]);
});

it('stays with who is loaded when the service cannot be asked', async () => {
  const { open, clock, chat, offer } = await setUp();
  chat.members.calls.failNext('search', chatError('network'));
  const finder = open('Member 2');
  await clock.advance(400);
  await settle();
  expect([finder.reach, finder.found.length, offer.isOpen]).toEqual(['loaded', 11, true]);
});

it('drops an answer that nobody waits for any more', async () => {
  const { open, clock, chat, changed } = await setUp();
  const held = chat.members.calls.hold('search');
  const finder = open('Member 299');
  await clock.advance(400);
  finder.close();
  changed.mockClear();
  held.release();
  await settle();
  expect([finder.found, changed.mock.calls]).toEqual([[], []]);
});

it('follows what is done to somebody whom the service found', async () => {
  const { open, clock } = await setUp();
  const finder = open('Member 299');
  await clock.advance(400);
  await settle();
  finder.change('u299', { role: 'admin' });
  expect(finder.get('u299')).toMatchObject({ role: 'admin' });
  finder.drop('u299');
  expect(finder.found).toEqual([]);
});
