import { BlocklistViewModel } from '../../view-models/blocklist-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { BlocklistData } from '../../view-models/blocklist-data';

export type Data = BlocklistData;

defineScreen({
  create: (services) => new BlocklistViewModel(services),
  methods: {
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onUnblock: (screen, event) => screen.unblock(datasetText(event, 'id')),
    onReachEnd: (screen) => screen.reachEnd(),
    onRetry: (screen) => screen.retry(),
  },
});
