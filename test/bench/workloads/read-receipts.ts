import { costOf } from '../../support/page-cost';
import { openOurChat, ourMessageRow } from '../ours';
import { kitSettled, openRivalChat, rivalMessageRow } from '../rival/rival-app';
import { messagesFromSdk } from '../../../miniprogram/packages/tencent/from-sdk/message';
import { sdkHistory } from '../rival/values';
import type { Comparison, Workload } from '../report';
import type { PageCost } from '../../support/page-cost';
import type { SdkSamples } from '../rival/sdk-samples';
import type { SdkValue } from '../rival/kit-stub';

/** W9: everything that I sent is read, told in one event. */
export async function readReceipts(samples: SdkSamples): Promise<Workload> {
  const comparisons: Comparison[] = [
    { size: '50 receipts', ours: await ourCost(samples, 50), rival: await rivalCost(samples, 50) },
    {
      size: '1,000 receipts',
      ours: await ourCost(samples, 1_000),
      rival: 'not attempted, it hands over the whole list once per receipt: about 1.2 GB',
    },
  ];
  return { title: 'W9  read receipts for all messages of a chat, in one event', comparisons };
}

async function ourCost(samples: SdkSamples, count: number): Promise<PageCost> {
  const app = await openOurChat(samples, count, { isOwn: true });
  const reads = messagesFromSdk(readBy(sdkHistory(samples, count, true))).map((message) => ({
    conversationId: message.conversationId,
    untilMs: message.sentAtMs,
  }));
  const cost = await costOf(app.mini, ourMessageRow, async () => {
    app.chat.emit({ type: 'messages-read-by-peer', reads });
    await app.pass(100);
  });
  app.close();
  return cost;
}

async function rivalCost(samples: SdkSamples, count: number): Promise<PageCost> {
  const { mini, kit, close } = await openRivalChat(samples, count, { isOwn: true });
  const cost = await costOf(mini, rivalMessageRow, async () => {
    kit.emit('MESSAGE_READ_BY_PEER', readBy(sdkHistory(samples, count, true)));
    await kitSettled();
  });
  close();
  return cost;
}

function readBy(messages: readonly SdkValue[]): readonly SdkValue[] {
  return messages.map((message) => ({ ...message, isPeerRead: true }));
}
