import { CreateGroupViewModel } from '../../view-models/create-group-view-model';
import { datasetText, detailNumber, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import type { CreateGroupData } from '../../view-models/create-group-data';

export type Data = CreateGroupData;

defineScreen({
  create: (services) => new CreateGroupViewModel(services),
  methods: {
    onToggle: ({ picker }, event) => picker.toggle(detailText(event, 'id')),
    onTyped: ({ picker }) => picker.pickTyped(),
    onSearch: ({ picker }, event) => picker.find(detailText(event, 'text')),
    onLetter: ({ picker }, event) => picker.jumpTo(detailText(event, 'letter')),
    onReach: ({ picker }, event) =>
      picker.scrolled(detailNumber(event, 'scrollTop'), detailNumber(event, 'heightPx')),
    onRetry: ({ picker }) => picker.retry(),
    onFinish: (screen) => screen.finishPicking(),
    onPickAgain: (screen) => screen.pickAgain(),
    onPicture: (screen) => screen.choosePicture(),
    onName: (screen, event) => screen.rename(detailText(event, 'value')),
    onType: (screen, event) => screen.chooseType(datasetText(event, 'type')),
    onTopics: (screen) => screen.toggleTopics(),
    onJoinOption: (screen) => screen.chooseJoinOption(),
    onInviteOption: (screen) => screen.chooseInviteOption(),
    onCreate: (screen) => screen.create(),
  },
});
