import { MutedChatsViewModel } from '../../view-models/muted-chats-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { MutedChatsData } from '../../view-models/muted-chats-data';

export type Data = MutedChatsData;

defineScreen({
  create: (services) => new MutedChatsViewModel(services),
  methods: {
    onBlocklist: (screen) => screen.openBlocklist(),
    onOpen: (screen, event) => screen.open(datasetText(event, 'id')),
    onUnmute: (screen, event) => screen.unmute(datasetText(event, 'id')),
    onReachEnd: (screen) => screen.reachEnd(),
    onRetry: (screen) => screen.retry(),
  },
});
