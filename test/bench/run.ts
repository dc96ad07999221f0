import { formatSearches } from './search';
import { formatSizes } from './sizes';
import { collectSdkSamples } from './rival/sdk-samples';
import { runInDom } from './dom-realm';

/**
 * `npm run bench`: what the same events cost this project's pages and those of the rival kit. Prints; nothing is written and
 * nothing fails, except that a measurement which cannot be made ends the run. The exact counters are asserted in `test/pages`.
 */
async function main(): Promise<void> {
  const started = performance.now();
  const report = await runInDom('bench.ts', JSON.stringify(await collectSdkSamples()));
  console.log(`${introduction}\n\n${report}\n\n${formatSizes()}\n\n${await formatSearches()}`);
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
}

const introduction = `What the same events cost xiaoxu's pages and @tencentcloud/chat-uikit-wechat 2.4.5, whose files run unmodified from node_modules.
Both are mounted with their own templates in the preview's page framework (glass-easel) in jsdom, in one process and realm.
Ours is the whole page on its real view models and stores; of the rival, the message list and the conversation list, without the
composer, header and group parts around them. The rival hears SDK values as the real SDK made them in this run, ours the same
values through its adapter's mapping; the SDK itself is on neither side. calls: setData of the page and its components. bytes:
UTF-8 of the JSON of each argument. nodes and rows made: elements that were not in the page before. Counters are exact and repeat;
ms are medians of rounds in turns (A-B-A-B) on this machine without a layout engine: only their ratio means anything.`;

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
