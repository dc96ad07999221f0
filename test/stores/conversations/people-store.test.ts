import { autorun } from 'mobx-miniprogram';
import { FakeChatClient } from '../../support/fakes/fake-chat-client';
import { FakeClock } from '../../support/fakes/fake-platform';
import { PeopleStore } from '../../../miniprogram/stores/conversations/people-store';
import { buildPerson } from '../../support/builders';
import { chatError } from '../../support/fakes/fake-calls';

const hint = { senderNick: 'Hint', senderNameCard: '', senderAvatarUrl: 'http://example.test/h' };

function build(remarks: Readonly<Record<string, string>> = {}) {
  const clock = new FakeClock();
  const chat = new FakeChatClient({ isReady: true });
  for (const userId of ['mo', 'su']) chat.account.people.set(userId, buildPerson({ userId }));
  const people = new PeopleStore(chat, clock, (userId) => remarks[userId] ?? '');
  return { people, chat, clock };
}

describe('the people store', () => {
  it('names people by remark, name card, nick, then ID', async () => {
    const { people, clock } = build({ su: '小苏' });
    expect(people.look('mo').name).toBe('mo');
    expect(people.look('mo', hint)).toEqual({
      id: 'mo',
      name: 'Hint',
      avatarUrl: 'http://example.test/h',
    });
    expect(people.look('mo', { ...hint, senderNameCard: 'Card' }).name).toBe('Card');
    await clock.advance(100);
    expect(people.look('mo', hint).name).toBe('Nick of mo');
    expect(people.look('su', { ...hint, senderNameCard: 'Card' }).name).toBe('小苏');
  });

  it('tells whoever looked when the profile has come', async () => {
    const { people, clock } = build();
    const names: string[] = [];
    autorun(() => names.push(people.look('mo').name));
    await clock.advance(100);
    expect(names).toEqual(['mo', 'Nick of mo']);
  });

  it('asks for many at a time, each person once', async () => {
    const { people, chat, clock } = build();
    for (let index = 0; index < 250; index++) {
      people.look(`u${index}`);
      people.look(`u${index}`);
    }
    await clock.advance(1000);
    const sizes = chat.calls.of('people').map(([ids]) => (Array.isArray(ids) ? ids.length : -1));
    expect(sizes).toEqual([100, 100, 50]);
    people.look('u7');
    await clock.advance(1000);
    expect(chat.calls.of('people')).toHaveLength(3);
  });

  it('asks nothing about people who are known or have no ID', async () => {
    const { people, chat, clock } = build();
    people.put([buildPerson({ userId: 'mo' })]);
    people.look('mo');
    people.look('');
    await clock.advance(1000);
    expect(chat.calls.all).toEqual([]);
  });

  it('asks again when the service is back', async () => {
    const { people, chat, clock } = build();
    chat.calls.failNext('people', chatError('network'));
    people.look('mo');
    await clock.advance(100);
    expect(people.get('mo')).toBeUndefined();
    chat.emit({ type: 'became-ready' });
    await clock.advance(100);
    expect(people.get('mo')?.nick).toBe('Nick of mo');
  });

  it('follows changes of profiles, and nothing else', () => {
    const { people, chat } = build();
    const seen: (string | undefined)[] = [];
    autorun(() => seen.push(people.get('mo')?.nick));
    chat.emit({ type: 'people-changed', people: [buildPerson({ nick: 'A' })] });
    chat.emit({ type: 'people-changed', people: [buildPerson({ nick: 'A' })] });
    chat.emit({ type: 'people-changed', people: [buildPerson({ nick: 'B' })] });
    expect(seen).toEqual([undefined, 'A', 'B']);
  });

  it('forgets everybody with the account, also those who were asked for', async () => {
    const { people, chat, clock } = build();
    const held = chat.calls.hold('people');
    people.look('mo');
    await clock.advance(100);
    people.clear();
    held.release();
    await clock.advance(100);
    expect(people.get('mo')).toBeUndefined();
    people.look('mo');
    people.dispose();
    expect(clock.pendingCount).toBe(0);
  });
});
