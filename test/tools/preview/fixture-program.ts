import {
  type OpenedMiniProgram,
  type OpenOptions,
  openMiniProgram,
} from '../../support/mini-program';
import { fixtureRoot } from './fixture-root';

export interface FixtureRun extends OpenedMiniProgram {
  /** What the fixture's code reported so far, in order. */
  readonly records: string[];
}

const running: OpenedMiniProgram[] = [];

/** Opens the fixture at `url`; {@link closeFixtures} closes it after the test. */
export async function openFixture(url = '', options: OpenOptions = {}): Promise<FixtureRun> {
  const records: string[] = [];
  const opened = await openMiniProgram({
    root: fixtureRoot,
    path: url,
    ...options,
    wx: { ...options.wx, records },
  });
  running.push(opened);
  return Object.defineProperties(
    { records },
    Object.getOwnPropertyDescriptors(opened),
  ) as FixtureRun;
}

export function closeFixtures(): void {
  for (const opened of running.splice(0)) opened.close();
}
