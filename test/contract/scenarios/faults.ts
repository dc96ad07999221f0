import { outgoingText } from '../../support/builders';
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
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService, Push } from '../contract';

/** Bad networks, a bad service, and bad people. */
export function describeFaults(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  it('sends a text that failed while the service was down once it is back, exactly once', async () => {
    const lin = await signedIn(service, 'lin');
    await service.stop();
    const created: string[] = [];
    const onCreated = (id: string) => created.push(id);
    const first = lin.chat.send(outgoingText('patience'), { onCreated });
    await service.passTime(20_000);
    expect(['network', 'timeout']).toContain(await kindOf(first));
    await service.start();
    lin.chat.wake();
    const sent = await until(async () => {
      const again = await lin.chat.send(outgoingText('patience'), { onCreated });
      return again.ok && again.value;
    });
    expect(new Set(created)).toEqual(new Set([sent.id]));
    expect(service.textsBetween('lin', 'mo').filter((text) => text === 'patience')).toHaveLength(1);
    const history = await wholeHistory(lin, 'direct:mo');
    expect(history.filter((message) => textOf(message) === 'patience')).toMatchObject([
      { id: sent.id, delivery: 'sent' },
    ]);
  });

  it('times out when the answer is lost, and does not send twice when asked again', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    service.spoilNextText('drop-reply');
    const first = lin.chat.send(outgoingText('heard?'));
    await receivedText(mo, 'heard?');
    await service.passTime(20_000);
    expect(await kindOf(first)).toBe('timeout');
    lin.setOnline(false);
    lin.setOnline(true);
    const again = await until(async () => {
      const result = await lin.chat.send(outgoingText('heard?'));
      return result.ok && result.value;
    });
    expect(again.id).toBe((await receivedText(mo, 'heard?')).id);
    expect(service.textsBetween('lin', 'mo').filter((text) => text === 'heard?')).toHaveLength(1);
  });

  it('settles every request while the service says nothing', async () => {
    const lin = await signedIn(service, 'lin');
    service.setSilent(true);
    const requests = [
      lin.chat.people(['somebody-new']),
      lin.chat.history('direct:mo'),
      lin.chat.pin('direct:mo', true),
      lin.chat.send(outgoingText('hello?')),
    ];
    await service.passTime(20_000);
    expect(await Promise.all(requests.map(kindOf))).toEqual(Array(4).fill('timeout'));
  });

  it('tells of a text that got through after nobody waited any more', async () => {
    const lin = await signedIn(service, 'lin');
    service.setSilent(true);
    const sending = lin.chat.send(outgoingText('late'));
    await service.passTime(20_000);
    expect(await kindOf(sending)).toBe('timeout');
    service.setSilent(false);
    lin.setOnline(false);
    lin.setOnline(true);
    expect(await receivedText(lin, 'late')).toMatchObject({ clientId: 'c', isOwn: true });
    expect(service.textsBetween('lin', 'mo').filter((text) => text === 'late')).toHaveLength(1);
  });

  it('comes back by itself when the service does, and catches up', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    lin.setOnline(false);
    await eventOf(lin, 'connection-changed', ({ connection }) => connection === 'disconnected');
    await sendText(mo, 'direct:lin', 'while you were out');
    const before = lin.events.length;
    lin.setOnline(true);
    await until(() => lin.events.slice(before).some(({ type }) => type === 'became-ready'));
    await receivedText(lin, 'while you were out');
    await until(async () => (await listed(lin, 'direct:mo'))?.unreadCount === 3);
    expect(textOf((await wholeHistory(lin, 'direct:mo')).at(-1) ?? none())).toBe(
      'while you were out',
    );
  });

  it('finds a restarted service without being told', async () => {
    const lin = await signedIn(service, 'lin');
    await service.stop();
    await eventOf(lin, 'connection-changed', ({ connection }) => connection === 'disconnected');
    await service.outlastRetries();
    const before = lin.events.length;
    await service.start();
    await service.passTime(30_000);
    await until(() => lin.events.slice(before).some(({ type }) => type === 'became-ready'));
    await sendText(lin, 'direct:mo', 'still here');
  });

  it('shows a push that comes twice as one message', async () => {
    const lin = await signedIn(service, 'lin');
    service.trouble('lin', 'twice');
    service.push({ from: 'mo', to: { userId: 'lin' }, text: 'echo' });
    service.push({ from: 'mo', to: { userId: 'lin' }, text: 'after' });
    await receivedText(lin, 'after');
    const echoes = receivedBy(lin).filter((message) => textOf(message) === 'echo');
    expect(new Set(echoes.map(({ id }) => id)).size).toBe(1);
    const history = await wholeHistory(lin, 'direct:mo');
    expect(history.filter((message) => textOf(message) === 'echo')).toHaveLength(1);
  });

  it('keeps a group’s order when pushes overtake each other', async () => {
    const lin = await signedIn(service, 'lin');
    service.trouble('lin', 'reordered');
    service.push({ from: 'mo', to: { groupId: 'team' }, text: 'one' });
    service.push({ from: 'mo', to: { groupId: 'team' }, text: 'two' });
    const [one, two] = [await receivedText(lin, 'one'), await receivedText(lin, 'two')];
    expect(one.sequence).toBeLessThan(two.sequence);
    const history = await wholeHistory(lin, 'group:team');
    expect(history.slice(-2).map(textOf)).toEqual(['one', 'two']);
  });

  it.each<[string, Omit<Push, 'from' | 'to'>, string]>([
    ['an unknown kind', { element: { MsgType: 'TIMHologramElem', MsgContent: {} } }, 'unknown'],
    [
      'a text that is none',
      { element: { MsgType: 'TIMTextElem', MsgContent: { Text: { $: 1 } } } },
      'unknown',
    ],
    [
      'a custom message with broken JSON',
      { element: { MsgType: 'TIMCustomElem', MsgContent: { Data: '{"businessID":"group_cre' } } },
      'custom',
    ],
    ['broken data beside a text', { text: 'fine', customData: '{"clientId":' }, 'text'],
    ['hostile data beside a text', { text: 'fine', customData: '{"clientId":{"a":[]}}' }, 'text'],
  ])('lives with %s', async (_name, push, kind) => {
    const lin = await signedIn(service, 'lin');
    service.push({ from: 'mo', to: { userId: 'lin' }, ...push });
    const message = await until(() => receivedBy(lin)[0]);
    expect(message.content.kind).toBe(kind);
    expect(message.clientId).toBeUndefined();
    // The list of a device that comes later is the service's; the SDK keeps its old preview for kinds it does not know.
    await until(async () => (await lastKind(await signedIn(service, 'lin'))) === kind);
    expect((await wholeHistory(lin, 'direct:mo')).at(-1)?.content.kind).toBe(kind);
    await sendText(lin, 'direct:mo', 'unharmed');
  });

  it('takes back nothing that is not there', async () => {
    const lin = await signedIn(service, 'lin');
    const sent = await sendText(lin, 'direct:mo', 'real');
    expect(await kindOf(lin.chat.revoke({ ...sent, id: 'made-up' }))).toBe('not-found');
    expect(await kindOf(lin.chat.messages.remove([{ ...sent, id: 'made-up' }]))).toBe('not-found');
    expect(await valueOf(lin.chat.me())).toMatchObject({ userId: 'lin' });
  });
}

async function lastKind(client: ContractClient): Promise<string | undefined> {
  return (await listed(client, 'direct:mo'))?.lastMessage?.content.kind;
}

function none(): never {
  throw new Error('nothing is there');
}
