import { detailNumber, detailText } from '../../../binding/event-fields';
import type { PeoplePicker } from '../view-models/people-picker';
import type { ScreenEvent } from '../../../binding/screen-event';

/** What every page with a `people-picker` does with its events. */
export function pickerMethods<Screen extends { readonly picker: PeoplePicker }>() {
  return {
    onToggle: ({ picker }: Screen, event: ScreenEvent) => picker.toggle(detailText(event, 'id')),
    onTyped: ({ picker }: Screen) => picker.pickTyped(),
    onSearch: ({ picker }: Screen, event: ScreenEvent) => picker.find(detailText(event, 'text')),
    onLetter: ({ picker }: Screen, event: ScreenEvent) =>
      picker.jumpTo(detailText(event, 'letter')),
    onReach: ({ picker }: Screen, event: ScreenEvent) =>
      picker.scrolled(detailNumber(event, 'scrollTop'), detailNumber(event, 'heightPx')),
    onRetry: ({ picker }: Screen) => picker.retry(),
  };
}
