import { ProfileEditViewModel } from '../../view-models/profile-edit-view-model';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { ProfileEditData } from '../../view-models/profile-edit-data';

export type Data = ProfileEditData;

defineScreen({
  create: (services) => new ProfileEditViewModel(services),
  methods: {
    onPicture: (screen, event) => screen.pickPicture(detailText(event, 'avatarUrl')),
    onText: (screen, event) => screen.edit(datasetText(event, 'field')),
    onGender: (screen) => screen.chooseGender(),
    onField: (screen, event) => screen.editField(datasetText(event, 'name')),
    onLanguage: (screen) => screen.chooseLanguage(),
    onBirthday: (screen, event) => screen.chooseBirthday(detailText(event, 'value')),
    onFriending: (screen) => screen.chooseFriending(),
    onCopy: (screen) => screen.copyUserId(),
    onRetry: (screen) => screen.retry(),
  },
});
