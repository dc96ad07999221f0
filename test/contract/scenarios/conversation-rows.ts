import { AccountStorage } from '../../../miniprogram/stores/session/account-storage';
import { ConversationStore } from '../../../miniprogram/stores/conversations/conversation-store';
import { FakeFiles } from '../../support/fakes/fake-voice-device';
import { FakeStorage } from '../../support/fakes/fake-platform';
import { Outbox } from '../../../miniprogram/stores/outbox/outbox';
import { OutboxFiles } from '../../../miniprogram/stores/outbox/outbox-files';
import { SkippableClock } from '../../support/skippable-clock';
import { Timelines } from '../../../miniprogram/stores/timeline/timelines';
import { aFewPeople } from './worlds';
import { autorun } from 'mobx-miniprogram';
import { buildConversation, buildPerson, text } from '../../support/builders';
import { conversationRow } from '../../../miniprogram/view-models/conversation-row';
import { eventOf, signedIn, valueOf } from '../contract';
import { until } from '../../support/until';
import type { ContractClient, ContractService, MakeService } from '../contract';
import type { ConversationRow } from '../../../miniprogram/view-models/conversations-data';

const MO = 'direct:mo';
const TEAM = 'group:team';

/** Lin's list on a client, and what its rows said over time. */
class List {
  readonly conversations: ConversationStore;
  readonly outbox: Outbox;
  private readonly clock = new SkippableClock();
  private readonly timelines: Timelines;

  constructor({ chat }: ContractClient, rememberedUnread: number) {
    this.conversations = new ConversationStore(chat);
    const storage = new AccountStorage(new FakeStorage(), 'lin');
    const remembered = buildConversation({ conversationId: MO, unreadCount: rememberedUnread });
    this.conversations.open(storage, [remembered]);
    this.timelines = new Timelines(chat);
    this.outbox = new Outbox({
      chat,
      timelines: this.timelines,
      conversations: this.conversations,
      files: new OutboxFiles(new FakeFiles(), () => this.clock.nowMs()),
      clock: this.clock,
      random: Math.random,
    });
    this.outbox.open(storage, buildPerson({ userId: 'lin' }));
  }

  /** What a row says of one thing, whenever that is something else than before. */
  follow(
    conversationId: string,
    read: (row: ConversationRow) => string | undefined,
  ): readonly string[] {
    const seen: string[] = [];
    autorun(() => {
      const row = this.row(conversationId);
      const now = row && (read(row) ?? '');
      if (now !== undefined && now !== seen.at(-1)) seen.push(now);
    });
    return seen;
  }

  dispose(): void {
    this.outbox.dispose();
    this.timelines.dispose();
    this.conversations.dispose();
    this.clock.dispose();
  }

  private row(conversationId: string): ConversationRow | undefined {
    const conversation = this.conversations.get(conversationId);
    return (
      conversation &&
      conversationRow(conversation, {
        face: { id: conversationId, name: conversationId, avatarUrl: '' },
        senderRemark: '',
        draft: '',
        outboxState: this.outbox.stateOf(conversationId),
        unsent: this.outbox.newestOf(conversationId),
        isMarkedUnread: false,
        viewer: { userId: 'lin', nameOf: ({ userId }) => userId },
        nowMs: this.clock.nowMs(),
        language: 'en',
      })
    );
  }
}

/** What the rows of the list say while the service is still catching up. */
export function describeConversationRows(make: MakeService): void {
  let service: ContractService;
  let list: List;
  beforeEach(async () => {
    service = await make(aFewPeople);
  });
  afterEach(async () => {
    list.dispose();
    await service.dispose();
  });

  /** The app starts with a remembered list; answers what mo's badge showed until the service's own list was whole. */
  async function badgesOver(rememberedUnread: number): Promise<readonly string[]> {
    const client = service.client('lin');
    list = new List(client, rememberedUnread);
    const badges = list.follow(MO, ({ badge }) => badge);
    await signIn(client);
    return badges;
  }

  async function signIn(client: ContractClient): Promise<void> {
    await valueOf(client.chat.signIn(service.credentials('lin')));
    await eventOf(client, 'conversations-changed', ({ isComplete }) => isComplete);
  }

  it('keep a remembered badge while the service has not counted yet', async () => {
    expect(await badgesOver(2)).toEqual(['2']);
  });

  it('say what the service counts as soon as it has, however it differs', async () => {
    expect(await badgesOver(5)).toEqual(['5', '2']);
  });

  it('lose a badge for good where it was read on another device', async () => {
    const other = await signedIn(service, 'lin');
    await until(async () => {
      const { conversations } = await valueOf(other.chat.conversations());
      return conversations.some(({ unreadCount }) => unreadCount === 2);
    });
    await valueOf(other.chat.markRead(MO));
    expect(await badgesOver(2)).toEqual(['2', '']);
  });

  it.each([MO, TEAM])('go from what I am sending to what I said: %s', async (conversationId) => {
    const client = service.client('lin');
    list = new List(client, 0);
    await signIn(client);
    const before = list.follow(conversationId, (row) => row.text)[0];
    const said = list.follow(conversationId, (row) => `${row.state ?? ''} ${row.text ?? ''}`);
    for (const words of ['first', 'second', 'third']) {
      list.outbox.send(conversationId, text(words));
      await until(() => list.outbox.stateOf(conversationId) === '');
    }
    expect(said.map((each) => each.trim())).toEqual([
      before,
      ...['first', 'second', 'third'].flatMap((words) => [`sending ${words}`, words]),
    ]);
  });
}
