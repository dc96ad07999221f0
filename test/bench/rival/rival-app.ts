import path from 'node:path';
import { openMiniProgram } from '../../support/mini-program';
import type { OpenedMiniProgram } from '../../support/mini-program';
import { until } from '../../support/until';
import { KitStub } from './kit-stub';
import { sdkConversations, sdkHistory } from './values';
import type { SdkSamples } from './sdk-samples';

const root = path.join(__dirname, 'mini-program');

/** How long the kit waits before it scrolls to a new message, with room. Source: `MessageList/index.js`, 300 ms. */
const kitPauseMs = 330;

/** Rows of the kit's two lists. */
export const rivalMessageRow = '.t-message';
export const rivalConversationRow = '.t-conversation-item-container';

/** The rival kit's own files in the same page framework as ours, its SDK replaced by a stub. */
export interface RivalApp {
  readonly app: OpenedMiniProgram;
  readonly kit: KitStub;
}

/** Opens the kit's message list with `count` messages in it. */
export async function openRivalChat(
  samples: SdkSamples,
  count: number,
  options: { readonly shown?: number; readonly isOwn?: boolean } = {},
): Promise<RivalApp> {
  const kit = new KitStub();
  kit.history = sdkHistory(samples, count, options.isOwn);
  kit.firstPageSize = options.shown ?? count;
  const app = await openMiniProgram({ root, wx: kit.wx(), path: 'pages/chat/chat' });
  const setData = app.page.instance['setData'] as (data: object) => void;
  await frame();
  setData.call(app.page.instance, {
    conversation: { conversationID: samples.received['conversationID'], type: 'C2C' },
  });
  await until(() => app.page.findAll(rivalMessageRow).length === kit.firstPageSize);
  return { app, kit };
}

/** Opens the kit's conversation list with `count` conversations in it. */
export async function openRivalList(samples: SdkSamples, count: number): Promise<RivalApp> {
  const kit = new KitStub();
  kit.conversations = sdkConversations(samples, count);
  const app = await openMiniProgram({ root, wx: kit.wx(), path: 'pages/list/list' });
  await until(() => app.page.findAll(rivalConversationRow).length === count, { timeoutMs: 60_000 });
  return { app, kit };
}

/** Waits until the kit has done all that follows a message. */
export async function kitSettled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, kitPauseMs));
}

async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
}
