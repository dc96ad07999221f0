import { costOf } from '../../support/page-cost';
import { openOurList, ourConversationRow, receiveList } from '../ours';
import { kitSettled, openRivalList, rivalConversationRow } from '../rival/rival-app';
import { sdkConversations, withNews, withUnread } from '../rival/values';
import { timeInTurns } from '../timing';
import type { Comparison, Workload } from '../report';
import type { PageCost } from '../../support/page-cost';
import type { SdkSamples } from '../rival/sdk-samples';
import type { SdkValue } from '../rival/kit-stub';

interface Change {
  readonly title: string;
  readonly next: (list: readonly SdkValue[]) => SdkValue[];
}

const changes: readonly Change[] = [
  { title: 'one in view changes', next: (list) => withUnread(list, 3) },
  { title: 'one out of view changes', next: (list) => withUnread(list, list.length - 1) },
  { title: 'one in view moves to the top', next: (list) => withNews(list, 17) },
];

/** W7: the SDK hands over the whole list, in which one conversation changed. */
export async function conversationChange(samples: SdkSamples): Promise<Workload> {
  return {
    title: 'W7  one conversation of the list changes',
    comparisons: [...(await compareBoth(samples, 500)), ...(await oursAlone(samples, 10_000))],
    note:
      'ms: from the SDK’s event with the whole list to the DOM, ours with the mapping of all of it. The rival without online ' +
      'states, which would add a call and a list of all states per row',
  };
}

async function compareBoth(samples: SdkSamples, count: number): Promise<readonly Comparison[]> {
  const app = await openOurList(samples, count);
  const rivalApp = await openRivalList(samples, count);
  const comparisons: Comparison[] = [];
  let ourList = sdkConversations(samples, count);
  let rivalList = ourList;
  for (const { title, next } of changes) {
    const tellOurs = (): Promise<void> => receiveList(app, (ourList = next(ourList)));
    const tellRival = (): void => {
      rivalApp.kit.emit('CONVERSATION_LIST_UPDATED', (rivalList = next(rivalList)));
    };
    const ours = await costOf(app.mini, ourConversationRow, tellOurs);
    const rival = await costOf(rivalApp.mini, rivalConversationRow, async () => {
      tellRival();
      await kitSettled();
    });
    const timing = await timeInTurns(tellOurs, tellRival);
    comparisons.push({ size: `${count}, ${title}`, ours, rival, timing });
  }
  app.close();
  rivalApp.close();
  return comparisons;
}

async function oursAlone(samples: SdkSamples, count: number): Promise<readonly Comparison[]> {
  const app = await openOurList(samples, count);
  const costs: [string, PageCost][] = [];
  let list = sdkConversations(samples, count);
  for (const { title, next } of changes) {
    list = next(list);
    costs.push([title, await costOf(app.mini, ourConversationRow, () => receiveList(app, list))]);
  }
  app.close();
  return costs.map(([title, ours]) => ({
    size: `${count.toLocaleString('en')}, ${title}`,
    ours,
    rival: 'not attempted, it would hold 220,000 nodes',
  }));
}
