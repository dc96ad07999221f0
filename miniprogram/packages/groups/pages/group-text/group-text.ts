import { GroupTextViewModel } from '../../view-models/group-text-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailText } from '../../../../binding/event-fields';
import { queryText } from '../../../../binding/query-text';
import type { GroupTextData } from '../../view-models/group-text-data';

export type Data = GroupTextData;

defineScreen({
  create: (services, query) =>
    new GroupTextViewModel(
      services,
      queryText(query, 'group'),
      queryText(query, 'field'),
      queryText(query, 'user'),
    ),
  methods: {
    onInput: (screen, event) => screen.edit(detailText(event, 'value')),
    onSave: (screen) => screen.save(),
  },
});
