import { broadcast } from '../live/broadcasts';
import { groupOrTopic } from '../topics/topic';
import type { Broadcast } from '../live/broadcasts';
import { deliverC2c } from '../c2c/deliver';
import type { Connection } from '../gateway/connection';
import type { FileRequests } from '../files/file-store';
import type { FaultBox } from '../gateway/faults';
import type { Gateway } from '../gateway/gateway';
import type { Service } from '../gateway/handler';
import type { WireObject } from '../gateway/replies';
import { deliverToGroup } from '../groups/deliver';
import { applyWorld } from '../seed/apply-world';
import type { World } from '../seed/world';
import type { PaidFeature } from '../accounts/paid-features';
import { closeSession, expireSessions } from '../accounts/session';
import { randomNumber } from '../state/chat-state';
import type { C2cMessage, GroupMessage, MessageDraft, WireElement } from '../state/message';
import type { WebhookTarget } from '../webhooks/webhooks';
import { markRisky } from './content-check';
import type { RiskyMessage } from './content-check';
import type { KickReason } from './kick';
import { kickType } from './kick';

/** A person as sign-in screens offer them. */
export interface PersonSummary {
  readonly userId: string;
  readonly nick: string;
  readonly avatarUrl: string;
}

/** What a client needs to sign in. */
export interface SignIn {
  readonly sdkAppId: number;
  readonly userId: string;
  readonly userSig: string;
  readonly expiresAtMs: number;
}

/** A message put into the service from outside, whatever its body. */
export interface PushedMessage {
  readonly from: string;
  readonly to: { readonly userId: string } | { readonly groupId: string };
  /** Elements in wire form, of known or unknown types, with whatever content. */
  readonly body: readonly WireElement[];
  readonly cloudCustomData?: string;
  readonly isOnlineOnly?: boolean;
}

/** What is connected and what was asked, for assertions. */
export interface ServiceSnapshot {
  readonly devices: readonly {
    readonly userId: string;
    readonly instanceId: number;
    readonly platform: string;
  }[];
  /** Calls by command. */
  readonly calls: Readonly<Record<string, number>>;
  readonly unknownCommands: readonly string[];
  /** Downloads by the file's key and the size of the picture. */
  readonly files: Readonly<Record<string, FileRequests>>;
}

/** Reports that are kept; older ones go. */
const MAX_REPORTS = 100;

const DEFAULT_LIFE_S = 7 * 86400;

/** What can be done to the service from outside the wire. */
export class Controls {
  private readonly listed = new Set<string>();
  private readonly reported: WireObject[] = [];

  constructor(
    private readonly service: Service,
    private readonly gateway: Gateway,
    readonly faults: FaultBox,
  ) {}

  people(): readonly PersonSummary[] {
    return [...this.listed].map((userId) => {
      const { nick, avatarUrl } = this.service.state.user(userId);
      return { userId, nick, avatarUrl };
    });
  }

  /** A userSig for someone who exists; undefined for anyone else. */
  signIn(userId: string, lifeSeconds = DEFAULT_LIFE_S): SignIn | undefined {
    if (!this.service.state.users.has(userId)) return undefined;
    return {
      sdkAppId: this.service.options.sdkAppId,
      userId,
      userSig: this.service.userSigs.issue(userId, lifeSeconds),
      expiresAtMs: Date.now() + lifeSeconds * 1000,
    };
  }

  seed(world: World): void {
    applyWorld(world, this.service, this.listed);
  }

  /** Ends the sessions of `userId`'s devices; returns how many there were. */
  kick(userId: string, reason: KickReason): number {
    const devices = this.service.presence.of(userId);
    const type = kickType(reason);
    if (type === undefined) {
      expireSessions(this.service.state.user(userId), this.service);
      return devices.length;
    }
    for (const device of devices) {
      this.service.pushes.forceOffline(device, type);
      closeSession(device, this.service);
    }
    return devices.length;
  }

  /** Delivers a message as if `from` had sent it from another device; false when the group is missing. */
  push(pushed: PushedMessage): boolean {
    const draft = this.draft(pushed);
    if ('userId' in pushed.to) {
      deliverC2c({ ...draft, to: pushed.to.userId, seq: randomNumber() }, undefined, this.service);
      return true;
    }
    const group = groupOrTopic(this.service.state.groups, pushed.to.groupId);
    if (group === undefined) return false;
    const extra = { clientSeq: randomNumber(), mentions: [], receivers: [] };
    deliverToGroup({ ...draft, ...extra }, group, undefined, this.service);
    return true;
  }

  /** Says something in every live room at once. */
  broadcast(said: Broadcast): void {
    broadcast(said, this.service.state);
  }

  /** Has a content check find the newest message of somebody in a conversation risky; false when there is none. */
  markRisky(risky: RiskyMessage): boolean {
    return markRisky(risky, this.service);
  }

  /** Cuts connections without a goodbye: everyone's, or those of `userId`. */
  dropSockets(userId?: string): void {
    const connections: readonly Connection[] =
      userId === undefined ? [...this.gateway.connections] : this.service.presence.of(userId);
    for (const connection of connections) connection.terminate();
  }

  advanceClock(seconds: number): void {
    this.service.state.clock.advance(seconds);
  }

  /** Buys a paid feature or gives it back. */
  setFeature(feature: PaidFeature, isBought: boolean): void {
    this.service.features.set(feature, isBought);
  }

  /** Tells a server of every message from now on; undefined: nobody. */
  setWebhook(target: WebhookTarget | undefined): void {
    this.service.webhooks.setTarget(target);
  }

  /** Takes a report of a message, as a server of one's own would. */
  report(report: WireObject): void {
    this.reported.push(report);
    if (this.reported.length > MAX_REPORTS) this.reported.shift();
  }

  /** The reports so far, oldest first. */
  reports(): readonly WireObject[] {
    return this.reported;
  }

  /** A key under which `userId` may upload one file, as the SDK gets it from a signature. */
  signUpload(userId: string, fileName: string): string {
    return this.service.files.sign(userId, fileName);
  }

  expireFiles(): void {
    this.service.files.expireAll();
  }

  snapshot(): ServiceSnapshot {
    const devices = [...this.gateway.connections]
      .filter((connection) => connection.userId !== '')
      .map(({ userId, instanceId, platform }) => ({ userId, instanceId, platform }));
    return {
      devices,
      calls: Object.fromEntries(this.gateway.calls),
      unknownCommands: [...this.gateway.unknownCommands],
      files: this.service.files.requested(),
    };
  }

  /** All messages between two people, oldest first, whatever either deleted. */
  messagesBetween(first: string, second: string): readonly C2cMessage[] {
    const { timeline } = this.service.state.thread(first, second);
    return timeline.from('', 0, timeline.length).messages;
  }

  /** All messages and tips of a group, oldest first; none for an unknown group. */
  messagesInGroup(groupId: string): readonly GroupMessage[] {
    const timeline = this.service.state.groups.get(groupId)?.timeline;
    return timeline?.from('', 0, timeline.length).messages ?? [];
  }

  private draft(pushed: PushedMessage): MessageDraft {
    return {
      from: pushed.from,
      random: randomNumber(),
      clientTimeS: this.service.state.nowS(),
      body: pushed.body,
      cloudCustomData: pushed.cloudCustomData ?? '',
      needsReceipt: false,
      isOnlineOnly: pushed.isOnlineOnly ?? false,
      supportsExtension: false,
      control: { isUncounted: false, isNotLastMessage: false },
    };
  }
}
