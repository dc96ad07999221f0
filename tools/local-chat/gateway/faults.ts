import { missingCase } from '../../../miniprogram/kernel/missing-case';

/** What every fault may say about whom and how often it hits. */
interface FaultScope {
  /** Only this person's devices; everyone's when absent. */
  readonly userId?: string;
  /** How often it strikes before it is used up; for ever when absent. */
  readonly times?: number;
}

/** What goes wrong with a request. `command` is the wire name, such as `openim.sendmsg`, or `files.upload`; `*` means any. */
export type RequestFault = FaultScope & { readonly command: string } & (
    | { readonly kind: 'error'; readonly code: number; readonly info?: string }
    | { readonly kind: 'delay'; readonly delayMs: number }
    /** The request never arrives. */
    | { readonly kind: 'drop' }
    /** The request is carried out, its reply gets lost. */
    | { readonly kind: 'drop-reply' }
    /** The socket is cut when the request arrives. */
    | { readonly kind: 'close' }
  );

/** What goes wrong with pushes. */
export type PushFault = FaultScope &
  (
    | { readonly kind: 'duplicate-push' }
    | { readonly kind: 'drop-push' }
    /** Each struck push waits and leaves after the next one. */
    | { readonly kind: 'reorder-pushes' }
  );

/** Sockets are accepted, requests are read, nothing is answered or pushed. */
export interface SilenceFault extends FaultScope {
  readonly kind: 'silence';
}

export type Fault = RequestFault | PushFault | SilenceFault;

interface Armed<Kind> {
  readonly fault: Kind;
  left: number;
}

const REQUEST_KINDS: ReadonlySet<string> = new Set([
  'error',
  'delay',
  'drop',
  'drop-reply',
  'close',
]);

function isRequestFault(fault: Fault): fault is RequestFault {
  return REQUEST_KINDS.has(fault.kind);
}

/** Faults that are waiting to strike. */
export class FaultBox {
  private armed: Armed<Fault>[] = [];
  private readonly heldPushes = new Map<string, () => void>();

  add(fault: Fault): void {
    this.armed.push({ fault, left: fault.times ?? Infinity });
  }

  /** Takes all faults away; pushes that wait for another one leave now. */
  clear(): void {
    this.armed = [];
    const held = [...this.heldPushes.values()];
    this.heldPushes.clear();
    for (const send of held) send();
  }

  list(): readonly Fault[] {
    return this.armed.map(({ fault }) => fault);
  }

  /** The fault that hits this request, if any; uses it up by one. */
  forRequest(command: string, userId: string): RequestFault | SilenceFault | undefined {
    const strike = this.take(
      (fault): fault is RequestFault | SilenceFault =>
        (fault.kind === 'silence' ||
          (isRequestFault(fault) && (fault.command === '*' || fault.command === command))) &&
        isFor(fault, userId),
    );
    return strike;
  }

  /** Lets a push through `send`, or does to it what the armed fault says. */
  pass(userId: string, send: () => void): void {
    const fault = this.take(
      (candidate): candidate is PushFault | SilenceFault =>
        !isRequestFault(candidate) && isFor(candidate, userId),
    );
    if (fault?.kind === 'reorder-pushes' && !this.heldPushes.has(userId)) {
      this.heldPushes.set(userId, send);
      return;
    }
    this.strikePush(fault, send);
    const held = this.heldPushes.get(userId);
    this.heldPushes.delete(userId);
    held?.();
  }

  private strikePush(fault: PushFault | SilenceFault | undefined, send: () => void): void {
    switch (fault?.kind) {
      case undefined:
      case 'reorder-pushes':
        send();
        return;
      case 'duplicate-push':
        send();
        send();
        return;
      case 'drop-push':
      case 'silence':
        return;
      default:
        missingCase(fault);
    }
  }

  private take<Kind extends Fault>(matches: (fault: Fault) => fault is Kind): Kind | undefined {
    const hit = this.armed.find((armed): armed is Armed<Kind> => matches(armed.fault));
    if (hit === undefined) return undefined;
    hit.left -= 1;
    if (hit.left <= 0) this.armed = this.armed.filter((armed) => armed !== hit);
    return hit.fault;
  }
}

function isFor(fault: Fault, userId: string): boolean {
  return fault.userId === undefined || fault.userId === userId;
}
