import { GroupTextViewModel } from '../../view-models/group-text-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailText } from '../../../../binding/event-fields';
import { queryText } from '../../../../binding/query-text';
import type { TextEditData } from '../../../../view-models/text-edit-data';

export type Data = TextEditData;

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
