import { Account } from './session/account';
import { Arrival } from './session/arrival';
import { Consent } from './session/consent';
import { CloudSearchOffer } from './search/cloud-search';
import { ConversationCache } from './conversations/conversation-cache';
import { ConversationNames } from './conversations/conversation-names';
import { ConversationStore } from './conversations/conversation-store';
import { Disposables } from '../kernel/disposables';
import { DomainCheck } from './session/domain-check';
import { Drafts } from './conversations/drafts';
import { Favourites } from './messages/favourites';
import { Forwarding } from './outbox/forwarding';
import { HeardVoices } from './voice/heard-voices';
import { Incoming } from './alerts/incoming';
import { KeyboardHeight } from './device/keyboard-height';
import { LiveRooms } from './rooms/live-rooms';
import { LaunchStorage } from './session/launch-storage';
import type { FileSender } from './outbox/file-sender';
import type { MediaSender } from './outbox/media-sender';
import { MyMutes } from './groups/my-mutes';
import { MyProfile } from './people/my-profile';
import { MessageIndex } from './search/message-index';
import { Outbox } from './outbox/outbox';
import { OutboxFiles } from './outbox/outbox-files';
import type { PermissionGate } from './device/permission-gate';
import type { PlaceSender } from './outbox/place-sender';
import { QuietTimesReport } from './alerts/quiet-times-report';
import { ReceiptReports } from './messages/receipt-reports';
import { ReceivedFiles } from './messages/received-files';
import { ReceiptStore } from './messages/receipt-store';
import { ReadMarks } from './timeline/read-marks';
import { ReactionStore } from './messages/reaction-store';
import { RecentEmoji } from './device/recent-emoji';
import { Reminders } from './alerts/reminders';
import { Reports } from './messages/reports';
import { Removals } from './conversations/removals';
import { SessionStore } from './session/session-store';
import { SettingsStore } from './device/settings-store';
import { sendingServices } from './outbox/sending-services';
import { socialStores, socialStoresOf } from './people/social-stores';
import { StatusStore } from './people/status-store';
import { Timelines } from './timeline/timelines';
import { indexTimeline } from './search/index-timeline';
import { TypingStore } from './conversations/typing-store';
import { TranslationStore } from './messages/translation-store';
import { VoiceTexts } from './voice/voice-texts';
import { VoicePlayer } from './voice/voice-player';
import { VoiceRecorder } from './voice/voice-recorder';
import { consentedSignIn } from './session/consented-sign-in';
import { followLifecycle } from './device/follow-lifecycle';
import { groupStores } from './groups/group-stores';
import { keepAppBars } from './conversations/app-bars';
import type { AppServer } from '../platform/app-server';
import type { ChatClient } from '../chat/chat-client';
import type { GroupStores } from './groups/group-stores';
import type { Dispose } from '../kernel/disposables';
import type { DomainCheckParts } from './session/domain-check';
import type { IncomingParts } from './alerts/incoming';
import type { Clock, Platform } from '../platform/platform';
import type { RemindersParts } from './alerts/reminders';
import type { ReceiptReportsParts } from './messages/receipt-reports';
import type { LaunchRecord } from './session/launch-record';
import type { SignIn } from '../platform/sign-in';
import type { SocialStores } from './people/social-stores';
import type { TrustedDomains } from '../domain/trusted-domains';

/** What the owner of the app decides. */
export interface OwnerSettings {
  /** Domains whose pages may be shown inside of the app. */
  readonly webDomains: readonly string[];
  /** Who gets reports as messages where our server takes none; empty for nobody. */
  readonly reportTo: string;
  /** The keyword of the friends' field that holds my notes about them; empty where the owner added none. */
  readonly friendNoteField: string;
  /** The keywords of the fields of profiles that people fill in themselves. */
  readonly profileFields: readonly string[];
  /** What belongs into WeChat's lists of trusted domains; undefined where the chat service is local. */
  readonly domains: TrustedDomains | undefined;
}

