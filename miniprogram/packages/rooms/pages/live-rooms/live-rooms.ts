import { LiveRoomsViewModel } from '../../view-models/live-rooms-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { LiveRoomsData } from '../../view-models/live-rooms-data';

export type Data = LiveRoomsData;

defineScreen({
  create: (services) => new LiveRoomsViewModel(services),
  methods: {
    onCreate: (screen) => screen.create(),
    onEnterById: (screen) => screen.enterById(),
    onReachEnd: (screen) => screen.reachEnd(),
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
  },
});
