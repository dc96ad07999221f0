import { CommonGroupsViewModel } from '../../view-models/common-groups-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { queryText } from '../../../../binding/query-text';
import type { CommonGroupsData } from '../../view-models/common-groups-data';

export type Data = CommonGroupsData;

defineScreen({
  create: (services, query) => new CommonGroupsViewModel(services, queryText(query, 'user')),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onReachEnd: (screen) => screen.reachEnd(),
    onRetry: (screen) => screen.retry(),
  },
});
