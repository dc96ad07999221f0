import { MediaStrip } from './media-strip';
import { ScreenModel } from '../../../../view-models/screen-model';
import { ViewerMenu } from './viewer-menu';
import { asJson } from '../../../../kernel/json';
import { comparer } from 'mobx-miniprogram';
import { entryKeyOf } from '../../../../stores/timeline/timeline';
import {
  mediaViewerStrings,
  originalText,
  positionText,
} from '../../../../i18n/sections/media-viewer';
import { originalOf, slideOf, sourceOf } from './viewer-slides';
import type { Message } from '../../../../domain/message/message';
import type { MessageId } from '../../../../chat/message-client';
import type { Services } from '../../../../stores/services';
import type { Slide, ViewerActions, ViewerData } from './viewer-data';
import type { SlideContext } from './viewer-slides';
import type { StripDirection } from './media-strip';
import type { TimelineHistory } from '../../../../stores/timeline/timeline-history';

/** The pictures and videos of a chat, one at a time over the whole screen. Only the neighbours are held beside it. */
export class ViewerViewModel extends ScreenModel<ViewerData> implements ViewerActions {
  private readonly history: TimelineHistory;
  private readonly strip: MediaStrip;
  private readonly menu: ViewerMenu;
  private readonly context: SlideContext;
  private readonly wanted = new Set<string>();
  private readonly broken = new Set<string>();
  private viewed: Message | undefined;
  /** What stood beside it last: the way on from a message that is deleted while somebody looks at it. */
  private beside: Partial<Record<StripDirection, Message>> = {};

  constructor(
    private readonly services: Services,
    opened: MessageId,
  ) {
    super(services, mediaViewerStrings, {
      slides: [],
      at: 0,
      positionText: '',
      playing: '',
      originalText: '',
      isLoadingOriginal: false,
    });
    const { history, close } = services.timelines.open(opened.conversationId);
    this.history = history;
    this.disposables.add(close);
    this.strip = new MediaStrip(history);
    this.context = {
      copyOf: ({ clientId = '' }) => services.outbox.copyOf(clientId),
      wantsOriginal: (message) => this.wanted.has(entryKeyOf(message)),
      isBroken: (message) => this.broken.has(entryKeyOf(message)),
    };
    this.menu = new ViewerMenu(services, (message) => sourceOf(message, this.context));
    this.viewed = history.timeline.find(opened.id);
    this.disposables.add(history.timeline.onChange(() => this.refresh()));
    this.refresh();
    if (this.viewed?.content.kind === 'video') this.play();
  }

  turn(by: number): void {
    const { viewed } = this;
    const direction = by < 0 ? 'older' : 'newer';
    if (viewed === undefined || by === 0) return;
    const next = this.next(direction);
    if (next === undefined) {
      // It was far enough for once; now somebody wants more.
      this.look(direction);
      return;
    }
    this.viewed = next;
    this.patch({ at: this.data.at + Math.sign(by), playing: '', isLoadingOriginal: false });
    this.refresh();
  }

  play(): void {
    const { viewed } = this;
    if (viewed?.content.kind !== 'video' || viewed.revocation) return;
    this.services.voicePlayer.stop();
    this.showNow('playing', sourceOf(viewed, this.context));
  }

  ended(): void {
    this.showNow('playing', '');
  }

  showOriginal(): void {
    const { viewed } = this;
    if (viewed === undefined || originalOf(viewed, this.context) === undefined) return;
    this.wanted.add(entryKeyOf(viewed));
    this.patch({ isLoadingOriginal: true });
    this.refresh();
  }

  loaded(place: number): void {
    if (place === this.data.at) this.showNow('isLoadingOriginal', false);
  }

  failed(place: number): void {
    const message = this.messageAt(place);
    if (message === undefined) return;
    this.broken.add(entryKeyOf(message));
    if (place === this.data.at) this.patch({ playing: '', isLoadingOriginal: false });
    this.refresh();
  }

  retry(): void {
    const { viewed } = this;
    if (viewed === undefined) return;
    this.broken.delete(entryKeyOf(viewed));
    this.wanted.delete(entryKeyOf(viewed));
    this.refresh();
    this.play();
  }

  async openMenu(): Promise<void> {
    const { viewed } = this;
    if (
      viewed &&
      this.data.slides.some(({ place, kind }) => place === this.data.at && kind !== 'gone')
    )
      await this.menu.open(viewed);
  }

  close(): void {
    this.leavePage();
  }

  protected override onVisibleChange(isVisible: boolean): void {
    if (!isVisible) this.showNow('playing', '');
  }

  /** Shows what is known around the current one, and has the history loaded where nothing is. */
  private refresh(): void {
    const now = this.viewed && this.history.timeline.findByKey(entryKeyOf(this.viewed));
    // One that was deleted keeps its place until somebody goes on.
    this.viewed = now ?? this.viewed;
    if (now) this.beside = { ...this.besideNow('older'), ...this.besideNow('newer') };
    const { at } = this.data;
    const slides = [at - 1, at, at + 1].flatMap((place) => this.slideAt(place) ?? []);
    if (!comparer.structural(slides, this.data.slides)) this.patch({ slides: asJson(slides) });
    this.showNow('originalText', this.originalNow());
    this.showNow('positionText', this.positionNow());
    for (const direction of ['older', 'newer'] as const) this.look(direction);
  }

  private look(direction: StripDirection): void {
    if (this.viewed) void this.strip.load(this.viewed, direction);
  }

  private slideAt(place: number): Slide | undefined {
    const message = this.messageAt(place);
    if (message === undefined) return place === this.data.at ? goneAt(place) : undefined;
    const isHere = this.history.timeline.findByKey(entryKeyOf(message)) !== undefined;
    return isHere ? slideOf(message, place, this.context) : goneAt(place);
  }

  private messageAt(place: number): Message | undefined {
    const { viewed } = this;
    const { at } = this.data;
    if (place === at || viewed === undefined) return place === at ? viewed : undefined;
    return this.next(place < at ? 'older' : 'newer');
  }

  private next(direction: StripDirection): Message | undefined {
    const next = this.beside[direction];
    return next && this.history.timeline.findByKey(entryKeyOf(next));
  }

  private besideNow(direction: StripDirection): Partial<Record<StripDirection, Message>> {
    const next = this.viewed && this.strip.next(this.viewed, direction);
    return next ? { [direction]: next } : {};
  }

  private positionNow(): string {
    const position = this.viewed && this.strip.positionOf(this.viewed);
    return position ? positionText(position, this.services.settings.language) : '';
  }

  private originalNow(): string {
    const original = this.viewed && originalOf(this.viewed, this.context);
    return original ? originalText(original.sizeBytes, this.services.settings.language) : '';
  }
}

function goneAt(place: number): Slide {
  return { place, kind: 'gone', src: '', isBroken: false };
}
