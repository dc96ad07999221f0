import type { AvatarData } from '../../../../view-models/frame-data';
import type { ChatStrings } from '../../../../i18n/sections/chat';
import type { MessageRow } from '../../view-models/rows/message-row';
import type { RowKind } from '../../view-models/rows/row-kind';

/**
 * A message with the time separator above it. Its host node stays, so that the page can measure it by ID.
 *
 * Events: `menu` (long press on the bubble, with its rectangle), `target` with `{ index }` (tap on a link, address or number),
 * `enlarge` (two taps on a text), `play` (tap on a voice), `react` and `reactors` with `{ index }` (tap and long press on a reaction),
 * `card` (tap on a card, place, file, picture or video), `cardbutton` with `{ index }`, `quote` (tap on what it answers), `person` and `mention` (tap and
 * long press on the face), `resend` (tap on the failed mark), `stop` (tap on the ring of a file on its way), `edit` (tap on 重新编辑),
 * `check` (tap anywhere while messages are being selected),
 * `readers` (tap on the count of readers).
 */
export interface Data {
  readonly item: MessageRow;
  /** Who sent it; absent on tips. */
  readonly person: AvatarData | undefined;
  readonly hasNames: boolean;
  /** Its menu is open. */
  readonly isLifted: boolean;
  /** Messages are being selected: the row is one large check box. */
  readonly isSelecting: boolean;
  /** Its voice is playing, and how much of it was: whole percent. */
  readonly isPlaying: boolean;
  readonly played: number;
  /** How much of its file is with the service: whole percent. */
  readonly uploaded: number;
  /** How much of its file is on this device, while it is being downloaded: whole percent; 0 while it waits for its turn, -1 otherwise. */
  readonly downloaded: number;
  readonly t: ChatStrings;
  /** Somebody was brought here just now. */
  readonly isFlashed: boolean;
  /** Its picture could not be loaded. */
  readonly isBroken: boolean;
}

/** Two taps closer than this are one double tap: the systems' own limit. */
const DOUBLE_TAP_MS = 300;

/** Kinds that a tap opens. */
const OPENED: readonly RowKind[] = ['card', 'record', 'picture', 'place', 'file'];

/** The last tap on any bubble: there is one finger for all rows. */
let lastTap = { rowId: '', atMs: -Infinity };

/** The row whose face the finger holds: letting go of it is no tap, also where the device counts it as one. */
let heldRowId = '';

/** Rows whose page is out of sight: they set no data. */
const hiddenRows = new WeakSet();

Component({
  properties: {
    item: Object,
    // Tips have none, and WeChat warns of an object that is not there.
    person: { type: null },
    hasNames: Boolean,
    isLifted: Boolean,
    isSelecting: Boolean,
    isPlaying: Boolean,
    played: Number,
    uploaded: Number,
    downloaded: { type: Number, value: -1 },
    t: Object,
  },
  data: {
    isFlashed: false,
    isBroken: false,
  },
  observers: {
    'item.picture.src'() {
      if (this.data.isBroken) this.setData({ isBroken: false });
    },
  },
  pageLifetimes: {
    hide() {
      hiddenRows.add(this);
    },
    show() {
      hiddenRows.delete(this);
      // The mark faded while nobody looked.
      if (this.data.isFlashed) this.setData({ isFlashed: false });
    },
  },
  methods: {
    /** Marks the message for a moment. */
    flash() {
      this.setData({ isFlashed: true });
    },
    onFlashed() {
      // Other animations of the row end here too.
      if (this.data.isFlashed && !hiddenRows.has(this)) this.setData({ isFlashed: false });
    },
    onLongPress() {
      this.createSelectorQuery()
        .select('.held')
        .boundingClientRect((bubble) => this.triggerEvent('menu', { bubble }))
        .exec();
    },
    onTap(event: WechatMiniprogram.TouchEvent) {
      const { id: rowId, kind } = this.data.item as MessageRow;
      const isSecond = lastTap.rowId === rowId && event.timeStamp - lastTap.atMs <= DOUBLE_TAP_MS;
      lastTap = isSecond ? { rowId: '', atMs: -Infinity } : { rowId, atMs: event.timeStamp };
      if (isSecond && kind === 'text') this.triggerEvent('enlarge');
      if (OPENED.includes(kind)) this.triggerEvent('card');
    },
    onBroken() {
      this.setData({ isBroken: true });
    },
    onCardButton(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('cardbutton', { index: Number(event.currentTarget.dataset['index']) });
    },
    onPlay() {
      this.triggerEvent('play');
    },
    onTarget(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('target', { index: Number(event.currentTarget.dataset['index']) });
    },
    onLine() {
      if (this.data.isSelecting) this.triggerEvent('check');
    },
    onPill(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('react', { index: Number(event.currentTarget.dataset['index']) });
    },
    onPillHeld(event: WechatMiniprogram.TouchEvent) {
      this.triggerEvent('reactors', { index: Number(event.currentTarget.dataset['index']) });
    },
    onQuote() {
      this.triggerEvent('quote');
    },
    onFace() {
      heldRowId = '';
    },
    onPerson() {
      const isHeld = heldRowId === (this.data.item as MessageRow).id;
      if (!this.data.isSelecting && !isHeld) this.triggerEvent('person');
    },
    onMention() {
      heldRowId = (this.data.item as MessageRow).id;
      if (!this.data.isSelecting) this.triggerEvent('mention');
    },
    onResend() {
      this.triggerEvent('resend');
    },
    onStop() {
      this.triggerEvent('stop');
    },
    onReaders() {
      this.triggerEvent('readers');
    },
    onEdit() {
      this.triggerEvent('edit');
    },
  },
});
