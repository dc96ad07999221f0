import { GroupMembersViewModel } from '../../view-models/group-members-view-model';
import { datasetText, detailNumber, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import { viewportHeight } from '../../../../binding/viewport-height';
import type { GroupMembersData } from '../../view-models/group-members-data';

export type Data = GroupMembersData;

defineScreen({
  create: (services, query) =>
    new GroupMembersViewModel(services, queryText(query, 'group'), queryText(query, 'mode')),
  methods: {
    onTap: (screen, event) => screen.tap(datasetText(event, 'id')),
    onRemove: (screen) => screen.remove(),
    onFilter: (screen, event) => screen.choose(datasetText(event, 'filter')),
    onSearch: (screen, event) => screen.find(detailText(event, 'text')),
    onScroll: async ({ picker }, event, page) =>
      picker.scrolled(detailNumber(event, 'scrollTop'), await viewportHeight(page, '#list')),
    onRetry: ({ picker }) => picker.retry(),
  },
});
