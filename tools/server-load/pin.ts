import { spawnSync } from 'node:child_process';
import os from 'node:os';

/** Keeps this process and all its threads to one core; false where that cannot be (no `taskset`, or no such core). */
export function pinToCore(core: number): boolean {
  if (os.cpus().length <= core) return false;
  const { status } = spawnSync('taskset', ['-acp', String(core), String(process.pid)]);
  return status === 0;
}
