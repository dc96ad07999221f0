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

type KitList = Readonly<Record<'init' | 'refresh', () => void>>;

/** Rows of the kit's two lists. */
export const rivalMessageRow = '.t-message';
export const rivalConversationRow = '.t-conversation-item-container';

/** The rival kit's own files in the same page framework as ours, its SDK replaced by a stub. */
export interface RivalApp {
  readonly mini: OpenedMiniProgram;
  readonly kit: KitStub;
  close(): void;
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
  const mini = await openMiniProgram({ root, wx: kit.wx(), path: 'pages/chat/chat' });
  const setData = mini.page.instance['setData'] as (data: object) => void;
  await frame();
  setData.call(mini.page.instance, {
    conversation: { conversationID: samples.received['conversationID'], type: 'C2C' },
  });
  await until(() => mini.page.findAll(rivalMessageRow).length === kit.firstPageSize);
  return rivalApp(mini, kit);
}

/** Opens the kit's conversation list with `count` conversations in it. */
export async function openRivalList(samples: SdkSamples, count: number): Promise<RivalApp> {
  const kit = new KitStub();
  kit.conversations = sdkConversations(samples, count);
  const mini = await openMiniProgram({ root, wx: kit.wx(), path: 'pages/list/list' });
  callKit(mini, 'init');
  await until(() => mini.page.findAll(rivalConversationRow).length === count, {
    timeoutMs: 60_000,
  });
  return rivalApp(mini, kit);
}

function rivalApp(mini: OpenedMiniProgram, kit: KitStub): RivalApp {
  return {
    mini,
    kit,
    close: () => {
      const [error] = mini.device.errors;
      mini.close();
      if (error !== undefined) throw new Error('the rival kit threw', { cause: error });
    },
  };
}

/** Calls what the app around the kit calls on its list. */
export function callKit({ page }: OpenedMiniProgram, method: 'init' | 'refresh'): void {
  const select = page.instance['selectComponent'] as (selector: string) => KitList;
  select.call(page.instance, '#list')[method]();
}

/** Waits until the kit has done all that follows a message. */
export async function kitSettled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, kitPauseMs));
}

async function frame(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(resolve));
  await new Promise((resolve) => setTimeout(resolve, 0));
}
