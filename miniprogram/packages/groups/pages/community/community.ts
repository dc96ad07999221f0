import { CommunityViewModel } from '../../view-models/community-view-model';
import { datasetText, detailNumber } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { groupChat } from '../../../../view-models/incoming';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { queryText } from '../../../../binding/query-text';
import { viewportHeight } from '../../../../binding/viewport-height';
import type { CommunityData } from '../../view-models/community-data';

export type Data = CommunityData;

defineScreen({
  create: (services, query) => new CommunityViewModel(services, queryText(query, 'group')),
  incoming: (query) => groupChat(queryText(query, 'group')),
  methods: {
    ...incomingMethods,
    onJoin: (screen) => screen.join(),
    onInfo: (screen) => screen.openInfo(),
    onCreate: (screen) => screen.create(),
    onOpen: (screen, event) => screen.open(datasetText(event, 'cell')),
    onMenu: (screen, event) => screen.openMenu(datasetText(event, 'cell')),
    onScroll: async (screen, event, page) =>
      screen.scrolled(detailNumber(event, 'scrollTop'), await viewportHeight(page, '#list')),
    onRetry: (screen) => screen.retry(),
  },
});
