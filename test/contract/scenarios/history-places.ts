import { longHistories } from './worlds';
import { signedIn, textOf, valueOf, wholeHistory } from '../contract';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { HistoryDirection, HistoryStretch } from '../../../miniprogram/chat/chat-client';
import type { Message } from '../../../miniprogram/domain/message/message';

const COUNT = 70;
const TEXTS = Array.from({ length: COUNT }, (_, index) => `text ${index}`);

/** Histories, read from a place in the middle. Half of the messages were sent within the same second as another. */
export function describeHistoryPlaces(make: MakeService): void {
  let service: ContractService;
  let lin: ContractClient;
  beforeEach(async () => {
    service = await make(longHistories(COUNT));
    lin = await signedIn(service, 'lin');
  });
  afterEach(() => service.dispose());

  describe.each(['direct:mo', 'group:team'])('of %s', (id) => {
    it('reads both ways from any message, that message included and none left out', async () => {
      const all = await wholeHistory(lin, id);
      for (const index of [0, 1, 33, 34, COUNT - 1]) {
        const message = at(all, index);
        const older = await valueOf(lin.chat.historyFrom(id, message, 'older'));
        const newer = await valueOf(lin.chat.historyFrom(id, message, 'newer'));
        for (const { messages } of [older, newer]) {
          expect(messages.map(textOf)).toContain(textOf(message));
          expect(messages.length).toBeLessThanOrEqual(15);
        }
        const both = distinct([...older.messages, ...newer.messages]);
        expect(both).toEqual(between(both));
        expect(index > 15 && index < 50 ? both.length > 20 : both.length >= 15).toBe(true);
      }
    });

    it.each(['older', 'newer'] as const)(
      'goes on to the end of the chat: %s',
      async (direction) => {
        const middle = at(await wholeHistory(lin, id), 20);
        const rest = distinct(await walk(lin, id, middle, direction));
        const wanted = direction === 'older' ? TEXTS.slice(0, 21) : TEXTS.slice(20);
        expect(rest.filter((text) => wanted.includes(text))).toEqual(wanted);
        expect(rest).toEqual(between(rest));
      },
    );

    it('reads the same from a place that was read before', async () => {
      const all = await wholeHistory(lin, id);
      const first = await valueOf(lin.chat.historyFrom(id, at(all, 10), 'newer'));
      const edge = first.messages.at(-1);
      if (!edge) throw new Error('an empty stretch');
      // Half of the messages share their second with the next: the place is the whole second, whoever has read up to it.
      const again = await valueOf(lin.chat.historyFrom(id, edge, 'newer'));
      expect(again.messages.map(textOf)).toContain(textOf(edge));
      const back = await valueOf(lin.chat.historyFrom(id, at(all, 50), 'older'));
      const first50 = back.messages[0];
      if (!first50) throw new Error('an empty stretch');
      const older = await valueOf(lin.chat.historyFrom(id, first50, 'older'));
      expect(older.messages.map(textOf)).toContain(textOf(first50));
    });

    it('gives an older stretch a cursor that pages go on from', async () => {
      const middle = at(await wholeHistory(lin, id), 40);
      const stretch = await valueOf(lin.chat.historyFrom(id, middle, 'older'));
      const page = await valueOf(lin.chat.history(id, stretch.next));
      const both = distinct([...page.messages, ...stretch.messages]);
      expect(both).toEqual(between(both));
      expect(both.length).toBeGreaterThan(stretch.messages.length);
    });

    it('holds nothing newer than the newest', async () => {
      const last = at(await wholeHistory(lin, id), COUNT - 1);
      const stretches = await walk(lin, id, last, 'newer');
      expect(distinct(stretches).at(-1)).toBe(TEXTS.at(-1));
    });
  });

  it('is not there before anybody is signed in', async () => {
    const { chat } = service.client('mo');
    const place = { sequence: 3, sentAtMs: 0 };
    const answer = await chat.historyFrom('group:team', place, 'newer');
    expect(answer.ok ? 'ok' : answer.error.kind).toBe('not-ready');
  });
}

function at(all: readonly Message[], index: number): Message {
  const message = all[index];
  if (message === undefined) throw new Error(`No message ${index}`);
  return message;
}

/** Everything from a place to the end of the chat in one direction, oldest first. */
async function walk(
  { chat }: ContractClient,
  id: string,
  place: Message,
  direction: HistoryDirection,
): Promise<readonly Message[]> {
  let all: readonly Message[] = [];
  let next: Message | string | undefined = place;
  for (let pages = 0; next !== undefined; pages += 1) {
    if (pages > COUNT) throw new Error('It never ends');
    const stretch: HistoryStretch = await valueOf(chat.historyFrom(id, next, direction));
    all = direction === 'older' ? [...stretch.messages, ...all] : [...all, ...stretch.messages];
    next = stretch.next;
  }
  return all;
}

/** The texts, each message once: stretches may repeat what the seam of another holds. */
function distinct(messages: readonly Message[]): readonly string[] {
  return [...new Map(messages.map((message) => [message.id, message])).values()].map(textOf);
}

/** Every text from the first of `texts` to the last. */
function between(texts: readonly string[]): readonly string[] {
  return TEXTS.slice(TEXTS.indexOf(texts[0] ?? ''), TEXTS.indexOf(texts.at(-1) ?? '') + 1);
}
