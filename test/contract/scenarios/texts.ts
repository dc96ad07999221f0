import { outgoingText } from '../../support/builders';
import { aFewPeople } from './worlds';
import {
  eventOf,
  kindOf,
  receivedBy,
  receivedText,
  sendText,
  signedIn,
  textOf,
  valueOf,
  wholeHistory,
} from '../contract';
import { until } from '../../support/until';
import type { ContractService, MakeService } from '../contract';

/** Flags, skin tones, families, and a lone sign from beyond the first plane: everything that is more than one UTF-16 unit. */
const EMOJI = '你好👍🏽🇨🇳👨‍👩‍👧‍👦🏳️‍🌈𠮷 <b>&amp;</b>\n"\\';

/** Texts between people and in groups, and what becomes of them. */
export function describeTexts(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('carries texts both ways, under one ID on both sides', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const asked = await sendText(lin, 'direct:mo', 'lunch?');
    const heard = await receivedText(mo, 'lunch?');
    expect(heard).toMatchObject({
      id: asked.id,
      conversationId: 'direct:lin',
      from: 'lin',
      isOwn: false,
      senderNick: '林',
      sequence: 0,
    });
    const answered = await sendText(mo, 'direct:lin', 'yes');
    expect((await receivedText(lin, 'yes')).id).toBe(answered.id);
    expect(service.textsBetween('lin', 'mo').slice(-2)).toEqual(['lunch?', 'yes']);
  });

  it('gives the sender the message as the service took it, and does not echo it', async () => {
    const lin = await signedIn(service, 'lin');
    const created: string[] = [];
    const text = outgoingText('one', { clientId: 'c-1' });
    const sent = await valueOf(lin.chat.send(text, { onCreated: (id) => created.push(id) }));
    expect(sent).toMatchObject({
      clientId: 'c-1',
      conversationId: 'direct:mo',
      from: 'lin',
      isOwn: true,
      delivery: 'sent',
      content: { kind: 'text', text: 'one', mentions: [] },
    });
    expect(created).toEqual([sent.id]);
    expect(Math.abs(sent.sentAtMs - lin.chat.serverTimeMs())).toBeLessThan(5_000);
    expect(receivedBy(lin)).toEqual([]);
  });

  it('lets the sender’s own ID travel with the message', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    await sendText(lin, 'direct:mo', 'marked', 'my-id');
    expect((await receivedText(mo, 'marked')).clientId).toBe('my-id');
    const stored = (await wholeHistory(lin, 'direct:mo')).at(-1);
    expect(stored?.clientId).toBe('my-id');
  });

  it('keeps every character', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    await sendText(lin, 'direct:mo', EMOJI);
    expect(textOf(await receivedText(mo, EMOJI))).toBe(EMOJI);
    expect(textOf((await wholeHistory(mo, 'direct:lin')).at(-1) ?? fail())).toBe(EMOJI);
  });

  it('carries texts in a group to all of it, in the service’s order', async () => {
    const [lin, mo, qi] = [
      await signedIn(service, 'lin'),
      await signedIn(service, 'mo'),
      await signedIn(service, 'qi'),
    ];
    const first = await sendText(lin, 'group:team', 'to all');
    const second = await sendText(qi, 'group:team', 'thanks');
    expect(second.sequence).toBeGreaterThan(first.sequence);
    expect(await receivedText(mo, 'to all')).toMatchObject({
      id: first.id,
      conversationId: 'group:team',
      sequence: first.sequence,
    });
    expect((await receivedText(lin, 'thanks')).id).toBe(second.id);
  });

  it('shows on one device what was sent on another', async () => {
    const [phone, tablet] = [await signedIn(service, 'lin'), await signedIn(service, 'lin')];
    const sent = await sendText(phone, 'direct:mo', 'from my phone');
    expect(await receivedText(tablet, 'from my phone')).toMatchObject({
      id: sent.id,
      conversationId: 'direct:mo',
      isOwn: true,
      delivery: 'sent',
    });
  });

  it('refuses a text over 12 KB', async () => {
    const lin = await signedIn(service, 'lin');
    const long = outgoingText('字'.repeat(4_200));
    expect(await kindOf(lin.chat.send(long))).toBe('too-long');
    expect(service.textsBetween('lin', 'mo')).toHaveLength(3);
  });

  it('lets nobody write to the service’s own conversation or to no conversation at all', async () => {
    const lin = await signedIn(service, 'lin');
    const text = outgoingText('hello?');
    expect(await kindOf(lin.chat.send({ ...text, conversationId: 'system' }))).toBe('forbidden');
    expect(await kindOf(lin.chat.send({ ...text, conversationId: 'mo' }))).toBe('not-found');
  });

  it('tells the sender how far the other side has read', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const outgoing = outgoingText('read me', { conversationId: 'direct:mo' });
    const sent = await valueOf(lin.chat.send({ ...outgoing, options: { wantsReceipt: false } }));
    await receivedText(mo, 'read me');
    await valueOf(mo.chat.markRead('direct:lin'));
    const { reads } = await eventOf(lin, 'messages-read-by-peer');
    expect(reads).toEqual([{ conversationId: 'direct:mo', untilMs: sent.sentAtMs }]);
    expect((await wholeHistory(lin, 'direct:mo')).at(-1)).toMatchObject({ isReadByPeer: true });
  });

  it('takes a message back on both sides', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await sendText(lin, 'direct:mo', 'oops');
    await receivedText(mo, 'oops');
    await valueOf(lin.chat.revoke(sent));
    const { revoked } = await eventOf(mo, 'messages-revoked');
    expect(revoked).toMatchObject([
      { conversationId: 'direct:lin', messageId: sent.id, revocation: { by: 'lin' } },
    ]);
    for (const [client, id] of [
      [lin, 'direct:mo'],
      [mo, 'direct:lin'],
    ] as const) {
      expect((await wholeHistory(client, id)).at(-1)?.revocation?.by).toBe('lin');
    }
  });

  it('takes a message back in a group', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await sendText(lin, 'group:team', 'oops');
    await receivedText(mo, 'oops');
    await valueOf(lin.chat.revoke(sent));
    const { revoked } = await eventOf(mo, 'messages-revoked');
    expect(revoked).toMatchObject([
      { conversationId: 'group:team', messageId: sent.id, revocation: { by: 'lin' } },
    ]);
  });

  it.each(['direct:mo', 'group:team'])('takes nothing back after two minutes (%s)', async (id) => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, id, 'too late');
    service.advanceService(121_000);
    expect(await kindOf(lin.chat.revoke(sent))).toBe('revoke-expired');
  });

  it('deletes a message for me only', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sent = await sendText(lin, 'direct:mo', 'gone for me');
    await receivedText(mo, 'gone for me');
    await valueOf(lin.chat.messages.remove([sent]));
    await until(
      async () => !(await wholeHistory(lin, 'direct:mo')).some(({ id }) => id === sent.id),
    );
    expect((await wholeHistory(mo, 'direct:lin')).at(-1)?.id).toBe(sent.id);
  });
}

function fail(): never {
  throw new Error('nothing is there');
}
