import { CommunityNotify } from '../../../../miniprogram/packages/groups/view-models/community-notify';
import { HOUSE, buildCommunityApp } from '../../../support/community-app';
import { buildGroupApp } from '../../../support/group-app';
import { chatError } from '../../../support/fakes/fake-calls';

async function build() {
  const app = await buildCommunityApp('member');
  return { app, notify: new CommunityNotify(app.services, HOUSE) };
}

it('is muted, not received and heard again, for me alone', async () => {
  const { app, notify } = await build();
  const seen = [notify.value];
  for (const toggle of ['toggleMute', 'toggleBlocked', 'toggleBlocked', 'toggleMute'] as const) {
    await notify[toggle]();
    seen.push(notify.value);
  }
  expect(seen).toEqual(['notify', 'muted', 'blocked', 'muted', 'notify']);
  await notify.toggleBlocked();
  await notify.toggleMute();
  expect(notify.value).toBe('notify');
  expect(app.platform.dialogs.toasts).toEqual([]);
});

it('says what went wrong, and stays as it was', async () => {
  const { app, notify } = await build();
  app.chat.calls.failNext('setNotify', chatError('timeout'));
  await notify.toggleMute();
  expect(notify.value).toBe('notify');
  expect(app.platform.dialogs.toasts).toHaveLength(1);
});

it('is none of other groups, which have a chat for it', async () => {
  const { chat, services } = await buildGroupApp('member');
  const notify = new CommunityNotify(services, 'team');
  await notify.toggleMute();
  expect(notify.value).toBe('');
  expect(chat.calls.of('setNotify')).toEqual([]);
});