/** The app's state and what it talks to: made once, handed to every screen. */
export interface Services extends OwnerSettings, GroupStores, SocialStores {
  readonly chat: ChatClient;
  readonly platform: Platform;
  readonly signIn: SignIn;
  readonly server: AppServer;
  readonly consent: Consent;
  readonly arrival: Arrival;
  readonly launch: LaunchStorage;
  readonly settings: SettingsStore;
  readonly session: SessionStore;
  readonly account: Account;
  readonly conversations: ConversationStore;
  readonly timelines: Timelines;
  readonly index: MessageIndex;
  readonly cloudSearch: CloudSearchOffer;
  readonly outbox: Outbox;
  readonly drafts: Drafts;
  readonly recentEmoji: RecentEmoji;
  readonly readMarks: ReadMarks;
  readonly keyboardHeight: KeyboardHeight;
  readonly heardVoices: HeardVoices;
  readonly voiceTexts: VoiceTexts;
  readonly voicePlayer: VoicePlayer;
  readonly voiceRecorder: VoiceRecorder;
  readonly gate: PermissionGate;
  readonly mediaSender: MediaSender;
  readonly placeSender: PlaceSender;
  readonly fileSender: FileSender;
  readonly receivedFiles: ReceivedFiles;
  readonly reactions: ReactionStore;
  readonly mutes: MyMutes;
  readonly liveRooms: LiveRooms;
  readonly profile: MyProfile;
  readonly reminders: Reminders;
  readonly reports: Reports;
  readonly incoming: Incoming;
  readonly translations: TranslationStore;
  readonly titles: ConversationNames;
  readonly receipts: ReceiptStore;
  readonly receiptReports: ReceiptReports;
  readonly typing: TypingStore;
  readonly statuses: StatusStore;
  readonly favourites: Favourites;
  readonly forwarding: Forwarding;
  readonly removals: Removals;
  dispose(): void;
}

/** What else the services are made of. */
export interface ServiceParts extends OwnerSettings {
  readonly server: AppServer;
  /** A number from 0 to 1, as `Math.random` gives. */
  readonly random: () => number;
}

/** Makes and connects all stores. Reads the launch record and touches neither the network nor the chat service. */
export function createServices(
  chat: ChatClient,
  platform: Platform,
  anySignIn: SignIn,
  { random, ...parts }: ServiceParts,
): Services {
  const { clock, lifecycle, storage, device, navigation } = platform;
  const launch = new LaunchStorage(storage);
  const consent = new Consent(launch);
  const signIn = consentedSignIn(anySignIn, consent);
  const settings = settingsOf(device, launch);
  const session = new SessionStore({ chat, signIn, clock, lifecycle, settings, random });
  const files = new OutboxFiles(platform.files, () => clock.nowMs());
  const receivedFiles = new ReceivedFiles(platform.downloads, session, clock);
  const kept = accountStores(chat, clock, random, files);
  const asked = { session, server: parts.server, consent: platform.reminders };
  const presence = presenceStores({ ...kept, chat, clock, lifecycle, settings, random, ...asked });
  const reports = new Reports({ ...parts, ...kept, chat, clock, settings, random });
  const stores = { ...kept, ...presence, receivedFiles, reports };
  const cache = new ConversationCache(stores.conversations, session, launch, clock, lifecycle);
  const mutes = new MyMutes(chat, clock, session);
  const titles = new ConversationNames({ ...stores, settings, mutes, clock });
  const account = new Account(chat, storage, launch, session, stores);
  const cloudSearch = new CloudSearchOffer(chat);
  const sending = sendingServices(platform, settings, files, stores.outbox);
  const voices = voiceServices(platform, sending.gate, files, stores.outbox);
  const incoming = announcements(platform, { chat, session, settings, ...stores, ...voices });
  const disposables = new Disposables();
  const shown = [...Object.values(presence), stores.reactions, ...Object.values(voices)];
  const quietTimes = new QuietTimesReport({ ...stores, session, storage, server: parts.server });
  const others = [incoming, mutes, cache, account, cloudSearch, quietTimes, reports];
  for (const part of [session, ...heldOf(stores), ...shown, ...others])
    disposables.add(() => part.dispose());
  disposables.add(followLifecycle(lifecycle, { ...stores, ...voices }));
  disposables.add(keepAppBars(navigation, stores, settings));
  const checked = { settings, session, uploads: stores.outbox.uploads };
  disposables.add(checkDomains(platform, checked, parts.domains));
  return {
    chat,
    platform,
    signIn,
    ...parts,
    consent,
    arrival: new Arrival(),
    launch,
    settings,
    session,
    account,
    cloudSearch,
    ...stores,
    keyboardHeight: new KeyboardHeight(storage),
    ...voices,
    ...sending,
    mutes,
    incoming,
    profile: new MyProfile(parts.server, chat, stores.people),
    titles,
    dispose: () => disposables.dispose(),
  };
}

