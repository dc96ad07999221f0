import { fakeParts } from '../../../../support/fakes/fake-app-server';
import { Disposables } from '../../../../../miniprogram/kernel/disposables';
import { FakeChatClient } from '../../../../support/fakes/fake-chat-client';
import { FakePlatform } from '../../../../support/fakes/fake-platform';
import { TimelineHistory } from '../../../../../miniprogram/stores/timeline/timeline-history';
import { buildConversation, buildHistory, buildMessage } from '../../../../support/builders';
import { createServices } from '../../../../../miniprogram/stores/services';
import { ok } from '../../../../../miniprogram/kernel/result';
import { showMessages } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-messages';
import type { ChatEffect } from '../../../../../miniprogram/packages/chat/view-models/chat/chat-effect';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

const MO = 'direct:mo';

async function shown() {
  const chat = new FakeChatClient({ isReady: true });
  chat.account.setHistory(MO, buildHistory(MO, 40));
  const signIn = {
    forget: () => undefined,
    people: () => Promise.resolve(ok([])),
    credentials: () => Promise.resolve(ok({ userId: 'lin', userSig: '', expiresAtMs: 0 })),
  };
  const services = createServices(chat, new FakePlatform(), signIn, fakeParts());
  const history = new TimelineHistory(MO, chat);
  const patches: Patch[] = [];
  const effects: ChatEffect[] = [];
  const disposables = new Disposables();
  const output = {
    patch: (patch: Patch) => patches.push(patch),
    effect: (effect: ChatEffect) => effects.push(effect),
    isPicked: () => false,
    isVisible: () => true,
  };
  const messages = showMessages(services, history, output, disposables);
  await history.loadNewest();
  return { ...messages, history, patches, effects, disposables };
}

it('shows the line above the first unread message, and asks whether its row is seen', async () => {
  const { list, places, patches, effects } = await shown();
  places.takeUnread(buildConversation({ unreadCount: 3 }));
  const rowId = list.window.findRow((message) => places.isFirstUnread(message)) ?? '';
  expect(list.window.messageOf(rowId)?.id).toBe(`${MO}#37`);
  expect(JSON.stringify(patches)).toContain('以下为新消息');
  expect(effects).toContainEqual({ kind: 'watch-row', rowId });
});

it('shows nothing more once it is disposed', async () => {
  const { history, patches, disposables } = await shown();
  disposables.dispose();
  patches.length = 0;
  history.receive(buildMessage({ sentAtMs: Number.MAX_SAFE_INTEGER }));
  expect(patches).toEqual([]);
});
