import { FollowsViewModel } from '../../view-models/follows-view-model';
import { datasetText, detailNumber } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { viewportHeight } from '../../../../binding/viewport-height';
import type { FollowsData } from '../../view-models/follows-data';

export type Data = FollowsData;

defineScreen({
  create: (services) => new FollowsViewModel(services),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onChoose: (screen, event) => screen.choose(datasetText(event, 'list')),
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onScroll: async (screen, event, page) =>
      screen.scrolled(detailNumber(event, 'scrollTop'), await viewportHeight(page, '#list')),
    onRetry: (screen) => screen.retry(),
  },
});
