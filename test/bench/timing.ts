import { SetDataObserver } from '../../tools/preview/runtime/set-data-observer';

/** Wall time of both sides in one run; only their ratio means anything. */
export interface Timing {
  readonly oursMs: number;
  readonly rivalMs: number;
}

const countedRounds = 7;

/**
 * Times both in turns, A-B-A-B, after one round that does not count, and gives the medians. Between turns everything settles, so
 * that neither pays for what the other left for later. Calls and bytes are not counted meanwhile: counting takes time, and most
 * from the side with most bytes.
 */
export async function timeInTurns(
  ours: () => void | Promise<void>,
  rival: () => void | Promise<void>,
): Promise<Timing> {
  const observe = SetDataObserver.prototype.observe;
  SetDataObserver.prototype.observe = () => undefined;
  try {
    const oursMs: number[] = [];
    const rivalMs: number[] = [];
    for (let round = 0; round <= countedRounds; round += 1) {
      oursMs.push(await elapsedMs(ours));
      await settled();
      rivalMs.push(await elapsedMs(rival));
      await settled();
    }
    return { oursMs: median(oursMs.slice(1)), rivalMs: median(rivalMs.slice(1)) };
  } finally {
    SetDataObserver.prototype.observe = observe;
  }
}

/** The kit scrolls 300 ms after a message. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 350));
}

async function elapsedMs(run: () => void | Promise<void>): Promise<number> {
  const startedAtMs = performance.now();
  await run();
  return performance.now() - startedAtMs;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
