import { CreateGroupViewModel } from '../../view-models/create-group-view-model';
import { datasetText, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { pickerMethods } from '../picker-methods';
import type { CreateGroupData } from '../../view-models/create-group-data';

export type Data = CreateGroupData;

defineScreen({
  create: (services) => new CreateGroupViewModel(services),
  methods: {
    ...pickerMethods<CreateGroupViewModel>(),
    onFinish: (screen) => screen.finishPicking(),
    onPickAgain: (screen) => screen.pickAgain(),
    onPicture: (screen) => screen.choosePicture(),
    onName: (screen, event) => screen.rename(detailText(event, 'value')),
    onType: (screen, event) => screen.chooseType(datasetText(event, 'type')),
    onMore: (screen) => screen.toggleMore(),
    onExtra: (screen, event) =>
      screen.writeExtra(datasetText(event, 'extra'), detailText(event, 'value')),
    onTopics: (screen) => screen.toggleTopics(),
    onJoinOption: (screen) => screen.chooseJoinOption(),
    onInviteOption: (screen) => screen.chooseInviteOption(),
    onCreate: (screen) => screen.create(),
  },
});
