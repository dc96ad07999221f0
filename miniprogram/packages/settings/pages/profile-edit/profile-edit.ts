import { ProfileEditViewModel } from '../../view-models/profile-edit-view-model';
import { defineScreen } from '../../../../binding/define-screen';
import { detailText } from '../../../../binding/event-fields';
import type { ProfileEditData } from '../../../../view-models/me-data';

export type Data = ProfileEditData;

defineScreen({
  create: (services) => new ProfileEditViewModel(services),
  methods: {
    onInput: (screen, event) => screen.edit(detailText(event, 'value')),
    onSave: (screen) => screen.save(),
  },
});
