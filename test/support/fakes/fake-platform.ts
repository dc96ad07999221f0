import { Emitter } from '../../../miniprogram/kernel/emitter';
import {
  FakeChime,
  FakeFiles,
  FakePermissions,
  FakePlayer,
  FakeRecorder,
} from './fake-voice-device';
import { FakeHostCheck } from './fake-host-check';
import { FakeAlbum } from './fake-album';
import { FakeMedia } from './fake-media';
import { FakePortraits } from './fake-portraits';
import { FakeDocuments, FakeDownloads } from './fake-documents';
import { FakePlaces } from './fake-places';
import { FakePrivacy, FakeReminderConsent, agreedRecord } from './fake-privacy';
import { LAUNCH_KEY } from '../../../miniprogram/stores/session/launch-record';
import type {
  ChatRoute,
  Clock,
  DeviceSettings,
  Dialogs,
  KeyValueStorage,
  Lifecycle,
  Navigation,
  Platform,
  Route,
} from '../../../miniprogram/platform/platform';
import type { Dispose } from '../../../miniprogram/kernel/disposables';

/** When the fake clock starts unless a test says otherwise: 2026-03-04 14:05 local time, a Wednesday. */
export const STARTED_AT_MS = new Date(2026, 2, 4, 14, 5).getTime();

interface Timer {
  readonly dueMs: number;
  readonly callback: () => void;
}

/** A clock that moves only when told. */
export class FakeClock implements Clock {
  private readonly timers = new Set<Timer>();

  constructor(private currentMs: number = STARTED_AT_MS) {}

  nowMs(): number {
    return this.currentMs;
  }

  after(delayMs: number, callback: () => void): Dispose {
    const timer: Timer = { dueMs: this.currentMs + delayMs, callback };
    this.timers.add(timer);
    return () => {
      this.timers.delete(timer);
    };
  }

  /** How many timers wait: 0 when everything was released. */
  get pendingCount(): number {
    return this.timers.size;
  }

  /** Moves the clock, running what falls due in the order of time; promises settle between timers. */
  async advance(ms: number): Promise<void> {
    const untilMs = this.currentMs + ms;
    await settle();
    for (let timer = this.nextDue(untilMs); timer; timer = this.nextDue(untilMs)) {
      this.timers.delete(timer);
      this.currentMs = Math.max(this.currentMs, timer.dueMs);
      timer.callback();
      await settle();
    }
    this.currentMs = untilMs;
    await settle();
  }

  /** Sets the wall clock without running timers, as a person changing the device's time would. */
  setMs(ms: number): void {
    this.currentMs = ms;
  }

  private nextDue(untilMs: number): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.timers) {
      if (timer.dueMs <= untilMs && (next === undefined || timer.dueMs < next.dueMs)) next = timer;
    }
    return next;
  }
}

/** Lets every promise that can settle now settle. */
export async function settle(): Promise<void> {
  await new Promise<void>((resolve) => nextTask(resolve));
}

/** jsdom has no `setImmediate`. */
const nextTask: (run: () => void) => void =
  typeof setImmediate === 'function' ? setImmediate : (run) => setTimeout(run, 0);

/** Storage in memory that can be full and counts what reaches the device. Values are copied as JSON, as a device does. */
export class FakeStorage implements KeyValueStorage {
  /** While true, every write is refused. */
  isFull = false;
  readonly readKeys: string[] = [];
  readonly writtenKeys: string[] = [];
  private readonly values: Map<string, string>;

  /** @param stored what is there from the start */
  constructor(stored: Readonly<Record<string, unknown>> = {}) {
    this.values = new Map(
      Object.entries(stored).map(([key, value]) => [key, JSON.stringify(value)]),
    );
  }

  read(key: string): unknown {
    this.readKeys.push(key);
    const text = this.values.get(key);
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  }

  write(key: string, value: unknown): boolean {
    if (this.isFull) return false;
    this.writtenKeys.push(key);
    this.values.set(key, JSON.stringify(value));
    return true;
  }

  remove(key: string): void {
    this.values.delete(key);
  }

  keys(): readonly string[] {
    return [...this.values.keys()];
  }

  /** What is stored under `key`, in bytes of JSON; 0 when nothing is. */
  sizeBytes(key: string): number {
    return Buffer.byteLength(this.values.get(key) ?? '');
  }
}

/** The app's coming and going, driven by a test. */
export class FakeLifecycle implements Lifecycle {
  readonly shown = new Emitter<void>();
  readonly hidden = new Emitter<void>();
  readonly networkChanged = new Emitter<boolean>();
  readonly memoryWarned = new Emitter<void>();

  onShow(listener: () => void): Dispose {
    return this.shown.on(listener);
  }

  onHide(listener: () => void): Dispose {
    return this.hidden.on(listener);
  }

  onNetworkChange(listener: (isConnected: boolean) => void): Dispose {
    return this.networkChanged.on(listener);
  }

  onMemoryWarning(listener: () => void): Dispose {
    return this.memoryWarned.on(listener);
  }
}

