import { costOf } from '../../support/page-cost';
import { openOurChat, ourMessageRow, receiveMessages } from '../ours';
import { kitSettled, openRivalChat, rivalMessageRow } from '../rival/rival-app';
import { sdkMessage } from '../rival/values';
import { timeInTurns } from '../timing';
import type { Comparison, Workload } from '../report';
import type { SdkSamples } from '../rival/sdk-samples';

const formatted = (count: number): string => `${count.toLocaleString('en')} messages`;

/** W1: one text into an open chat. */
export async function arrivingText(samples: SdkSamples): Promise<Workload> {
  const comparisons: Comparison[] = [];
  for (const count of [50, 1_000]) comparisons.push(await compare(samples, count));
  const app = await openOurChat(samples, 100_000);
  const ours = await costOf(app.mini, ourMessageRow, async () => {
    await receiveMessages(app, [sdkMessage(samples, 100_000)]);
    await app.pass(100);
  });
  app.close();
  comparisons.push({
    size: formatted(100_000),
    ours,
    rival: 'not attempted, it would hold 1,000,000 nodes',
  });
  return {
    title: 'W1  one text of 40 characters arrives in an open chat',
    comparisons,
    note: 'ms: from the SDK’s event to the row in the DOM, ours with the mapping of SDK values',
  };
}

async function compare(samples: SdkSamples, count: number): Promise<Comparison> {
  const app = await openOurChat(samples, count);
  const rivalApp = await openRivalChat(samples, count);
  const { kit } = rivalApp;
  const ours = await costOf(app.mini, ourMessageRow, async () => {
    await receiveMessages(app, [sdkMessage(samples, count)]);
    await app.pass(100);
  });
  const rival = await costOf(rivalApp.mini, rivalMessageRow, async () => {
    kit.emit('MESSAGE_RECEIVED', [sdkMessage(samples, count)]);
    await kitSettled();
  });
  let ourIndex = count;
  let rivalIndex = count;
  const timing = await timeInTurns(
    () => receiveMessages(app, [sdkMessage(samples, (ourIndex += 1))]),
    () => kit.emit('MESSAGE_RECEIVED', [sdkMessage(samples, (rivalIndex += 1))]),
  );
  await kitSettled();
  app.close();
  rivalApp.close();
  return { size: formatted(count), ours, rival, timing };
}
