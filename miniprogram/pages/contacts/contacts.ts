import { ContactsViewModel } from '../../view-models/contacts-view-model';
import { datasetText, detailNumber, detailText } from '../../binding/event-fields';
import { incomingMethods } from '../../binding/incoming-banner';
import { defineScreen } from '../../binding/define-screen';
import { endSlide, letterAt } from '../../binding/letter-at';
import { viewportHeight } from '../../binding/viewport-height';
import type { ContactsData } from '../../view-models/contacts-data';

export type Data = ContactsData;

defineScreen({
  create: (services) => new ContactsViewModel(services),
  incoming: () => '',
  methods: {
    ...incomingMethods,
    onOpen: (screen, event) => screen.open(datasetText(event, 'cell')),
    onNewFriends: (screen) => screen.openFriendRequests(),
    onAddFriend: (screen) => screen.addFriend(),
    onGroups: (screen) => screen.openGroups(),
    onLabels: (screen) => screen.openLabels(),
    onLabel: (screen, event) => screen.chooseLabel(datasetText(event, 'name')),
    onSearch: (screen, event) => screen.find(detailText(event, 'text')),
    onIndex: async (screen, event, page) => {
      const letter = await letterAt(page, '.index', event, screen.data.letters);
      if (letter !== undefined) screen.slideTo(letter);
    },
    onLetter: (screen, event) => screen.jumpTo(datasetText(event, 'letter')),
    onIndexEnd: (screen, _event, page) => {
      endSlide(page, '.index');
      screen.endSlide();
    },
    onScroll: async (screen, event, page) =>
      screen.scrolled(detailNumber(event, 'scrollTop'), await viewportHeight(page, '#list')),
    onRetry: (screen) => screen.retry(),
  },
});
