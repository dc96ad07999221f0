import { GroupOptions } from '../../../../miniprogram/packages/groups/view-models/group-options';
import { GroupRoom } from '../../../../miniprogram/stores/groups/group-room';
import { buildGroupApp } from '../../../support/group-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function setUp() {
  const app = await buildGroupApp('owner');
  const room = new GroupRoom(app.chat, app.platform.clock, 'team');
  await settle();
  return { ...app, room, options: new GroupOptions(app.services, 'team', room) };
}

it('changes who may come in, and reads the group anew', async () => {
  const { options, room, platform } = await setUp();
  platform.dialogs.willChoose('任何人都能加入');
  await options.chooseJoin();
  platform.dialogs.willChoose('成员可以直接邀请');
  await options.chooseInvite();
  expect(room.details).toMatchObject({ joinOption: 'free', inviteOption: 'free' });
});

it('changes nothing when the menu is closed', async () => {
  const { options, chat } = await setUp();
  await options.chooseJoin();
  await options.chooseInvite();
  expect(chat.groupAdmin.calls.of('edit')).toEqual([]);
});

it('asks before everybody is muted, and not before that is lifted', async () => {
  const { options, room, platform } = await setUp();
  await options.toggleMuteAll();
  expect(room.details?.isMutedForAll).toBe(false);
  platform.dialogs.willConfirm(true);
  await options.toggleMuteAll();
  expect(room.details?.isMutedForAll).toBe(true);
  await options.toggleMuteAll();
  expect(room.details?.isMutedForAll).toBe(false);
  expect(platform.dialogs.questions).toHaveLength(2);
});

it('says what went wrong', async () => {
  const { options, chat, platform } = await setUp();
  chat.groupAdmin.calls.failNext('edit', chatError('forbidden'));
  platform.dialogs.willChoose('任何人都能加入');
  await options.chooseJoin();
  expect(platform.dialogs.toasts).toEqual(['你没有权限这样做']);
});
