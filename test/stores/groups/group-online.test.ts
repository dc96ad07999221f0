import { FakeClock, settle } from '../../support/fakes/fake-platform';
import { GroupOnline } from '../../../miniprogram/stores/groups/group-online';
import { buildMember } from '../../support/fakes/fake-members';
import { buildSignedInApp } from '../../support/test-app';

it('asks once a minute while somebody looks, and of nobody otherwise', async () => {
  const { chat } = await buildSignedInApp();
  const clock = new FakeClock();
  chat.account.members.set('team', [buildMember({ userId: 'mo' })]);
  chat.shared.online.add('mo');
  const online = new GroupOnline(chat, clock, 'team');
  expect(online.count).toBe(0);
  online.watch();
  await settle();
  expect(online.count).toBe(1);
  await clock.advance(180_000);
  expect(chat.members.calls.of('onlineCount')).toHaveLength(4);
  online.rest();
  await clock.advance(180_000);
  expect(chat.members.calls.of('onlineCount')).toHaveLength(4);
});
