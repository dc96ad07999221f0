import { asRecord } from '../../../../kernel/json';
import { datasetText } from '../../../../binding/event-fields';
import type { ChatActions } from '../../view-models/chat/chat-data';
import type { Measurable } from '../../../../binding/measured-box';
import type { Rect } from '../../view-models/menu/place-menu';
import type { ScreenEvent } from '../../../../binding/screen-event';

/** Opens the menu of the row that a finger held, once it is known where everything stands. */
export function openMenu(page: Measurable, screen: ChatActions, event: ScreenEvent): void {
  const query = page.createSelectorQuery();
  query.select('#page').boundingClientRect();
  query.select('#list').boundingClientRect();
  query.exec(([whole, list]: readonly unknown[]) => {
    const [bubble, page, seen] = [event.detail['bubble'], whole, list].map(rectOf);
    if (bubble && page && seen) screen.openMenu(datasetText(event, 'row'), { bubble, page, seen });
  });
}

function rectOf(value: unknown): Rect | undefined {
  const { left, top, right, bottom } = asRecord(value) ?? {};
  if (typeof left !== 'number' || typeof top !== 'number') return undefined;
  if (typeof right !== 'number' || typeof bottom !== 'number') return undefined;
  return { leftPx: left, topPx: top, rightPx: right, bottomPx: bottom };
}
