import * as fc from 'fast-check';
import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { ME, buildGroup } from '../../support/builders';
import { autorun } from 'mobx-miniprogram';
import { buildMember } from '../../support/fakes/fake-members';
import { buildGroupApp } from '../../support/group-app';
import { buildSignedInApp } from '../../support/test-app';
import { chatError } from '../../support/fakes/fake-calls';
import { settle } from '../../support/fakes/fake-platform';
import type { TestApp } from '../../support/test-app';

const DAY_MS = 24 * 60 * 60 * 1000;

async function looked({ services }: TestApp, groupId = 'team'): Promise<readonly string[]> {
  services.groupFaces.look(groupId);
  await settle();
  return services.groupFaces.look(groupId).map(({ id }) => id);
}

it('asks once for the first nine of a group that is seen', async () => {
  const app = await buildGroupApp('member');
  const ids = Array.from({ length: 12 }, (_, index) => `p${index}`);
  app.chat.account.members.set(
    'team',
    ids.map((userId) => buildMember({ userId })),
  );
  const seen: number[] = [];
  const stop = autorun(() => seen.push(app.services.groupFaces.look('team').length));
  await settle();
  expect(await looked(app)).toEqual(ids.slice(0, 9));
  expect(seen).toEqual([0, 9]);
  expect(app.chat.members.calls.of('first')).toEqual([['team', 9]]);
  stop();
});

it('asks for one group after the other', async () => {
  const groups = ['a', 'b'].map((groupId) => buildGroup({ groupId, type: 'work' }));
  const { services, chat } = await buildSignedInApp({ groups });
  const held = chat.members.calls.hold('first');
  services.groupFaces.look('a');
  services.groupFaces.look('b');
  await settle();
  expect(chat.members.calls.of('first')).toHaveLength(1);
  held.fail(chatError('network'));
  await settle();
  expect(chat.members.calls.of('first')).toHaveLength(2);
});

it('asks nothing of groups that are not mine, of live rooms and communities', async () => {
  const groups = [buildGroup({ groupId: 'room', type: 'live' })];
  const app = await buildSignedInApp({ groups });
  expect([await looked(app, 'room'), await looked(app, 'elsewhere')]).toEqual([[], []]);
  expect(app.services.groupFaces.peek('room')).toEqual([]);
  expect(app.chat.members.calls.of('first')).toEqual([]);
});

it('keeps them on the device, and asks again when others are in, or after days', async () => {
  const first = await buildGroupApp('member');
  await looked(first);
  await first.platform.clock.advance(2_000);
  const { storage } = first.platform;
  const again = async (memberCount: number, waitMs = 0) => {
    const groups = [buildGroup({ type: 'public', name: 'Team', memberCount })];
    const app = await buildSignedInApp({ groups, storage });
    await app.platform.clock.advance(waitMs);
    const known = app.services.groupFaces.peek('team').length;
    await looked(app);
    return [known, app.chat.members.calls.of('first').length];
  };
  expect(await again(3)).toEqual([3, 0]);
  expect(await again(4)).toEqual([3, 1]);
  expect(await again(3, 4 * DAY_MS)).toEqual([3, 1]);
});

it('forgets with the account, also what is on its way', async () => {
  const app = await buildGroupApp('member');
  const held = app.chat.members.calls.hold('first');
  app.services.groupFaces.look('team');
  app.services.groupFaces.close();
  held.release();
  await settle();
  expect(app.services.groupFaces.peek('team')).toEqual([]);
});

it('takes anything unreadable in storage for none', async () => {
  const { services, platform } = await buildSignedInApp();
  const account = new AccountStorage(platform.storage, ME);
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      account.write('group-faces', {
        team: stored,
        other: { faces: [stored], memberCount: 1, atMs: 1 },
      });
      services.groupFaces.open(account);
      for (const id of ['team', 'other'])
        for (const face of services.groupFaces.peek(id))
          expect([typeof face.id, typeof face.avatarUrl]).toEqual(['string', 'string']);
    }),
  );
});
