import { failed } from '../kernel/result';
import type { ChatResult } from './chat-result';

/** One area of the port: methods that each answer with a result. */
export type ChatArea<Area> = {
  readonly [Name in keyof Area]: (...args: never[]) => ChatResult<unknown>;
};

/**
 * An area of a client that is fetched later. Each method answers `not-ready` until then.
 * @param names every method of the area
 * @param current the area of the fetched client
 */
export function deferredArea<Area extends ChatArea<Area>>(
  names: Readonly<Record<keyof Area, true>>,
  current: () => Area | undefined,
): Area {
  const methods = (Object.keys(names) as (keyof Area)[]).map((name) => [
    name,
    (...args: never[]) => current()?.[name](...args) ?? notReady(),
  ]);
  return Object.fromEntries(methods) as Area;
}

/** What every request answers while there is no client. */
export function notReady(): ChatResult<never> {
  return Promise.resolve(
    failed({ kind: 'not-ready', code: 0, detail: 'the chat client is not loaded' }),
  );
}
