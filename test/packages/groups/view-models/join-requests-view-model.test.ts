import { JoinRequestsViewModel } from '../../../../miniprogram/packages/groups/view-models/join-requests-view-model';
import { buildGroupApp } from '../../../support/group-app';
import { buildMessage } from '../../../support/builders';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';
import type { JoinRequest } from '../../../../miniprogram/domain/group/join-request';

function request(parts: Partial<JoinRequest> = {}): JoinRequest {
  return {
    id: 'r1',
    groupId: 'team',
    groupName: 'Team',
    userId: 'anna',
    name: 'Anna',
    invitedBy: '',
    note: 'let me in',
    askedAtMs: 0,
    ...parts,
  };
}

async function setUp(requests: readonly JoinRequest[]) {
  const app = await buildGroupApp('owner');
  app.chat.account.joinRequests = requests;
  const person = { userId: 'anna', nick: 'Anna', avatarUrl: '' };
  app.chat.account.people.set('anna', person);
  const screen = new JoinRequestsViewModel(app.services);
  screen.setVisible(true);
  await settle();
  return { app, screen };
}

it('shows who waits, and who brings whom', async () => {
  const { app, screen } = await setUp([
    request(),
    request({ id: 'r2', userId: 'anna', name: '', invitedBy: 'qi', note: '', askedAtMs: 0 }),
  ]);
  await app.platform.clock.advance(50);
  expect(screen.data.rows).toMatchObject([
    { name: 'Anna', groupName: 'Team', note: 'let me in' },
    { name: 'Anna', note: '由 Qi 邀请' },
  ]);
  expect(app.platform.navigation.title).toBe('入群申请');
});

it.each([true, false])('lets somebody in or not: %s', async (isAccepted) => {
  const { app, screen } = await setUp([request()]);
  await screen.decide('r1', isAccepted);
  expect(screen.data).toMatchObject({ state: 'ready', rows: [] });
  const ids = app.chat.account.members.get('team')?.map(({ userId }) => userId);
  expect(ids?.includes('anna')).toBe(isAccepted);
});

it('says that another admin was faster, and takes the row away', async () => {
  const { app, screen } = await setUp([request()]);
  app.chat.account.joinRequests = [];
  await screen.decide('r1', true);
  expect(app.platform.dialogs.toasts).toEqual(['其他管理员已经处理了']);
  expect(screen.data.rows).toEqual([]);
});

it('keeps the row when the answer got lost, and decides once at a time', async () => {
  const { app, screen } = await setUp([request()]);
  const held = app.chat.joining.calls.hold('decide');
  const first = screen.decide('r1', true);
  expect(screen.data.rows[0]?.isDeciding).toBe(true);
  await screen.decide('r1', false);
  await screen.decide('unknown', true);
  held.fail(chatError('network'));
  await first;
  expect(app.chat.joining.calls.of('decide')).toHaveLength(1);
  expect(screen.data.rows[0]?.isDeciding).toBe(false);
});

it('follows what the service tells', async () => {
  const { app, screen } = await setUp([]);
  expect(screen.data.state).toBe('empty');
  app.chat.account.joinRequests = [request()];
  const notice = {
    kind: 'applied',
    groupId: 'team',
    groupName: '',
    operator: { userId: 'anna', name: '' },
    words: '',
  } as const;
  app.chat.emit({
    type: 'messages-received',
    messages: [buildMessage({ conversationId: 'system', content: { kind: 'notice', notice } })],
  });
  await settle();
  expect(screen.data.rows).toHaveLength(1);
});

it('says when they did not come, and asks again', async () => {
  const app = await buildGroupApp('owner');
  app.chat.joining.calls.failNext('requests', chatError('network'));
  const screen = new JoinRequestsViewModel(app.services);
  await settle();
  expect(screen.data.state).toBe('failed');
  await screen.retry();
  expect(screen.data.state).toBe('empty');
});

describe('letting everybody in', () => {
  const people = ['anna', 'qi', 'mo'].map((userId, index) =>
    request({ id: `r${index}`, userId, name: userId }),
  );

  it('asks, decides one after the other, and says how many', async () => {
    const { app, screen } = await setUp(people);
    expect(screen.data.acceptAllText).toBe('全部同意（3）');
    await screen.acceptAll();
    expect(app.chat.joining.calls.of('decide')).toEqual([]);
    app.platform.dialogs.willConfirm(true);
    await screen.acceptAll();
    expect(app.platform.dialogs.toasts).toEqual(['已同意 3 个申请']);
    expect(screen.data).toMatchObject({ rows: [], acceptAllText: '' });
  });

  it('says of each who is not in why', async () => {
    const { app, screen } = await setUp(people);
    app.chat.account.joinRequests = people.slice(1);
    app.chat.joining.calls.failNext('decide', chatError('network'));
    app.platform.dialogs.willConfirm(true);
    await screen.acceptAll();
    expect(app.platform.dialogs.notices[0]?.title).toBe('没有处理完');
    expect(screen.data.rows).toMatchObject([{ name: 'anna', isDeciding: false }]);
    expect(screen.data.acceptAllText).toBe('');
  });

  it('is not offered for one alone', async () => {
    const { screen } = await setUp(people.slice(0, 1));
    expect(screen.data.acceptAllText).toBe('');
  });
});

describe('those who wait no more', () => {
  it('are kept below, the last one first, with what became of them', async () => {
    const { app, screen } = await setUp([
      request(),
      request({ id: 'r2', userId: 'zed', name: 'Zed' }),
      request({ id: 'r3', userId: 'uma', name: 'Uma' }),
    ]);
    await screen.decide('r1', true);
    await screen.decide('r2', false);
    app.chat.account.joinRequests = [];
    await screen.decide('r3', true);
    expect(screen.data.state).toBe('ready');
    expect(screen.data.handled.map(({ name, resultText }) => [name, resultText])).toEqual([
      ['Uma', '其他管理员已处理，未入群'],
      ['Zed', '你已拒绝'],
      ['Anna', '你已同意'],
    ]);
    expect(screen.data.handled[0]?.groupName).toBe('Team');
    expect(screen.data.handled[0]?.timeText).not.toBe('');
  });

  it('are forgotten once somebody says so', async () => {
    const { app, screen } = await setUp([request()]);
    await screen.decide('r1', false);
    await screen.forgetHandled();
    expect(screen.data.handled).toHaveLength(1);
    app.platform.dialogs.willConfirm(true);
    await screen.forgetHandled();
    expect(screen.data).toMatchObject({ state: 'empty', handled: [] });
  });

  it('marks those who were on no page before, once', async () => {
    const { app, screen } = await setUp([request({ askedAtMs: 5_000 })]);
    expect(screen.data.rows[0]?.isNew).toBe(true);
    const again = new JoinRequestsViewModel(app.services);
    await settle();
    expect(again.data.rows[0]?.isNew).toBe(false);
  });
});