/** What a person has set, from the launch record and back into it. */
function settingsOf(device: Platform['device'], launch: LaunchStorage): SettingsStore {
  const save = (stored: LaunchRecord['settings']): void => launch.saveSettings(stored);
  return new SettingsStore(device, launch.current.settings, save);
}

/** The stores that listen to the chat service for as long as the app lives. */
function heldOf(stores: ReturnType<typeof accountStores>) {
  const { conversations, groups } = stores;
  const { groupNews, groupFaces, timelines, index, outbox, liveRooms } = stores;
  const { communities, topics } = stores;
  const mine = [groups, communities, topics, groupNews, groupFaces];
  const lists = [...socialStoresOf(stores), ...mine];
  return [conversations, ...lists, timelines, index, outbox, liveRooms];
}

/** Hosts that WeChat refuses are named once something could not be reached. */
function checkDomains(
  { hosts, dialogs }: Platform,
  parts: Omit<DomainCheckParts, 'hosts' | 'dialogs'>,
  domains: TrustedDomains | undefined,
): Dispose {
  const check = new DomainCheck({ hosts, dialogs, ...parts }, domains);
  return () => check.dispose();
}

/** What arrives in other chats, announced with the device's sound and motor. */
function announcements(
  { clock, chime, dialogs }: Platform,
  parts: Omit<IncomingParts, 'clock' | 'chime' | 'dialogs' | 'isVoiceBusy'> &
    ReturnType<typeof voiceServices>,
): Incoming {
  const { voicePlayer, voiceRecorder } = parts;
  const isVoiceBusy = (): boolean =>
    voiceRecorder.state.kind !== 'idle' || voicePlayer.current?.isPlaying === true;
  return new Incoming({ ...parts, clock, chime, dialogs, isVoiceBusy });
}

/** One recorder and one player for the whole app. */
function voiceServices(
  platform: Platform,
  gate: PermissionGate,
  files: OutboxFiles,
  outbox: Outbox,
) {
  const { clock, recorder, player } = platform;
  const voicePlayer = new VoicePlayer(player, (clientId) => files.copyOf(clientId));
  const parts = { recorder, gate, clock, files, outbox, voicePlayer };
  return { voicePlayer, voiceRecorder: new VoiceRecorder(parts) };
}

/** What people tell each other without a message: that they have read, that they write, that they are there; or call them. */
function presenceStores(
  parts: ReceiptReportsParts &
    Omit<RemindersParts, 'statuses'> & { readonly settings: SettingsStore },
) {
  const { chat, clock, settings } = parts;
  const statuses = new StatusStore(chat, clock);
  return {
    receipts: new ReceiptStore(chat, clock),
    receiptReports: new ReceiptReports(parts),
    typing: new TypingStore(chat, clock, settings),
    statuses,
    reminders: new Reminders({ ...parts, statuses }),
  };
}

/** The stores that hold something of whoever is signed in. */
function accountStores(chat: ChatClient, clock: Clock, random: () => number, files: OutboxFiles) {
  const social = socialStores(chat, clock);
  const conversations = new ConversationStore(chat);
  const index = new MessageIndex(chat, clock);
  const timelines = new Timelines(chat, (timeline) =>
    indexTimeline(timeline, index, conversations),
  );
  const outbox = new Outbox({ chat, timelines, conversations, files, clock, random });
  return {
    conversations,
    ...social,
    ...groupStores(chat, clock, conversations),
    timelines,
    index,
    outbox,
    drafts: new Drafts(clock),
    recentEmoji: new RecentEmoji(),
    readMarks: new ReadMarks(),
    reactions: new ReactionStore(chat, clock),
    translations: new TranslationStore(chat),
    heardVoices: new HeardVoices(() => clock.nowMs()),
    voiceTexts: new VoiceTexts(chat.voiceText),
    favourites: new Favourites(),
    forwarding: new Forwarding(),
    removals: new Removals(chat.messages, clock),
    liveRooms: new LiveRooms({ chat, clock, random, people: social.people, outbox }),
  };
}
