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

it('asks sooner once the service knows its groups', async () => {
  const { chat } = await buildSignedInApp();
  const clock = new FakeClock();
  const online = new GroupOnline(chat, clock, 'team');
  online.watch();
  await settle();
  expect(online.count).toBe(0);
  chat.account.members.set('team', [buildMember({ userId: 'mo' })]);
  chat.shared.online.add('mo');
  chat.emit({ type: 'groups-changed', groups: [], communities: [] });
  await clock.advance(3_000);
  expect(online.count).toBe(1);
  chat.emit({ type: 'groups-changed', groups: [], communities: [] });
  await clock.advance(3_000);
  expect(chat.members.calls.of('onlineCount')).toHaveLength(2);
  online.dispose();
  expect(clock.pendingCount).toBe(0);
});
