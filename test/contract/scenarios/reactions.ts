import { aFewPeople } from './worlds';
import { eventOf, kindOf, receivedText, sendText, signedIn, valueOf } from '../contract';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Reaction } from '../../../miniprogram/domain/message/reaction';

/** Reactions to messages. */
export function describeReactions(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  const reactionsOf = async (
    { chat }: ContractClient,
    { conversationId, id }: Message,
  ): Promise<readonly Reaction[] | undefined> =>
    (await valueOf(chat.reactions.of(conversationId, [id]))).get(id);

  it.each(['direct', 'group'])(
    'carries them both ways, with how many and mine (%s)',
    async (kind) => {
      const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
      const toMo = kind === 'direct' ? 'direct:mo' : 'group:team';
      const sent = await sendText(lin, toMo, 'lunch?');
      const got = await receivedText(mo, 'lunch?');
      await valueOf(mo.chat.reactions.add(got, '👍'));
      const heard = await eventOf(lin, 'reactions-changed');
      expect(heard).toEqual({
        type: 'reactions-changed',
        messageId: sent.id,
        changes: [{ id: '👍', count: 1, isMine: false }],
      });
      await valueOf(lin.chat.reactions.add(sent, '👍'));
      const { messageId } = await eventOf(mo, 'reactions-changed', ({ changes }) =>
        changes.some(({ count, isMine }) => count === 2 && isMine === true),
      );
      expect(messageId).toBe(got.id);
      expect(await reactionsOf(mo, got)).toEqual([{ id: '👍', count: 2, isMine: true }]);
    },
  );

  it('takes mine back, and tells that nobody is left', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await sendText(lin, 'direct:mo', 'lunch?');
    await receivedText(mo, 'lunch?');
    await valueOf(lin.chat.reactions.add(sent, '🎉'));
    await valueOf(lin.chat.reactions.remove(sent, '🎉'));
    await eventOf(mo, 'reactions-changed', ({ changes }) => changes[0]?.count === 0);
    expect(await reactionsOf(lin, sent)).toEqual([]);
  });

  it('is content where things stand already as wanted', async () => {
    const [phone, tablet] = [await signedIn(service, 'lin'), await signedIn(service, 'lin')];
    const sent = await sendText(phone, 'direct:mo', 'twice');
    const copy = await receivedText(tablet, 'twice');
    await valueOf(phone.chat.reactions.add(sent, '👍'));
    await valueOf(tablet.chat.reactions.add(copy, '👍'));
    expect(await reactionsOf(tablet, copy)).toEqual([{ id: '👍', count: 1, isMine: true }]);
    await valueOf(tablet.chat.reactions.remove(copy, '👍'));
    await valueOf(phone.chat.reactions.remove(sent, '👍'));
  });

  it('knows after a new sign-in what is mine', async () => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, 'group:team', 'vote');
    await valueOf(lin.chat.reactions.add(sent, '👍'));
    const later = await signedIn(service, 'lin');
    await valueOf(later.chat.history('group:team'));
    expect(await reactionsOf(later, sent)).toEqual([{ id: '👍', count: 1, isMine: true }]);
  });

  it('answers for the messages that are held, and for no others', async () => {
    const lin = await signedIn(service, 'lin');
    const one = await sendText(lin, 'group:team', 'one');
    const two = await sendText(lin, 'group:team', 'two');
    await valueOf(lin.chat.reactions.add(two, '👀'));
    const known = await valueOf(lin.chat.reactions.of('group:team', [one.id, two.id, 'gone']));
    expect([...known]).toEqual([
      [one.id, []],
      [two.id, [{ id: '👀', count: 1, isMine: true }]],
    ]);
    expect((await valueOf(lin.chat.reactions.of('group:team', ['gone']))).size).toBe(0);
  });

  it('names who reacted', async () => {
    const [lin, mo, qi] = [
      await signedIn(service, 'lin'),
      await signedIn(service, 'mo'),
      await signedIn(service, 'qi'),
    ];
    const sent = await sendText(lin, 'group:team', 'who comes?');
    await valueOf(mo.chat.reactions.add(await receivedText(mo, 'who comes?'), '🙋'));
    await valueOf(qi.chat.reactions.add(await receivedText(qi, 'who comes?'), '🙋'));
    const page = await valueOf(lin.chat.reactions.people(sent, '🙋'));
    expect(page).toMatchObject({
      people: [
        { userId: 'mo', nick: 'Mo' },
        { userId: 'qi', nick: 'Qi' },
      ],
    });
    expect(page.cursor).toBeUndefined();
    expect((await valueOf(lin.chat.reactions.people(sent, '🤷'))).people).toEqual([]);
  });

  it('refuses an eleventh kind, and messages that nobody has', async () => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, 'direct:mo', 'all of them');
    for (const letter of 'abcdefghij') await valueOf(lin.chat.reactions.add(sent, letter));
    expect(await kindOf(lin.chat.reactions.add(sent, 'k'))).toBe('too-many');
    const gone = { ...sent, id: 'gone' };
    expect(await kindOf(lin.chat.reactions.add(gone, 'a'))).toBe('not-found');
    expect(await kindOf(lin.chat.reactions.remove(gone, 'a'))).toBe('not-found');
  });

  it('says that they are not bought', async () => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, 'direct:mo', 'hm');
    service.setFeature('reactions', false);
    expect(await kindOf(lin.chat.reactions.add(sent, '👍'))).toBe('not-available');
    expect(await kindOf(lin.chat.reactions.of('direct:mo', [sent.id]))).toBe('not-available');
    expect(await kindOf(lin.chat.reactions.people(sent, '👍'))).toBe('not-available');
  });
}
