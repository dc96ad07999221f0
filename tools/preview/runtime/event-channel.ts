import type { EventChannelEnd } from '../host';

type Listener = (...args: unknown[]) => void;

/** One direction of a channel: what is emitted before anyone listens is kept for the first listener. */
class EventQueue {
  private readonly listeners = new Map<string, Listener[]>();
  private readonly waiting = new Map<string, unknown[][]>();

  on(name: string, listener: Listener): void {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
    const waiting = this.waiting.get(name) ?? [];
    this.waiting.delete(name);
    for (const args of waiting) this.emit(name, args);
  }

  off(name: string, listener?: Listener): void {
    const rest = listener ? this.listeners.get(name)?.filter((item) => item !== listener) : [];
    this.listeners.set(name, rest ?? []);
  }

  emit(name: string, args: unknown[]): void {
    const listeners = this.listeners.get(name) ?? [];
    if (listeners.length === 0) {
      this.waiting.set(name, [...(this.waiting.get(name) ?? []), args]);
      return;
    }
    for (const listener of listeners) listener(...args);
  }
}

function channelEnd(incoming: EventQueue, outgoing: EventQueue): EventChannelEnd {
  return {
    on: (name, listener) => {
      incoming.on(name, listener);
    },
    once: (name, listener) => {
      const once: Listener = (...args) => {
        incoming.off(name, once);
        listener(...args);
      };
      incoming.on(name, once);
    },
    off: (name, listener) => {
      incoming.off(name, listener);
    },
    emit: (name, ...args) => {
      outgoing.emit(name, args);
    },
  };
}

export interface EventChannel {
  /** For the page that called `navigateTo`. */
  readonly opener: EventChannelEnd;
  /** For the opened page, from `getOpenerEventChannel()`. */
  readonly opened: EventChannelEnd;
}

/** The two ends of a `navigateTo` channel; `events` listen on the opener's end. */
export function createEventChannel(events: Readonly<Record<string, Listener>>): EventChannel {
  const toOpener = new EventQueue();
  const toOpened = new EventQueue();
  for (const [name, listener] of Object.entries(events)) toOpener.on(name, listener);
  return { opener: channelEnd(toOpener, toOpened), opened: channelEnd(toOpened, toOpener) };
}
