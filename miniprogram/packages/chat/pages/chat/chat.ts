import { ChatViewModel } from '../../view-models/chat/chat-view-model';
import { datasetText, detailNumber, detailText } from '../../../../binding/event-fields';
import { composerOf } from './composer-of';
import { incomingMethods } from '../../../../binding/incoming-banner';
import { defineScreen } from '../../../../binding/define-screen';
import { listOf } from './message-list';
import { openMenu } from './open-menu';
import { queryText } from '../../../../binding/query-text';
import type { ChatData } from '../../view-models/chat/chat-data';
import type { ChatEffect } from '../../view-models/chat/chat-effect';

export type Data = ChatData;

defineScreen({
  create: (services, query) =>
    new ChatViewModel(services, queryText(query, 'conversation'), queryText(query, 'at')),
  share: (screen, button) => screen.shareCard(button === 'message'),
  resized: (page) => void listOf(page).resized(),
  effects: (page) => (effect: ChatEffect) => listOf(page).run(effect),
  incoming: (query) => queryText(query, 'conversation'),
  methods: {
    ...incomingMethods,
    onReady: (screen, _event, page) => listOf(page).attach(screen),
    onMenu: (screen, event, page) => openMenu(page, screen, event),
    onChoose: (screen, event) => screen.choose(detailText(event, 'action')),
    onCloseMenu: (screen) => screen.closeMenu(),
    onTarget: (screen, event) =>
      screen.taps.openTarget(datasetText(event, 'row'), detailNumber(event, 'index')),
    onCard: (screen, event) => screen.taps.openCard(datasetText(event, 'row')),
    onCardButton: (screen, event) =>
      screen.taps.openCard(datasetText(event, 'row'), detailNumber(event, 'index')),
    onEnlarge: (screen, event) => screen.taps.openText(datasetText(event, 'row')),
    onFullTextClose: (screen) => screen.taps.closeText(),
    onResend: (screen, event) => screen.sends.resend(datasetText(event, 'row')),
    onStop: (screen, event) => screen.sends.stop(datasetText(event, 'row')),
    onReact: (screen, event) =>
      screen.reactions.tap(datasetText(event, 'row'), detailNumber(event, 'index')),
    onReactors: (screen, event, page) => {
      listOf(page).lowerKeyboard();
      screen.reactions.openPanel(datasetText(event, 'row'), detailNumber(event, 'index'));
    },
    onMenuReact: (screen, event, page) => {
      const emoji = detailText(event, 'emoji');
      if (emoji === '') listOf(page).lowerKeyboard();
      return screen.reactFromMenu(emoji);
    },
    onReactorsShow: (screen, event) => screen.reactions.showPeople(detailNumber(event, 'index')),
    onReactorsMore: (screen) => screen.reactions.morePeople(),
    onReactorsClose: (screen) => screen.reactions.closePanel(),
    onReactionPick: (screen, event) => screen.reactions.pick(detailText(event, 'emoji')),
    onPickerClose: (screen) => screen.reactions.closePicker(),
    onPinBar: (screen, _event, page) => {
      listOf(page).lowerKeyboard();
      return screen.pins.openBar();
    },
    onPinOpen: (screen, event) => screen.pins.open(detailText(event, 'id')),
    onPinTakeOff: (screen, event) => screen.pins.takeOff(detailText(event, 'id')),
    onPinsClose: (screen) => screen.pins.closePanel(),
    onNoticeClose: (screen) => screen.extras.notice.close(),
    onEdit: (screen, event) => screen.editAgain(datasetText(event, 'row')),
    onCheck: (screen, event) => screen.selecting.toggle(datasetText(event, 'row')),
    onSelectionCancel: (screen) => screen.selecting.cancel(),
    onSelectionForward: (screen, event) => screen.selecting.forward(detailText(event, 'mode')),
    onSelectionRemove: (screen) => screen.selecting.remove(),
    onEditingCancel: (screen) => screen.editing.cancel(),
    onCompose: (screen, event) =>
      screen.compose(detailText(event, 'text'), detailNumber(event, 'caret')),
    onCaret: (screen, event) => screen.composer.caretMoved(detailNumber(event, 'caret')),
    onSend: (screen) => screen.send(),
    onSticker: (screen, event) => screen.composer.sendSticker(detailText(event, 'name')),
    onMore: (screen) => screen.more.open(),
    onMoreChosen: (screen, event) => screen.more.choose(detailText(event, 'entry')),
    onDropQuote: (screen) => screen.composer.answerNothing(),
    onQuote: (screen, event) => screen.openQuote(datasetText(event, 'row')),
    onMention: (screen, event) => screen.mentionSender(datasetText(event, 'row')),
    onPerson: (screen, event) => screen.taps.openSender(datasetText(event, 'row')),
    onMember: (screen, event) => screen.mentions.pick(detailText(event, 'id')),
    onEveryone: (screen) => screen.mentions.pickEveryone(),
    onMemberSearch: (screen, event) => screen.mentions.find(detailText(event, 'text')),
    onMemberScroll: (screen, event) =>
      screen.mentions.scrolled(detailNumber(event, 'scrollTop'), detailNumber(event, 'heightPx')),
    onMemberRetry: (screen) => screen.mentions.retry(),
    onClosePicker: (screen) => screen.mentions.close(),
    onEmoji: (screen) => screen.panel.openEmoji(),
    onKeyboard: (screen, event) => screen.panel.keyboardRaised(detailNumber(event, 'heightPx')),
    onTalk: (screen, event) => screen.recording.gesture(detailText(event, 'gesture')),
    onPlay: (screen, event) => screen.playVoice(datasetText(event, 'row')),
    onVoiceToggle: (screen) => screen.voices.toggle(),
    onVoiceSeek: (screen, event) => screen.voices.seek(detailNumber(event, 'percent')),
    onVoiceRate: (screen) => screen.voices.changeRate(),
    onVoiceOutput: (screen) => screen.voices.switchOutput(),
    onPick: (screen, event, page) => {
      composerOf(page)?.insert(detailText(event, 'emoji'));
      screen.panel.useEmoji(detailText(event, 'emoji'));
    },
    onDeleteBack: (_screen, _event, page) => composerOf(page)?.deleteBack(),
    onScroll: (_screen, event, page) => listOf(page).scrolled(event),
    onReachTop: (screen) => screen.reachTop(),
    onReachEnd: (screen) => screen.reachEnd(),
    onComposerResize: (_screen, _event, page) => listOf(page).resized(),
    onListTap: (_screen, _event, page) => listOf(page).lowerKeyboard(),
    onPill: (screen) => screen.jumpToEnd(),
    onReopen: (screen) => screen.reopen(),
    onInfo: (screen) => screen.openInfo(),
    onReaders: (screen, event) => screen.receipts.openReaders(datasetText(event, 'row')),
    onUnreadPill: (screen) => screen.places.jumpToUnread(),
    onMentionPill: (screen) => screen.places.jumpToMention(),
    onRetry: (screen) => screen.retry(),
    onMoreRetry: (screen) => screen.retry(),
  },
});