/** Records where the app went and what its bars say. */
export class FakeNavigation implements Navigation {
  /** Tell it that somebody is sent to a chat that is open. */
  readonly returned = new Emitter<ChatRoute>();
  readonly opened: Route[] = [];
  readonly replaced: Route[] = [];
  readonly resets: Route[] = [];
  /** What was opened above a reset. */
  readonly above: Route[] = [];
  backCount = 0;
  title = '';
  titleRoomPx = 1_000;
  readonly badges = { conversations: 0, contacts: 0, me: 0 };
  tabTitles = { conversations: '', contacts: '', me: '' };
  appearance: 'system' | 'light' | 'dark' = 'system';

  open(route: Route): void {
    this.opened.push(route);
  }

  onReturn(listener: (route: ChatRoute) => void): Dispose {
    return this.returned.on(listener);
  }

  replace(route: Route): void {
    this.replaced.push(route);
  }

  reset(route: Route, above?: Route): void {
    this.resets.push(route);
    if (above !== undefined) this.above.push(above);
  }

  back(): void {
    this.backCount += 1;
  }

  setTitle(title: string): void {
    this.title = title;
  }

  setTabBadge(tab: 'conversations' | 'contacts' | 'me', count: number): void {
    this.badges[tab] = count;
  }

  setTabTitles(titles: { conversations: string; contacts: string; me: string }): void {
    this.tabTitles = titles;
  }

  setAppearance(theme: 'system' | 'light' | 'dark'): void {
    this.appearance = theme;
  }
}

type Question = Parameters<Dialogs['confirm']>[0];

/** Answers dialogs as a test planned; without a plan a question is dismissed. */
export class FakeDialogs implements Dialogs {
  readonly toasts: string[] = [];
  readonly questions: Question[] = [];
  readonly notices: Parameters<Dialogs['tell']>[0][] = [];
  /** Requests for words, with what stood in the field. */
  readonly asked: Parameters<Dialogs['ask']>[0][] = [];
  readonly menus: (readonly string[])[] = [];
  readonly copied: string[] = [];
  readonly called: string[] = [];
  tickCount = 0;
  canCopy = true;
  private readonly confirmations: boolean[] = [];
  private readonly choices: string[] = [];
  private readonly answers: string[] = [];

  /** The next question is answered so. */
  willConfirm(isConfirmed: boolean): void {
    this.confirmations.push(isConfirmed);
  }

  /** The next menu's item with these words is chosen. */
  willChoose(item: string): void {
    this.choices.push(item);
  }

  /** The next request for words is answered with these. */
  willAnswer(words: string): void {
    this.answers.push(words);
  }

  toast(text: string): void {
    this.toasts.push(text);
  }

  confirm(question: Question): Promise<boolean> {
    this.questions.push(question);
    return Promise.resolve(this.confirmations.shift() ?? false);
  }

  tell(notice: Parameters<Dialogs['tell']>[0]): Promise<void> {
    this.notices.push(notice);
    return Promise.resolve();
  }

  ask(question: Parameters<Dialogs['ask']>[0]): Promise<string | undefined> {
    this.asked.push(question);
    this.questions.push({ ...question, text: question.placeholder });
    return Promise.resolve(this.answers.shift());
  }

  choose(items: readonly string[]): Promise<number | undefined> {
    this.menus.push(items);
    const wanted = this.choices.shift();
    if (wanted === undefined) return Promise.resolve(undefined);
    const index = items.indexOf(wanted);
    if (index < 0) throw new Error(`The menu has no “${wanted}”: ${items.join(', ')}`);
    return Promise.resolve(index);
  }

  copy(text: string): Promise<boolean> {
    if (this.canCopy) this.copied.push(text);
    return Promise.resolve(this.canCopy);
  }

  call(phoneNumber: string): void {
    this.called.push(phoneNumber);
  }

  tick(): void {
    this.tickCount += 1;
  }
}

/** A device whose every part a test can read and drive. */
export class FakePlatform implements Platform {
  readonly clock: FakeClock;
  readonly storage: FakeStorage;
  readonly lifecycle = new FakeLifecycle();
  readonly navigation = new FakeNavigation();
  readonly dialogs = new FakeDialogs();
  readonly permissions = new FakePermissions();
  readonly privacy = new FakePrivacy();
  readonly reminders = new FakeReminderConsent();
  readonly recorder = new FakeRecorder();
  readonly player = new FakePlayer();
  readonly chime = new FakeChime();
  readonly files: FakeFiles;
  readonly media = new FakeMedia();
  readonly portraits = new FakePortraits();
  readonly places = new FakePlaces();
  readonly documents = new FakeDocuments();
  readonly downloads = new FakeDownloads();
  readonly album = new FakeAlbum();
  readonly hosts = new FakeHostCheck();
  readonly device: DeviceSettings;

  constructor(
    parts: {
      readonly device?: Partial<DeviceSettings>;
      readonly startedAtMs?: number;
      /** Another fake platform's storage: the app started again on the same device. */
      readonly storage?: FakeStorage;
      /** Another fake platform's files. */
      readonly files?: FakeFiles;
    } = {},
  ) {
    this.clock = new FakeClock(parts.startedAtMs);
    this.storage = parts.storage ?? new FakeStorage({ [LAUNCH_KEY]: agreedRecord });
    this.files = parts.files ?? new FakeFiles();
    this.device = { language: 'zh_CN', fontScale: 1, windowWidthPx: 375, ...parts.device };
  }
}
