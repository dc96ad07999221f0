import { UnreadMentions } from '../../../../../miniprogram/packages/chat/view-models/places/unread-mentions';
import type {
  ChatJumps,
  JumpOutcome,
} from '../../../../../miniprogram/packages/chat/view-models/places/chat-jumps';
import type { ChatList } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-list';
import type { Mention } from '../../../../../miniprogram/domain/conversation/unread-places';
import type { Message } from '../../../../../miniprogram/domain/message/message';
import type { MessageRef } from '../../../../../miniprogram/domain/message/message-ref';

const me = (sequence: number): Mention => ({ sequence, of: 'me' });

/** @param onPage sequences whose rows are on the page */
function setUp(onPage: readonly number[] = [], outcome: JumpOutcome = 'shown') {
  const jumped: number[] = [];
  const watched: string[] = [];
  const findRow = (accepts: (message: Message) => boolean) => {
    const sequence = onPage.find((each) => accepts({ sequence: each } as Message));
    return sequence === undefined ? undefined : `row${sequence}`;
  };
  const list = { window: { findRow } } as unknown as ChatList;
  const jumps = {
    to: ({ sequence }: MessageRef) => {
      jumped.push(sequence);
      return Promise.resolve(outcome);
    },
  } as unknown as ChatJumps;
  const mentions = new UnreadMentions(list, jumps, (rowId) => watched.push(rowId));
  return { mentions, jumped, watched };
}

it('are offered one after the other, the oldest first, and each once', async () => {
  const { mentions, jumped } = setUp();
  mentions.take([me(9), me(4)]);
  mentions.take([me(4), me(9), { sequence: 6, of: 'all' }]);
  while (mentions.waiting.length > 0) await mentions.jump();
  expect(jumped).toEqual([4, 6, 9]);
  mentions.take([me(4)]);
  expect(mentions.waiting).toEqual([]);
  expect(await mentions.jump()).toBe('gone');
});

it('are not offered while they may be in sight, and are where they turn out not to be', () => {
  const { mentions, watched } = setUp([4]);
  mentions.take([me(4)]);
  expect(mentions.waiting).toEqual([]);
  expect(watched).toEqual(['row4']);
  mentions.rowSeen(4, false);
  expect(mentions.waiting).toEqual([me(4)]);
  mentions.rowSeen(4, true);
  expect(mentions.waiting).toEqual([]);
});

it('are done with where somebody scrolled to them', () => {
  const onPage: number[] = [];
  const { mentions, watched } = setUp(onPage);
  mentions.take([me(4)]);
  onPage.push(4);
  mentions.look();
  expect(watched).toEqual(['row4']);
  mentions.rowSeen(4, true);
  mentions.rowSeen(5, true);
  expect(mentions.waiting).toEqual([]);
});

it('stay where the network failed, and go where the message is gone', async () => {
  const failing = setUp([], 'failed').mentions;
  failing.take([me(4)]);
  await failing.jump();
  expect(failing.waiting).toEqual([me(4)]);
  const gone = setUp([], 'gone').mentions;
  gone.take([me(4)]);
  expect(await gone.jump()).toBe('gone');
  expect(gone.waiting).toEqual([]);
});
