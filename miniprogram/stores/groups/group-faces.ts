import { action, makeObservable, observable } from 'mobx-miniprogram';
import { asRecord } from '../../kernel/json';
import type { AccountStorage } from '../session/account-storage';
import type { ChatClient } from '../../chat/chat-client';
import type { Clock } from '../../platform/platform';
import type { Dispose } from '../../kernel/disposables';
import type { GroupStore } from './group-store';
import type { GroupType } from '../../domain/group/group';

/** Faces in a picture that is put together. */
export const MOST_FACES = 9;

/** Groups whose faces are kept on the device; the ones fetched longest ago give way. With nine faces of 150 bytes some 300 KB. */
const MOST_GROUPS = 200;

/** A picture's address that is believed and kept. */
const LONGEST_URL = 200;
const LONGEST_ID = 128;

/** Members change their pictures without a word to their groups. */
const FRESH_MS = 3 * 24 * 60 * 60 * 1000;

/** Faces that come within this time are written together. */
const WRITE_AFTER_MS = 2_000;

/** Groups whose members are worth a picture; live rooms and communities are too big to be told by nine of them. */
const WITH_FACES: readonly GroupType[] = ['work', 'public', 'meeting'];

/** Whether groups of a type are shown by their members while they have no picture. */
export function hasFaces(type: GroupType): boolean {
  return WITH_FACES.includes(type);
}

/** One of the people in a group's picture. */
export interface GroupFace {
  readonly id: string;
  /** Empty where they have none. */
  readonly avatarUrl: string;
}

interface Faces {
  readonly faces: readonly GroupFace[];
  /** How many were in the group then: another number is a reason to ask again. */
  readonly memberCount: number;
  readonly atMs: number;
}

/**
 * Who is in the picture of a group that has none of its own: its first nine members. Asked for once a group is looked at, one group
 * after the other, and kept on the device.
 */
export class GroupFaces {
  private readonly known = observable.map<string, Faces>({}, { deep: false });
  /** Asked for since the service was there last. */
  private readonly asked = new Set<string>();
  private waiting: string[] = [];
  private isAsking = false;
  private storage: AccountStorage | undefined;
  private cancelWrite: Dispose | undefined;
  private readonly stopListening: Dispose;

  constructor(
    private readonly chat: Pick<ChatClient, 'on' | 'members'>,
    private readonly clock: Clock,
    private readonly groups: GroupStore,
  ) {
    makeObservable<this, 'take'>(this, { open: action, close: action, take: action });
    this.stopListening = chat.on((event) => {
      if (event.type === 'became-ready') this.asked.clear();
    });
  }

  /** Takes up those of an account; what is unreadable in storage counts as none. */
  open(storage: AccountStorage): void {
    this.close();
    this.storage = storage;
    const stored = Object.entries(asRecord(storage.read('group-faces')) ?? {});
    for (const [groupId, value] of stored.slice(-MOST_GROUPS)) {
      const faces = parseFaces(value);
      if (faces !== undefined) this.known.set(groupId, faces);
    }
  }

  /** The faces of a group as far as they are known; asks for nothing. Observed. */
  peek(groupId: string): readonly GroupFace[] {
    return this.known.get(groupId)?.faces ?? [];
  }

  /** The faces of a group that is seen, none while nobody knows; observed. */
  look(groupId: string): readonly GroupFace[] {
    const known = this.known.get(groupId);
    const group = this.groups.get(groupId);
    if (group !== undefined && hasFaces(group.type)) {
      const isFresh =
        known?.memberCount === group.memberCount && this.clock.nowMs() - known.atMs < FRESH_MS;
      if (!isFresh) this.ask(groupId);
    }
    return known?.faces ?? [];
  }

  close(): void {
    this.cancelWrite?.();
    this.cancelWrite = undefined;
    this.storage = undefined;
    this.waiting = [];
    this.asked.clear();
    this.known.clear();
  }

  dispose(): void {
    this.stopListening();
    this.close();
  }

  private ask(groupId: string): void {
    if (this.asked.has(groupId)) return;
    this.asked.add(groupId);
    this.waiting.push(groupId);
    if (!this.isAsking) void this.work();
  }

  private async work(): Promise<void> {
    this.isAsking = true;
    for (let groupId = this.waiting.shift(); groupId; groupId = this.waiting.shift()) {
      const { storage } = this;
      const members = await this.chat.members.first(groupId, MOST_FACES);
      if (!members.ok || storage === undefined || storage !== this.storage) continue;
      this.take(
        groupId,
        members.value.map(({ userId, avatarUrl }) => ({
          id: userId,
          avatarUrl: avatarUrl.length > LONGEST_URL ? '' : avatarUrl,
        })),
      );
    }
    this.isAsking = false;
  }

  private take(groupId: string, faces: readonly GroupFace[]): void {
    const memberCount = this.groups.get(groupId)?.memberCount ?? 0;
    this.known.delete(groupId);
    this.known.set(groupId, { faces, memberCount, atMs: this.clock.nowMs() });
    const [oldest] = this.known.keys();
    if (this.known.size > MOST_GROUPS && oldest !== undefined) this.known.delete(oldest);
    this.cancelWrite ??= this.clock.after(WRITE_AFTER_MS, () => this.write());
  }

  private write(): void {
    this.cancelWrite = undefined;
    this.storage?.write('group-faces', Object.fromEntries(this.known));
  }
}

function parseFaces(value: unknown): Faces | undefined {
  const { faces, memberCount, atMs } = asRecord(value) ?? {};
  if (!Array.isArray(faces) || typeof memberCount !== 'number' || typeof atMs !== 'number')
    return undefined;
  const parsed = (faces.slice(0, MOST_FACES) as readonly unknown[]).flatMap((face) => {
    const { id, avatarUrl } = asRecord(face) ?? {};
    const isFace = isText(id, LONGEST_ID) && isText(avatarUrl, LONGEST_URL);
    return isFace ? [{ id, avatarUrl }] : [];
  });
  return { faces: parsed, memberCount, atMs };
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}
