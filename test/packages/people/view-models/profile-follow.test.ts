import { ME, buildPerson } from '../../../support/builders';
import { ProfileFollow } from '../../../../miniprogram/packages/people/view-models/profile-follow';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp(userId = 'mo', isBought = true) {
  const app = await buildSignedInApp();
  app.services.people.put([buildPerson({ userId: 'mo', nick: 'Mo' })]);
  if (!isBought) app.chat.shared.missing.add('follows');
  const follow = new ProfileFollow(app.services, userId);
  follow.look();
  await settle();
  return { ...app, follow, dialogs: app.platform.dialogs };
}

it('follows at a tap, and asks before it no longer does', async () => {
  const { follow, dialogs } = await setUp();
  expect([follow.buttonText, follow.isFollowed, follow.countsText]).toEqual([
    '关注',
    false,
    '关注\u00a00\u00a0· 粉丝\u00a00',
  ]);
  await follow.toggle();
  await settle();
  expect([follow.buttonText, follow.countsText]).toEqual([
    '已关注',
    '关注\u00a00\u00a0· 粉丝\u00a01',
  ]);
  await follow.toggle();
  expect(follow.isFollowed).toBe(true);
  expect(dialogs.questions.at(-1)?.title).toBe('不再关注“Mo”？');
  dialogs.willConfirm(true);
  await follow.toggle();
  expect(follow.buttonText).toBe('关注');
});

it('says what went wrong', async () => {
  const { chat, follow, dialogs } = await setUp();
  chat.follows.calls.failNext('follow', chatError('timeout'));
  await follow.toggle();
  expect([dialogs.toasts.length, follow.isFollowed]).toEqual([1, false]);
});

it('shows me my counts and no button, and nothing where it is not bought', async () => {
  const mine = await setUp(ME);
  expect([mine.follow.buttonText, mine.follow.countsText]).toEqual([
    '',
    '关注\u00a00\u00a0· 粉丝\u00a00',
  ]);
  const without = await setUp('mo', false);
  expect([without.follow.buttonText, without.follow.countsText]).toEqual(['', '']);
});
