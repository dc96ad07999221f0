import { collectSdkSamples } from './rival/sdk-samples';
import { runInDom } from './dom-realm';

/**
 * `npm run bench`: what the same events cost this project's pages and those of the rival kit. Prints; nothing is written and
 * nothing fails, except that a measurement which cannot be made ends the run. The exact counters are asserted in `test/pages`.
 */
async function main(): Promise<void> {
  const started = performance.now();
  const report = await runInDom('bench.ts', JSON.stringify(await collectSdkSamples()));
  console.log(report);
  console.log(`\n${((performance.now() - started) / 1000).toFixed(0)} s in all`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
