import { ForwardViewModel } from '../../view-models/forward/forward-view-model';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { incomingMethods } from '../../../../binding/incoming-banner';
import type { ForwardData } from '../../view-models/forward/forward-data';

export type Data = ForwardData;

defineScreen({
  create: (services) => new ForwardViewModel(services),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onSource: (screen, event) => screen.showSource(datasetText(event, 'source')),
    onSearch: (screen, event) => screen.search(detailText(event, 'text')),
    onMulti: (screen) => screen.toggleMulti(),
    onChoose: (screen, event) => screen.choose(datasetText(event, 'id')),
    onFinish: (screen) => screen.finish(),
    onCancel: (screen) => screen.cancel(),
    onSend: (screen, event) => screen.send(detailText(event, 'comment')),
    onRetry: (screen) => screen.retry(),
  },
});
