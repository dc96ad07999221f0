import { FriendRequestsViewModel } from '../../../../miniprogram/packages/people/view-models/friend-requests-view-model';
import { ME, buildPerson } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import { settle } from '../../../support/fakes/fake-platform';

async function build(isEmpty = false) {
  const app = await buildSignedInApp({ people: [buildPerson({ userId: 'mo', nick: 'Mo' })] });
  if (!isEmpty) {
    app.chat.shared.friendRequests = [
      { from: 'mo', to: ME, words: 'hi' },
      { from: ME, to: 'qi', words: 'hello' },
    ];
    await app.services.friendRequests.load();
  }
  const screen = new FriendRequestsViewModel(app.services);
  return { app, screen, dialogs: app.platform.dialogs };
}

describe('the page of new friends', () => {
  it('shows who asked and whom I asked', async () => {
    const { app, screen } = await build();
    expect(screen.data).toMatchObject({
      state: 'ready',
      received: [{ id: 'received:mo', name: 'Mo', words: 'hi', state: 'asks' }],
      sent: [{ id: 'sent:qi', name: 'qi', words: 'hello', state: 'waits' }],
    });
    screen.setVisible(true);
    expect(app.platform.navigation.title).toBe('新的朋友');
    screen.add();
    expect(app.platform.navigation.opened).toEqual([{ to: 'add-friend' }]);
  });

  it('takes the badge away only when it is looked at', async () => {
    const { app, screen } = await build();
    expect(app.platform.navigation.badges.contacts).toBe(1);
    screen.setVisible(true);
    await settle();
    expect(app.platform.navigation.badges.contacts).toBe(0);
  });

  it('accepts once however often it is tapped, and leads to the chat', async () => {
    const { app, screen } = await build();
    await Promise.all([screen.accept('received:mo'), screen.accept('received:mo')]);
    expect(app.chat.friends.calls.of('accept')).toEqual([['mo']]);
    expect(screen.data.received).toMatchObject([{ id: 'received:mo', state: 'added' }]);
    await screen.open('received:mo');
    expect(app.platform.navigation.opened).toEqual([{ to: 'chat', conversationId: 'direct:mo' }]);
    expect(app.services.contacts.get('mo')).toBeDefined();
  });

  it('accepts nothing that I sent or that is not there', async () => {
    const { app, screen } = await build();
    await screen.accept('sent:qi');
    await screen.accept('received:nobody');
    await screen.open('received:nobody');
    expect(app.chat.friends.calls.of('accept')).toEqual([]);
  });

  it('opens the page of a received request, and offers to delete a sent one', async () => {
    const { app, screen, dialogs } = await build();
    await screen.open('received:mo');
    expect(app.platform.navigation.opened).toEqual([{ to: 'accept-friend', userId: 'mo' }]);
    await screen.open('sent:qi');
    expect(app.chat.friends.calls.of('forget')).toEqual([]);
    dialogs.willChoose('删除');
    await screen.open('sent:qi');
    expect(app.chat.friends.calls.of('forget')).toHaveLength(1);
  });

  it('says that somebody else was faster, and takes the row away', async () => {
    const { app, screen, dialogs } = await build();
    app.chat.friends.calls.failNext('accept', chatError('not-found'));
    await screen.accept('received:mo');
    expect(dialogs.toasts).toEqual(['这个申请已经处理过，或已被撤回']);
    expect(screen.data.received).toEqual([]);
  });

  it('says when there are none, and when they could not be loaded', async () => {
    const { app, screen } = await build(true);
    expect(screen.data.state).toBe('empty');
    app.services.friendRequests.clear();
    app.chat.friends.calls.failNext('requests', chatError('network'));
    await app.services.friendRequests.load();
    expect(screen.data.state).toBe('failed');
    screen.retry();
    await settle();
    expect(screen.data.state).toBe('empty');
  });
});
