import { REQUEST_LIMIT_MS, withinLimit } from './requests';
import { TencentDoNotDisturb } from './do-not-disturb';
import { TencentFollows } from './follows';
import { TencentFriends } from './friends';
import { TencentGroupAdmin } from './group-admin';
import { TencentGroupFields } from './group-fields';
import { TencentGroupData } from './group-data';
import { TencentJoining } from './joining';
import { TencentLiveRooms } from './live-rooms';
import { TencentLabels } from './labels';
import { TencentMembers } from './members';
import { TencentMessages } from './messages';
import { TencentPins } from './pins';
import { TencentPresence } from './presence';
import { TencentProfiles } from './profiles';
import { TencentReactions } from './reactions';
import { TencentReceipts } from './receipts';
import { TencentRelations } from './relations';
import { TencentSearch } from './search';
import { TencentTopics } from './topics';
import { TencentTranslation } from './translation';
import { TencentVoiceText } from './voice-text';
import { failed, ok } from '../../kernel/result';
import { fieldsOf } from './from-sdk/fields';
import { ownError } from './errors';
import type { ChatClient } from '../../chat/chat-client';
import type { ChatResult } from '../../chat/chat-result';
import type { ChatError } from '../../chat/chat-error';
import type { Clock } from '../../platform/platform';
import type { Sdk } from './sdk';
import type { SdkHost } from './sdk-host';
import type { SdkRequest } from './requests';

/** The areas of the chat port that have a class of their own, and the request that they share. */
export abstract class TencentAreas {
  readonly search: TencentSearch;
  readonly messages: ChatClient['messages'];
  readonly reactions: ChatClient['reactions'];
  readonly pins: ChatClient['pins'];
  readonly translation: ChatClient['translation'];
  readonly voiceText: ChatClient['voiceText'];
  readonly friends: ChatClient['friends'];
  readonly profiles: ChatClient['profiles'];
  readonly relations: ChatClient['relations'];
  readonly labels: ChatClient['labels'];
  readonly doNotDisturb: ChatClient['doNotDisturb'];
  readonly follows: ChatClient['follows'];
  readonly receipts: ChatClient['receipts'];
  readonly presence: ChatClient['presence'];
  readonly members: ChatClient['members'];
  readonly joining: ChatClient['joining'];
  readonly groupAdmin: ChatClient['groupAdmin'];
  readonly liveRooms: ChatClient['liveRooms'];
  readonly groupData: ChatClient['groupData'];
  readonly groupFields: ChatClient['groupFields'];
  readonly topics: ChatClient['topics'];

  protected constructor(
    protected readonly clock: Clock,
    protected readonly host: SdkHost,
  ) {
    const request: SdkRequest = (call, read) => this.request(call, read);
    this.search = new TencentSearch(clock, () => host.ready());
    this.messages = new TencentMessages(clock, host);
    this.reactions = new TencentReactions(request, host.instances);
    this.pins = new TencentPins(request, host.instances);
    this.translation = new TencentTranslation(request);
    this.voiceText = new TencentVoiceText(request, host.instances);
    this.friends = new TencentFriends(request);
    this.profiles = new TencentProfiles(request);
    this.relations = new TencentRelations(request);
    this.labels = new TencentLabels(request);
    this.doNotDisturb = new TencentDoNotDisturb(request);
    this.follows = new TencentFollows(request);
    this.receipts = new TencentReceipts(request, host.instances);
    this.presence = new TencentPresence(request, () => host.userId);
    this.members = new TencentMembers(request);
    this.joining = new TencentJoining(request);
    this.groupAdmin = new TencentGroupAdmin(request);
    this.groupData = new TencentGroupData(request);
    this.groupFields = new TencentGroupFields(request);
    this.topics = new TencentTopics(request, () => host.userId);
    this.liveRooms = new TencentLiveRooms(request, host.enteredRooms);
  }

  protected async request<Value>(
    call: (sdk: Sdk) => unknown,
    read: (data: unknown) => Value,
  ): ChatResult<Value> {
    const sdk = this.host.ready();
    if (sdk === undefined) return failed(notReady());
    if (!(await this.host.isReachable())) return failed(notConnected());
    const reply = await withinLimit(this.clock, REQUEST_LIMIT_MS, () => call(sdk));
    return reply.ok ? ok(read(fieldsOf(reply.value)['data'])) : reply;
  }
}

/** What a request answers while the connection is lost. */
export function notConnected(): ChatError {
  return ownError('network', 'the connection is lost');
}

/** What a request answers while nobody is signed in. */
export function notReady(): ChatError {
  return ownError('not-ready', 'nobody is signed in');
}
