import { aFewPeople } from './worlds';
import {
  eventOf,
  kindOf,
  listed,
  receivedText,
  sendText,
  signedIn,
  valueOf,
  wholeHistory,
} from '../contract';
import { outgoingText } from '../../support/builders';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { World } from '../../../tools/local-chat';

/** A group so large that its read list takes several pages. */
const crowd: World = {
  ...aFewPeople,
  people: [
    ...(aFewPeople.people ?? []),
    ...Array.from({ length: 120 }, (_, index) => ({ userId: `u${index}`, nick: `U${index}` })),
  ],
  groups: [
    {
      groupId: 'crowd',
      type: 'Public',
      name: 'Crowd',
      owner: 'mo',
      members: ['lin', ...Array.from({ length: 120 }, (_, index) => `u${index}`)],
      messages: [{ from: 'mo', secondsAgo: 600, text: 'hello' }],
    },
  ],
};

/** Who reads what, told message by message. */
export function describeReceipts(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  const whole = (client: ContractClient) =>
    until(async () => (await valueOf(client.chat.groups())).length > 0);

  it('tells the sender that the other side has read a message, then and in history', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await sendText(lin, 'direct:mo', 'read me');
    expect(sent).toMatchObject({ wantsReceipt: true, isReadByPeer: false });
    const got = await receivedText(mo, 'read me');
    expect(got.wantsReceipt).toBe(true);
    await valueOf(mo.chat.receipts.report([got]));
    const { receipts } = await eventOf(lin, 'receipts-changed');
    expect(receipts).toEqual([
      {
        conversationId: 'direct:mo',
        messageId: sent.id,
        counts: { readCount: 1, unreadCount: 0 },
        readAtMs: expect.any(Number) as number,
      },
    ]);
    // A device that was not there when it happened.
    const tablet = await signedIn(service, 'lin');
    await until(async () => {
      const last = (await wholeHistory(tablet, 'direct:mo')).at(-1);
      return last?.id === sent.id && last.isReadByPeer;
    });
    const known = (await wholeHistory(tablet, 'direct:mo')).at(-1);
    expect(known?.readByPeerAtMs).toBe(receipts[0]?.readAtMs);
  });

  it('says nothing of somebody who reads and sends no receipts', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    await sendText(lin, 'direct:mo', 'read me');
    await receivedText(mo, 'read me');
    await valueOf(mo.chat.markRead('direct:lin'));
    await until(async () => (await listed(mo, 'direct:lin'))?.unreadCount === 0);
    expect((await wholeHistory(lin, 'direct:mo')).at(-1)?.isReadByPeer).toBe(false);
  });

  it('counts the readers in a group down, and names them', async () => {
    const clients = ['lin', 'mo', 'qi'].map((userId) => signedIn(service, userId));
    const [lin, mo, qi] = (await Promise.all(clients)) as [
      ContractClient,
      ContractClient,
      ContractClient,
    ];
    await whole(lin);
    const sent = await sendText(lin, 'group:team', 'who comes?');
    const counts = async () =>
      (await valueOf(lin.chat.receipts.counts([sent]))).get(sent.id) ?? 'none';
    expect(await counts()).toEqual({ readCount: 0, unreadCount: 2 });
    await valueOf(mo.chat.receipts.report([await receivedText(mo, 'who comes?')]));
    const first = await eventOf(lin, 'receipts-changed');
    expect(first.receipts).toEqual([
      {
        conversationId: 'group:team',
        messageId: sent.id,
        counts: { readCount: 1, unreadCount: 1 },
      },
    ]);
    expect(await valueOf(lin.chat.receipts.readers(sent, true))).toMatchObject({
      people: [{ userId: 'mo', nick: 'Mo' }],
    });
    expect(await valueOf(lin.chat.receipts.readers(sent, false))).toMatchObject({
      people: [{ userId: 'qi', nick: 'Qi' }],
    });
    await valueOf(qi.chat.receipts.report([await receivedText(qi, 'who comes?')]));
    await eventOf(
      lin,
      'receipts-changed',
      ({ receipts: [receipt] }) => receipt?.counts.unreadCount === 0,
    );
    expect(await counts()).toEqual({ readCount: 2, unreadCount: 0 });
  });

  it('takes a receipt twice, and leaves out what wants none or is not held', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const plain = outgoingText('no receipt', { conversationId: 'direct:mo' });
    const sent = await valueOf(lin.chat.send({ ...plain, options: { wantsReceipt: false } }));
    expect(sent.wantsReceipt).toBeUndefined();
    const got = await receivedText(mo, 'no receipt');
    const gone = { conversationId: 'direct:lin', id: 'gone' };
    expect(await kindOf(mo.chat.receipts.report([got, gone]))).toBe('ok');
    expect((await valueOf(lin.chat.receipts.counts([sent, gone]))).size).toBe(0);
    await sendText(lin, 'direct:mo', 'read me');
    const second = await receivedText(mo, 'read me');
    await valueOf(mo.chat.receipts.report([second]));
    expect(await kindOf(mo.chat.receipts.report([second]))).toBe('ok');
    expect(await kindOf(lin.chat.receipts.readers(gone, true))).toBe('not-found');
  });

  it('goes through a long read list page by page, everybody once', async () => {
    await service.dispose();
    service = await make(crowd);
    const lin = await signedIn(service, 'lin');
    await whole(lin);
    const sent = await sendText(lin, 'group:crowd', 'all of you');
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await valueOf(lin.chat.receipts.readers(sent, false, cursor));
      expect(page.people.length).toBeLessThanOrEqual(50);
      seen.push(...page.people.map(({ userId, nick }) => `${userId}:${nick}`));
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen).toHaveLength(121);
    expect(new Set(seen).size).toBe(121);
    expect(seen).toContain('u77:U77');
  });

  it('sends without receipts where they are not bought, once', async () => {
    service.setFeature('receipts', false);
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    for (const text of ['one', 'two']) {
      const sent = await sendText(lin, 'direct:mo', text);
      expect(sent.wantsReceipt).toBeUndefined();
      expect((await receivedText(mo, text)).id).toBe(sent.id);
    }
    expect(service.textsBetween('lin', 'mo').slice(-2)).toEqual(['one', 'two']);
    // Without receipts, what the service tells of reading is all there is.
    await valueOf(mo.chat.markRead('direct:lin'));
    await eventOf(lin, 'messages-read-by-peer');
    expect((await wholeHistory(lin, 'direct:mo')).at(-1)?.isReadByPeer).toBe(true);
  });

  it('says that they are not bought', async () => {
    const lin = await signedIn(service, 'lin');
    await whole(lin);
    const sent = await sendText(lin, 'group:team', 'read me');
    service.setFeature('receipts', false);
    expect(await kindOf(lin.chat.receipts.counts([sent]))).toBe('not-available');
    expect(await kindOf(lin.chat.receipts.readers(sent, true))).toBe('not-available');
  });
}
