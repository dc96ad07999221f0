import { randomInt } from 'node:crypto';
import type { ShiftedClock } from '../clock';
import type { Group } from './group';
import type { WireObject } from '../gateway/replies';
import { Records } from './records';
import { Reactions } from './reactions';
import { Thread } from './thread';
import { User } from './user';

/** Everything the service remembers, in memory. */
export class ChatState {
  readonly users = new Map<string, User>();
  readonly groups = new Map<string, Group>();
  readonly records = new Records();
  readonly reactions = new Reactions();
  /** What was said in every live room at once, in the order of its sequence. */
  readonly broadcasts: { readonly saidAtS: number; readonly wire: WireObject }[] = [];
  private readonly threads = new Map<string, Thread>();
  private nextTinyId = 144115200000000001n;
  private nextGroupNumber = 1;

  constructor(readonly clock: ShiftedClock) {}

  nowS(): number {
    return this.clock.nowS();
  }

  /** The account of `userId`, made on first use as the cloud does at the first sign-in. */
  user(userId: string): User {
    let user = this.users.get(userId);
    if (user === undefined) {
      user = new User(userId, String(this.nextTinyId));
      this.nextTinyId += 1n;
      this.users.set(userId, user);
    }
    return user;
  }

  thread(first: string, second: string): Thread {
    const key = [first, second].sort().join(' ');
    let thread = this.threads.get(key);
    if (thread === undefined) {
      thread = new Thread();
      this.threads.set(key, thread);
    }
    return thread;
  }

  /** A group ID in the form the cloud gives out. */
  newGroupId(isCommunity: boolean): string {
    const number = this.nextGroupNumber.toString(36).toUpperCase().padStart(6, '0');
    this.nextGroupNumber += 1;
    return isCommunity ? `@TGS#_@TGS#${number}` : `@TGS#${number}`;
  }
}

/** A random positive number of the size of `MsgRandom`. */
export function randomNumber(): number {
  return randomInt(1, 0x7fffffff);
}
