/** The phone's network: on, slow or off, for every request and socket of the mini program. */
import { ApiFailure } from './api/define-apis';
import { Listeners } from './listeners';
import type { NetworkState, SettingsStore } from './settings';

/** One-way delay of the slow network: about what a crowded 2G cell adds. */
export const SLOW_DELAY_MS = 600;
/** Throughput of the slow network for uploads and downloads. */
export const SLOW_BYTES_PER_SECOND = 64 * 1024;

export interface NetworkStatus {
  readonly isConnected: boolean;
  readonly networkType: 'wifi' | '2g' | 'none';
}

const STATUS: Readonly<Record<NetworkState, NetworkStatus>> = {
  online: { isConnected: true, networkType: 'wifi' },
  slow: { isConnected: true, networkType: '2g' },
  off: { isConnected: false, networkType: 'none' },
};

/** WeChat lets a mini program in the background go on for so long; then its requests and sockets are cut. */
export const SUSPENDED_AFTER_MS = 5_000;

export class PhoneNetwork {
  private readonly statusListeners = new Listeners<NetworkStatus>();
  private readonly lossListeners = new Listeners<void>();
  private isSuspended = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly settings: SettingsStore) {
    settings.onChange(({ now, before }) => {
      if (now.network === before.network) return;
      if (now.network === 'off') this.lossListeners.emit();
      this.statusListeners.emit(STATUS[now.network]);
    });
  }

  get state(): NetworkState {
    return this.settings.get().network;
  }

  get status(): NetworkStatus {
    return STATUS[this.state];
  }

  /** Whether a request made now could leave the phone. */
  get isOpen(): boolean {
    return this.status.isConnected && !this.isSuspended;
  }

  /** The mini program went to the background or came back. */
  setInBackground(isInBackground: boolean): void {
    clearTimeout(this.timer);
    this.isSuspended = false;
    if (!isInBackground) return;
    this.timer = setTimeout(() => {
      this.isSuspended = true;
      this.lossListeners.emit();
    }, SUSPENDED_AFTER_MS);
  }

  /** Listeners of `wx.onNetworkStatusChange`. */
  get onStatusChange(): Listeners<NetworkStatus> {
    return this.statusListeners;
  }

  /** Called when the network goes away: what is under way must fail. */
  onLoss(listener: () => void): () => void {
    return this.lossListeners.add(listener);
  }

  /** Throws where the phone has no network. */
  requireConnection(): void {
    if (this.isSuspended) throw new ApiFailure('interrupted');
    if (!this.status.isConnected) throw new ApiFailure('net::ERR_INTERNET_DISCONNECTED');
  }

  /** Resolves after the one-way delay; rejects where there is no network before or after it. */
  async travel(): Promise<void> {
    this.requireConnection();
    const delayMs = this.delayMs;
    if (delayMs > 0) await new Promise((resolve) => setTimeout(resolve, delayMs));
    this.requireConnection();
  }

  get delayMs(): number {
    return this.state === 'slow' ? SLOW_DELAY_MS : 0;
  }
}

/** Delivers in order, each item no sooner than the delay that held when it was put in. */
export class Lane {
  private lastDueMs = 0;

  constructor(private readonly network: PhoneNetwork) {}

  put(deliver: () => void): void {
    const nowMs = Date.now();
    const dueMs = Math.max(nowMs + this.network.delayMs, this.lastDueMs);
    this.lastDueMs = dueMs;
    if (dueMs === nowMs) deliver();
    else setTimeout(deliver, dueMs - nowMs);
  }
}
