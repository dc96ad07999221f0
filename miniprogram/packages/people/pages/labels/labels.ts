import { LabelsViewModel } from '../../view-models/labels-view-model';
import { datasetText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import type { LabelsData } from '../../view-models/labels-data';

export type Data = LabelsData;

defineScreen({
  create: (services, query) => new LabelsViewModel(services, queryText(query, 'user')),
  methods: {
    onChoose: (screen, event) => screen.choose(datasetText(event, 'name')),
    onAdd: (screen) => screen.add(),
    onRetry: (screen) => screen.retry(),
  },
});
