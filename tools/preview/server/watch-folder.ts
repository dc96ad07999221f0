import { watch } from 'node:fs';

/** Editors write a file in several steps; a rebuild waits for this much quiet. */
const QUIET_MS = 60;

/**
 * Calls `onChange` after files below `folder` have changed, at most once at a time: changes during a call lead to one more.
 * Returns the function that stops watching.
 */
export function watchFolder(folder: string, onChange: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = false;
  let isStopped = false;
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), QUIET_MS);
  };
  const run = async (): Promise<void> => {
    if (isStopped) return;
    if (isRunning) {
      schedule();
      return;
    }
    isRunning = true;
    await onChange();
    isRunning = false;
  };
  const watcher = watch(folder, { recursive: true }, (_event, file) => {
    if (file !== null && /(^|[\\/])(\.|node_modules|miniprogram_npm)/.test(file)) return;
    schedule();
  });
  return () => {
    isStopped = true;
    clearTimeout(timer);
    watcher.close();
  };
}
