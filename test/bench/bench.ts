import { costOf } from '../support/page-cost';
import { kitSettled, openRivalChat, openRivalList, rivalConversationRow, rivalMessageRow } from './rival/rival-app';
import { sdkMessage, withNews } from './rival/values';
import type { SdkSamples } from './rival/sdk-samples';
export async function run(input: string): Promise<string> {
  const samples = JSON.parse(input) as SdkSamples;
  const out: unknown[] = [];
  for (const n of [50, 1000]) {
    const { app, kit } = await openRivalChat(samples, n);
    const t = performance.now();
    out.push(await costOf(app, rivalMessageRow, async () => { kit.emit('MESSAGE_RECEIVED', [sdkMessage(samples, n)]); out.push(performance.now()-t); await kitSettled(); }));
    out.push(app.device.errors.slice(0,3).map(e=>String((e as Error).stack)));
    app.close();
  }
  const { app, kit } = await openRivalList(samples, 500);
  out.push(app.page.findAll('body *').length);
  out.push(await costOf(app, rivalConversationRow, async () => { kit.emit('CONVERSATION_LIST_UPDATED', withNews(kit.conversations, 3)); await kitSettled(); }));
    out.push(app.device.errors.slice(0,3).map(e=>String((e as Error).stack)));
  return JSON.stringify(out, undefined, 1);
}
