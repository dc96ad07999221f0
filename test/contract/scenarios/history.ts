import { longHistories } from './worlds';
import { sendText, signedIn, textOf, valueOf, wholeHistory } from '../contract';
import { compareMessages } from '../../../miniprogram/domain/message/message';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { HistoryPage } from '../../../miniprogram/chat/chat-client';
import type { Message } from '../../../miniprogram/domain/message/message';

const COUNT = 70;
const TEXTS = Array.from({ length: COUNT }, (_, index) => `text ${index}`);

/** Histories, page by page. Half of the messages were sent within the same second as another. */
export function describeHistory(make: MakeService): void {
  let service: ContractService;
  beforeEach(async () => {
    service = await make(longHistories(COUNT));
  });
  afterEach(() => service.dispose());

  describe.each(['direct:mo', 'group:team'])('of %s', (id) => {
    it('reads to the beginning, every message once and in order', async () => {
      const lin = await signedIn(service, 'lin');
      const all = await wholeHistory(lin, id);
      expect(all.map(textOf)).toEqual(TEXTS);
      expect(new Set(all.map((message) => message.id)).size).toBe(COUNT);
      expect([...all].sort(compareMessages)).toEqual(all);
    });

    it('gives at most 21 messages at a time, the newest first of all', async () => {
      const lin = await signedIn(service, 'lin');
      const page = await valueOf(lin.chat.history(id));
      expect(page.messages.map(textOf)).toEqual(TEXTS.slice(-page.messages.length));
      const older = await older1(lin, id, page);
      for (const { messages } of [page, older]) {
        expect(messages.length).toBeGreaterThan(0);
        expect(messages.length).toBeLessThanOrEqual(21);
      }
    });

    it('goes on from an old cursor after the newest page was read again', async () => {
      const lin = await signedIn(service, 'lin');
      const first = await valueOf(lin.chat.history(id));
      const second = await older1(lin, id, first);
      const newest = await valueOf(lin.chat.history(id));
      expect(newest.messages.map(textOf)).toEqual(TEXTS.slice(-newest.messages.length));
      const rest = await restOf(lin, id, second);
      expect(distinct([...rest, ...second.messages, ...first.messages])).toEqual(TEXTS);
    });

    it('reads whole from the newest page that was read again', async () => {
      const lin = await signedIn(service, 'lin');
      await older1(lin, id, await valueOf(lin.chat.history(id)));
      const again = await valueOf(lin.chat.history(id));
      const rest = await restOf(lin, id, again);
      expect(distinct([...rest, ...again.messages])).toEqual(TEXTS);
    });

    it('gives the same page to two who ask at once', async () => {
      const lin = await signedIn(service, 'lin');
      const first = await valueOf(lin.chat.history(id));
      const [one, other] = await Promise.all([older1(lin, id, first), older1(lin, id, first)]);
      for (const second of [one, other]) {
        const rest = await restOf(lin, id, second);
        expect(distinct([...rest, ...second.messages, ...first.messages])).toEqual(TEXTS);
      }
    });

    it('goes on from a cursor of an earlier sign-in', async () => {
      const lin = await signedIn(service, 'lin');
      const first = await valueOf(lin.chat.history(id));
      await valueOf(lin.chat.signOut());
      await valueOf(lin.chat.signIn(service.credentials('lin')));
      const rest = await restOf(lin, id, first);
      expect(distinct([...rest, ...first.messages])).toEqual(TEXTS);
    });

    it('holds what was sent since', async () => {
      const lin = await signedIn(service, 'lin');
      await valueOf(lin.chat.history(id));
      const sent = await sendText(lin, id, 'newest');
      const page = await valueOf(lin.chat.history(id));
      expect(page.messages.at(-1)?.id).toBe(sent.id);
    });
  });
}

function older1(client: ContractClient, id: string, page: HistoryPage): Promise<HistoryPage> {
  if (page.olderCursor === undefined) throw new Error('the beginning is reached already');
  return valueOf(client.chat.history(id, page.olderCursor));
}

/** Everything before `page`, oldest first. */
async function restOf(
  client: ContractClient,
  id: string,
  page: HistoryPage,
): Promise<readonly Message[]> {
  let all: readonly Message[] = [];
  for (let next = page; next.olderCursor !== undefined;) {
    next = await older1(client, id, next);
    all = [...next.messages, ...all];
  }
  return all;
}

/** The texts, each message once: a page may repeat what the seam of another holds. */
function distinct(messages: readonly Message[]): readonly string[] {
  return [...new Map(messages.map((message) => [message.id, message])).values()].map(textOf);
}
