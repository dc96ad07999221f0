import { DEEPEST_RECORD } from '../../../miniprogram/domain/message/merged-record';
import { aFewPeople } from './worlds';
import { kindOf, receivedBy, sendText, signedIn, textOf, valueOf } from '../contract';
import { isOutgoingContent } from '../../../miniprogram/domain/message/outgoing';
import { outgoingText, text } from '../../support/builders';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { ConversationId } from '../../../miniprogram/domain/ids';
import type { Message } from '../../../miniprogram/domain/message/message';
import type { Outgoing } from '../../../miniprogram/domain/message/outgoing';

let forwardCount = 0;

/** Messages that are sent on, one by one and merged. */
export function describeForwards(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(() => service.dispose());

  const CONTENTS: readonly [string, Outgoing['content']][] = [
    ['a text', text('as it is')],
    ['a sticker', { kind: 'sticker', index: 3, data: 'pack/3' }],
    ['a custom message', { kind: 'custom', data: '{"a":1}', description: 'A', extension: '' }],
    ['a place', { kind: 'place', description: 'Pier 2', latitude: 30.2, longitude: 120.1 }],
  ];

  it.each(CONTENTS)('sends %s on, from a chat into a group', async (_, content) => {
    const [lin, qi] = [await signedIn(service, 'lin'), await signedIn(service, 'qi')];
    const original = await valueOf(lin.chat.send(outgoing('direct:mo', { content })));
    const forwarded = await forward(lin, original, 'group:team');
    expect(forwarded).toMatchObject({ conversationId: 'group:team', content });
    expect((await heardBy(qi, forwarded.id)).content).toEqual(content);
  });

  it.each(CONTENTS)('sends %s on although the original is gone', async (_, content) => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const origin = { kind: 'forward', conversationId: 'group:team', messageId: 'gone' } as const;
    const sent = await valueOf(lin.chat.send(outgoing('direct:mo', { content, origin })));
    expect((await heardBy(mo, sent.id)).content).toEqual(content);
  });

  it('does not change a forwarded text when the original is edited', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const original = await sendText(lin, 'group:team', 'before');
    const forwarded = await forward(lin, original, 'direct:mo');
    await valueOf(lin.chat.messages.edit(original, 'after'));
    expect(textOf(await heardBy(mo, forwarded.id))).toBe('before');
    const { messages } = await valueOf(lin.chat.history('direct:mo'));
    expect(messages.find(({ id }) => id === forwarded.id)?.content).toMatchObject({
      text: 'before',
    });
  });

  it('merges messages into a record that the other side reads', async () => {
    const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
    const sources = [
      await sendText(lin, 'group:team', 'one'),
      await sendText(lin, 'group:team', 'two'),
    ];
    const merged = await merge(lin, sources, 'direct:mo');
    expect(merged.content).toEqual({
      kind: 'merged',
      title: 'Team talk',
      abstracts: ['林: one', '林: two'],
    });
    const heard = await heardBy(mo, merged.id);
    expect(heard.content).toEqual(merged.content);
    const { title, entries } = await valueOf(mo.chat.messages.record(heard, []));
    expect(title).toBe('Team talk');
    expect(entries).toEqual(
      sources.map(({ sentAtMs, content }) => ({
        from: 'lin',
        name: '林',
        avatarUrl: expect.any(String) as string,
        sentAtMs,
        content,
      })),
    );
  });

  it.each([10, 1_200])(
    'nests records, and opens them again level by level (texts of %i characters)',
    async (length) => {
      const [lin, mo] = [await signedIn(service, 'lin'), await signedIn(service, 'mo')];
      const texts: Message[] = [];
      for (let count = 0; count < 4; count += 1)
        texts.push(await sendText(lin, 'group:team', `${count} ${'字'.repeat(length)}`));
      let inside = await merge(lin, texts, 'group:team');
      for (let level = 1; level < DEEPEST_RECORD; level += 1)
        inside = await merge(lin, [inside, ...texts.slice(0, 2)], 'group:team');
      const heard = await heardBy(mo, inside.id);
      const path = Array.from({ length: DEEPEST_RECORD - 1 }, () => 0);
      for (const level of [0, 1, DEEPEST_RECORD - 2]) {
        const record = await valueOf(mo.chat.messages.record(heard, path.slice(0, level)));
        expect(record.entries.map(({ content }) => content.kind)).toEqual([
          'merged',
          'text',
          'text',
        ]);
      }
      const deepest = await valueOf(mo.chat.messages.record(heard, path));
      expect(deepest.entries.map((entry) => textOf(entry).slice(0, 3))).toEqual([
        '0 字',
        '1 字',
        '2 字',
        '3 字',
      ]);
    },
    30_000,
  );

  it('merges nothing that is not there, and finds no record where there is none', async () => {
    const lin = await signedIn(service, 'lin');
    const origin = {
      kind: 'merge',
      conversationId: 'group:team',
      messageIds: ['gone'],
      compatibleText: '…',
    } as const;
    const content = { kind: 'merged', title: 'Nothing', abstracts: [] } as const;
    const message = outgoing('direct:mo', { content, origin });
    expect(await kindOf(lin.chat.send(message))).toBe('not-found');
    const plain = await sendText(lin, 'direct:mo', 'plain');
    expect(await kindOf(lin.chat.messages.record(plain, [0]))).toBe('not-found');
  });
}

function outgoing(conversationId: ConversationId, parts: Partial<Outgoing>): Outgoing {
  forwardCount += 1;
  return outgoingText('', { conversationId, clientId: `forward-${forwardCount}`, ...parts });
}

function forward(client: ContractClient, original: Message, to: ConversationId): Promise<Message> {
  const { content, conversationId, id } = original;
  const origin = { kind: 'forward', conversationId, messageId: id } as const;
  return valueOf(client.chat.send(outgoing(to, { content: sendable(content), origin })));
}

function merge(
  client: ContractClient,
  sources: readonly Message[],
  to: ConversationId,
): Promise<Message> {
  const origin = {
    kind: 'merge',
    conversationId: sources[0]?.conversationId ?? '',
    messageIds: sources.map(({ id }) => id),
    compatibleText: 'a record',
  } as const;
  const abstracts = sources.slice(0, 2).map((message) => `林: ${textOf(message).slice(0, 9)}`);
  const content = { kind: 'merged', title: 'Team talk', abstracts } as const;
  return valueOf(client.chat.send(outgoing(to, { content, origin })));
}

function sendable(content: Message['content']): Outgoing['content'] {
  if (!isOutgoingContent(content)) throw new Error(`${content.kind} cannot be sent`);
  return content;
}

function heardBy(client: ContractClient, messageId: string): Promise<Message> {
  return until(() => receivedBy(client).find(({ id }) => id === messageId));
}
