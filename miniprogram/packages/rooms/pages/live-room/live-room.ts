import { LiveRoomViewModel } from '../../view-models/live-room-view-model';
import { datasetText, detailNumber, detailText } from '../../../../binding/event-fields';
import { defineScreen } from '../../../../binding/define-screen';
import { queryText } from '../../../../binding/query-text';
import { roomListOf } from './room-list';
import type { LiveRoomData } from '../../view-models/live-room-data';

export type Data = LiveRoomData;

defineScreen({
  create: (services, query) => new LiveRoomViewModel(services, queryText(query, 'group')),
  effects: (page) => () => () => roomListOf(page).scrollToEnd(),
  methods: {
    onProblem: (screen) => screen.answerProblem(),
    onExit: (screen) => screen.exit(),
    onGuests: (screen) => screen.openGuests(),
    onNotice: (screen) => screen.openNotice(),
    onMore: (screen) => screen.openMore(),
    onScroll: (screen, event, page) => roomListOf(page).scrolled(screen.talk, event),
    onReachEnd: ({ talk }) => talk.stands(true),
    onWaiting: ({ talk }) => talk.showNewest(),
    onRow: (screen, event) => screen.openRow(datasetText(event, 'id')),
    onPicture: (screen, event) => screen.openPicture(datasetText(event, 'id')),
    onInput: ({ writing }, event) => writing.compose(detailText(event, 'value')),
    onSend: ({ writing }) => writing.send(),
    onLike: ({ sends }) => sends.like(),
    onPanel: ({ writing }, event) =>
      writing.togglePanel(datasetText(event, 'panel') === 'gifts' ? 'gifts' : 'emoji'),
    onGive: ({ sends }, event) => sends.give(datasetText(event, 'id')),
    onSticker: ({ sends }, event) => sends.sticker(datasetText(event, 'id')),
    onEmoji: ({ writing }, event) => writing.insert(datasetText(event, 'emoji')),
    onKeyboard: ({ writing }, event) => writing.keyboard(detailNumber(event, 'height')),
  },
});
