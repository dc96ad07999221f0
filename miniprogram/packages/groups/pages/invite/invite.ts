import { InviteViewModel } from '../../view-models/invite-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailNumber, detailText } from '../../../../binding/event-fields';
import { queryText } from '../../../../binding/query-text';
import type { InviteData } from '../../view-models/invite-data';

export type Data = InviteData;

defineScreen({
  create: (services, query) => new InviteViewModel(services, queryText(query, 'group')),
  methods: {
    onToggle: ({ picker }, event) => picker.toggle(detailText(event, 'id')),
    onTyped: ({ picker }) => picker.pickTyped(),
    onSearch: ({ picker }, event) => picker.find(detailText(event, 'text')),
    onLetter: ({ picker }, event) => picker.jumpTo(detailText(event, 'letter')),
    onReach: ({ picker }, event) =>
      picker.scrolled(detailNumber(event, 'scrollTop'), detailNumber(event, 'heightPx')),
    onRetry: ({ picker }) => picker.retry(),
    onFinish: (screen) => screen.finish(),
  },
});
