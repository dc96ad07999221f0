import { JoinRequestsViewModel } from '../../view-models/join-requests-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { JoinRequestsData } from '../../view-models/join-requests-data';

export type Data = JoinRequestsData;

defineScreen({
  create: (services) => new JoinRequestsViewModel(services),
  methods: {
    onAccept: (screen, event) => screen.decide(datasetText(event, 'id'), true),
    onRefuse: (screen, event) => screen.decide(datasetText(event, 'id'), false),
    onAcceptAll: (screen) => screen.acceptAll(),
    onForget: (screen) => screen.forgetHandled(),
    onRetry: (screen) => screen.retry(),
  },
});
