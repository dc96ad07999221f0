import { RecordViewModel } from '../../view-models/details/record-view-model';
import { datasetNumber } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { RecordData } from '../../view-models/details/record-data';

export type Data = RecordData;

defineScreen({
  create: (services, query) => {
    const [conversationId, id] = [queryText(query, 'conversation'), queryText(query, 'message')];
    return new RecordViewModel(services, { conversationId, id }, queryText(query, 'path'));
  },
  methods: {
    onOpen: (screen, event) => screen.open(datasetNumber(event, 'index')),
    onRetry: (screen) => screen.retry(),
  },
});
