import { InviteViewModel } from '../../view-models/invite-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { pickerMethods } from '../picker-methods';
import { queryText } from '../../../../binding/query-text';
import type { InviteData } from '../../view-models/invite-data';

export type Data = InviteData;

defineScreen({
  create: (services, query) => new InviteViewModel(services, queryText(query, 'group')),
  methods: {
    ...pickerMethods<InviteViewModel>(),
    onFinish: (screen) => screen.finish(),
  },
});
