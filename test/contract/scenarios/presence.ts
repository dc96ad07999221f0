import { aFewPeople } from './worlds';
import {
  eventOf,
  kindOf,
  listed,
  receivedBy,
  receivedText,
  sendText,
  signedIn,
  textOf,
  valueOf,
  wholeHistory,
} from '../contract';
import type { ContractService, MakeService } from '../contract';

/** Who is there, and who is writing. */
export function describePresence(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('tells that somebody writes and stops, and leaves no trace of it', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const before = await listed(lin, 'direct:mo');
    await valueOf(mo.chat.presence.sendTyping('direct:lin', true));
    const began = await eventOf(lin, 'peer-typing');
    expect(began).toMatchObject({ conversationId: 'direct:mo', isTyping: true });
    await valueOf(mo.chat.presence.sendTyping('direct:lin', false));
    await eventOf(lin, 'peer-typing', ({ isTyping }) => !isTyping);
    // What comes behind it has passed everything before it.
    await sendText(mo, 'direct:lin', 'done');
    await receivedText(lin, 'done');
    expect(receivedBy(lin).map(textOf)).toEqual(['done']);
    expect(await listed(mo, 'direct:lin')).toMatchObject({
      lastMessage: { content: { kind: 'text', text: 'done' } },
    });
    expect(await listed(lin, 'direct:mo')).toMatchObject({
      unreadCount: (before?.unreadCount ?? 0) + 1,
      lastMessage: { content: { kind: 'text', text: 'done' } },
    });
    const texts = (await wholeHistory(mo, 'direct:lin')).map(textOf);
    expect(texts).toEqual(['first', 'second', 'third', 'done']);
  });

  it('tells nobody else, and nothing in groups', async () => {
    const [lin, mo, qi] = [
      await signedIn(service, 'lin'),
      await signedIn(service, 'mo'),
      await signedIn(service, 'qi'),
    ];
    expect(await kindOf(mo.chat.presence.sendTyping('group:team', true))).toBe('forbidden');
    expect(await kindOf(mo.chat.presence.sendTyping('nobody', true))).toBe('forbidden');
    await valueOf(mo.chat.presence.sendTyping('direct:lin', true));
    await eventOf(lin, 'peer-typing');
    expect([...mo.events, ...qi.events].filter(({ type }) => type === 'peer-typing')).toEqual([]);
  });

  it('survives a broken word about typing, which is no message either', async () => {
    const lin = await signedIn(service, 'lin');
    for (const Data of [
      '{"businessID":"user_typing_status"}',
      '{"businessID":"user_typing_status","typingStatus":"1e999"}',
    ]) {
      service.push({
        from: 'mo',
        to: { userId: 'lin' },
        element: { MsgType: 'TIMCustomElem', MsgContent: { Data, Desc: '', Ext: '' } },
      });
    }
    service.push({ from: 'mo', to: { userId: 'lin' }, text: 'behind it' });
    await receivedText(lin, 'behind it');
    expect(receivedBy(lin).map(textOf)).toEqual(['behind it']);
  });

  it('knows who is online, and tells of changes', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const states = await valueOf(lin.chat.presence.follow(['mo', 'qi']));
    expect([...states].sort((a, b) => (a.userId < b.userId ? -1 : 1))).toEqual([
      { userId: 'mo', isOnline: true, words: '' },
      { userId: 'qi', isOnline: false, words: '' },
    ]);
    await signedIn(service, 'qi');
    const { statuses } = await eventOf(lin, 'statuses-changed', (event) =>
      event.statuses.some(({ userId }) => userId === 'qi'),
    );
    expect(statuses).toContainEqual({ userId: 'qi', isOnline: true, words: '' });
    await valueOf(mo.chat.signOut());
    await eventOf(lin, 'statuses-changed', (event) =>
      event.statuses.some(({ userId, isOnline }) => userId === 'mo' && !isOnline),
    );
    await valueOf(lin.chat.presence.unfollow(['mo', 'qi']));
    expect(await kindOf(lin.chat.presence.unfollow([]))).toBe('ok');
  });

  it('tells others what I say that I am doing, and takes it back', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    expect(await valueOf(mo.chat.presence.mine())).toMatchObject({ userId: 'mo', words: '' });
    await valueOf(lin.chat.presence.follow(['mo']));
    for (const words of ['🎧 听歌中', '']) {
      expect((await valueOf(mo.chat.presence.say(words))).words).toBe(words);
      await eventOf(lin, 'statuses-changed', (event) =>
        event.statuses.some((state) => state.userId === 'mo' && state.words === words),
      );
      expect(await valueOf(mo.chat.presence.mine())).toEqual({
        userId: 'mo',
        isOnline: true,
        words,
      });
    }
  });

  it('lets me say what I am doing where states are not bought', async () => {
    service.setFeature('statuses', false);
    const lin = await signedIn(service, 'lin');
    expect((await valueOf(lin.chat.presence.say('忙'))).words).toBe('忙');
    expect((await valueOf(lin.chat.presence.mine())).words).toBe('忙');
  });

  it('says that states are not bought; typing needs no package', async () => {
    service.setFeature('statuses', false);
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    expect(await kindOf(lin.chat.presence.follow(['mo']))).toBe('not-available');
    await valueOf(mo.chat.presence.sendTyping('direct:lin', true));
    await eventOf(lin, 'peer-typing');
  });
}
