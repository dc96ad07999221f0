import { aFewPeople, longHistories } from './worlds';
import { kindOf, sendText, signedIn, textOf, valueOf, wholeHistory } from '../contract';
import type { ContractService, MakeService } from '../contract';

/** Searching what the service keeps. */
export function describeSearch(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(longHistories(70));
  });
  afterEach(() => service.dispose());

  it('finds words in one conversation, whatever their case, newest first', async () => {
    const lin = await signedIn(service, 'lin');
    const { hits, totalCount } = await valueOf(
      lin.chat.search.messages({ words: ['TEXT 1'], conversationId: 'direct:mo' }),
    );
    expect(totalCount).toBe(11);
    expect(hits.map(({ conversationId }) => conversationId)).toEqual(['direct:mo']);
    const texts = hits[0]?.messages.map(textOf) ?? [];
    expect([...texts].sort()).toEqual(
      ['text 1', ...Array.from({ length: 10 }, (_, index) => `text 1${index}`)].sort(),
    );
    const times = hits[0]?.messages.map(({ sentAtMs }) => sentAtMs) ?? [];
    expect([...times].sort((a, b) => b - a)).toEqual(times);
  });

  it('finds the messages that history gives, under the same IDs', async () => {
    const lin = await signedIn(service, 'lin');
    for (const conversationId of ['direct:mo', 'group:team']) {
      const { hits } = await valueOf(
        lin.chat.search.messages({ words: ['text 33'], conversationId }),
      );
      const held = (await wholeHistory(lin, conversationId)).find(
        (message) => textOf(message) === 'text 33',
      );
      expect(hits[0]?.messages).toMatchObject([{ id: held?.id, sequence: held?.sequence }]);
    }
  });

  it('goes on page by page to the last', async () => {
    const lin = await signedIn(service, 'lin');
    const found = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await valueOf(
        lin.chat.search.messages({
          words: ['text'],
          conversationId: 'group:team',
          ...(cursor !== undefined && { cursor }),
        }),
      );
      for (const { messages } of page.hits) for (const { id } of messages) found.add(id);
      ({ cursor } = page);
    } while (cursor !== undefined);
    expect(found.size).toBe(70);
  });

  it('finds groups by a part of their name and by their ID, mine or not, page by page', async () => {
    await service.dispose();
    const made = Array.from({ length: 25 }, (_, index) => `readers-${index}`);
    const groups = made.map((groupId, index) => ({
      groupId,
      type: 'Public' as const,
      name: `Readers ${index}`,
      owner: 'mo',
      members: [],
    }));
    service = await make({ ...aFewPeople, groups });
    const lin = await signedIn(service, 'lin');
    const first = await valueOf(lin.chat.search.groups('readers'));
    expect(first.groups).toHaveLength(20);
    const rest = await valueOf(lin.chat.search.groups('readers', first.cursor));
    expect(rest.cursor).toBeUndefined();
    const all = [...first.groups, ...rest.groups];
    expect(new Set(all.map(({ groupId }) => groupId))).toEqual(new Set(made));
    expect(all[0]).toMatchObject({
      type: 'public',
      memberCount: 1,
      myRole: 'outsider',
      notice: '',
    });
    const byId = await valueOf(lin.chat.search.groups(made[3] ?? ''));
    expect(byId.groups.map(({ name }) => name)).toEqual(['Readers 3']);
    expect((await valueOf(lin.chat.search.groups('readers-'))).groups).toEqual([]);
    expect((await valueOf(lin.chat.search.groups('nothing of the kind'))).groups).toEqual([]);
    service.setFeature('search', false);
    expect(await kindOf(lin.chat.search.groups('readers'))).toBe('not-available');
  });

  it('counts across conversations, and shows what is alone', async () => {
    const lin = await signedIn(service, 'lin');
    await sendText(lin, 'direct:mo', 'a needle');
    const one = await valueOf(lin.chat.search.messages({ words: ['needle'] }));
    expect(one.hits).toMatchObject([{ conversationId: 'direct:mo', count: 1 }]);
    expect(one.hits[0]?.messages.map(textOf)).toEqual(['a needle']);
    const many = await valueOf(lin.chat.search.messages({ words: ['text'] }));
    expect(
      [...many.hits]
        .sort((a, b) => (a.conversationId < b.conversationId ? -1 : 1))
        .map(({ conversationId, count, messages }) => [conversationId, count, messages.length]),
    ).toEqual([
      ['direct:mo', 70, 0],
      ['group:team', 70, 0],
    ]);
  });

  it('finds by sender, and by all of several words', async () => {
    const lin = await signedIn(service, 'lin');
    await sendText(lin, 'group:team', 'mine, and nobody else’s');
    const mine = await valueOf(
      lin.chat.search.messages({ words: [], from: ['lin'], conversationId: 'group:team' }),
    );
    expect(mine.hits[0]?.messages.every(({ isOwn }) => isOwn)).toBe(true);
    const both = await valueOf(lin.chat.search.messages({ words: ['nobody', 'mine'] }));
    expect(both.hits[0]?.messages.map(textOf)).toEqual(['mine, and nobody else’s']);
    const none = await valueOf(lin.chat.search.messages({ words: ['nobody', 'nowhere'] }));
    expect(none).toMatchObject({ hits: [], totalCount: 0 });
  });

  it('takes patterns and marks as what they are', async () => {
    const lin = await signedIn(service, 'lin');
    await sendText(lin, 'direct:mo', '100% (sure)');
    for (const words of ['.*', '[a-z', '\\d', '\u202E'])
      expect((await valueOf(lin.chat.search.messages({ words: [words] }))).hits).toEqual([]);
    expect((await valueOf(lin.chat.search.messages({ words: ['% (s'] }))).totalCount).toBe(1);
  });

  it('says where it is not bought, and before the sign-in', async () => {
    const lin = await signedIn(service, 'lin');
    service.setFeature('search', false);
    expect(await kindOf(lin.chat.search.messages({ words: ['text'] }))).toBe('not-available');
    const mo = service.client('mo');
    expect(await kindOf(mo.chat.search.messages({ words: ['text'] }))).toBe('not-ready');
  });
}
