import type { ScreenEvent } from './screen-event';

/** The text that a template put on a node as `data-<name>`; empty where there is none. */
export function datasetText(event: ScreenEvent, name: string): string {
  return asText(event.currentTarget.dataset[name]);
}

/** The number that a template put on a node as `data-<name>`; 0 where there is none. */
export function datasetNumber(event: ScreenEvent, name: string): number {
  return asNumber(event.currentTarget.dataset[name]);
}

/** A text of an event's detail; empty where there is none. */
export function detailText(event: ScreenEvent, name: string): string {
  return asText(event.detail[name]);
}

/** A number of an event's detail; 0 where there is none. */
export function detailNumber(event: ScreenEvent, name: string): number {
  return asNumber(event.detail[name]);
}

function asNumber(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
