import { HttpTask } from '../../../../tools/preview/device/http-task';
import {
  Lane,
  PhoneNetwork,
  SLOW_DELAY_MS,
  SUSPENDED_AFTER_MS,
} from '../../../../tools/preview/device/network';
import { SettingsStore } from '../../../../tools/preview/device/settings';
import { PhoneSocketTask } from '../../../../tools/preview/device/socket-task';
import { MemoryStorage } from './memory-storage';

/** The part of the browser's WebSocket that a socket task uses. */
class FakeWebSocket {
  static readonly OPEN = 1;
  static latest: FakeWebSocket | undefined;
  readyState = 0;
  binaryType = 'blob';
  readonly sent: unknown[] = [];
  onopen: () => void = () => undefined;
  onmessage: (event: { data: unknown }) => void = () => undefined;
  onerror: () => void = () => undefined;
  onclose: (event: { code: number; reason: string }) => void = () => undefined;

  constructor(readonly url: string) {
    FakeWebSocket.latest = this;
  }

  open(): void {
    this.readyState = 1;
    this.onopen();
  }

  send(data: unknown): void {
    this.sent.push(data);
  }

  close(code = 1000, reason = ''): void {
    this.readyState = 3;
    this.onclose({ code, reason });
  }
}

function createNetwork() {
  const settings = new SettingsStore(new MemoryStorage(), 'settings');
  return { settings, network: new PhoneNetwork(settings) };
}

function openSocket() {
  const { settings, network } = createNetwork();
  const task = new PhoneSocketTask(network, 'ws://127.0.0.1:1', []);
  const events: unknown[] = [];
  task.onOpen(() => void events.push('open'));
  task.onMessage(({ data }) => void events.push(data));
  task.onError(({ errMsg }) => void events.push(errMsg));
  task.onClose(({ code }) => void events.push(`close ${code}`));
  return { settings, task, events };
}

function socketOf(): FakeWebSocket {
  if (!FakeWebSocket.latest) throw new Error('no socket was opened');
  return FakeWebSocket.latest;
}

beforeEach(() => {
  jest.useFakeTimers();
  FakeWebSocket.latest = undefined;
  Object.assign(globalThis, { WebSocket: FakeWebSocket });
});

afterEach(() => {
  jest.useRealTimers();
});

test('the app hears of every change of the network, and of nothing else', () => {
  const { settings, network } = createNetwork();
  const heard: unknown[] = [];
  network.onStatusChange.add((status) => void heard.push(status));
  settings.update({ network: 'off' });
  settings.update({ theme: 'dark' });
  settings.update({ network: 'slow' });
  expect(heard).toEqual([
    { isConnected: false, networkType: 'none' },
    { isConnected: true, networkType: '2g' },
  ]);
});

test('a socket carries binary frames both ways', async () => {
  const { task, events } = openSocket();
  await jest.advanceTimersByTimeAsync(0);
  const socket = socketOf();
  expect(socket.binaryType).toBe('arraybuffer');
  socket.open();
  const frame = new Uint8Array([1, 2]).buffer;
  socket.onmessage({ data: frame });
  task.send({ data: frame });
  expect(events).toEqual(['open', frame]);
  expect(socket.sent).toEqual([frame]);
});

test('sending before the socket is open fails', async () => {
  const { task } = openSocket();
  const fail = jest.fn();
  task.send({ data: 'early', fail });
  await jest.advanceTimersByTimeAsync(0);
  expect(fail).toHaveBeenCalledWith({
    errMsg: 'sendSocketMessage:fail WebSocket is not connected',
  });
});

test('the loss of the network breaks an open socket with an error and code 1006', async () => {
  const { settings, events } = openSocket();
  await jest.advanceTimersByTimeAsync(0);
  socketOf().open();
  settings.update({ network: 'off' });
  expect(events).toEqual([
    'open',
    'connectSocket:fail net::ERR_INTERNET_DISCONNECTED',
    'close 1006',
  ]);
});

test('a socket opened without network fails without touching the browser', async () => {
  const { settings, network } = createNetwork();
  settings.update({ network: 'off' });
  const task = new PhoneSocketTask(network, 'ws://127.0.0.1:1', []);
  const closed = jest.fn();
  task.onClose(closed);
  await jest.advanceTimersByTimeAsync(0);
  expect(closed).toHaveBeenCalledWith({ code: 1006, reason: 'abnormal closure' });
  expect(FakeWebSocket.latest).toBeUndefined();
});

test('on the slow network frames arrive late and in order', async () => {
  const { settings, events } = openSocket();
  await jest.advanceTimersByTimeAsync(0);
  socketOf().open();
  settings.update({ network: 'slow' });
  socketOf().onmessage({ data: 'first' });
  settings.update({ network: 'online' });
  socketOf().onmessage({ data: 'second' });
  await jest.advanceTimersByTimeAsync(SLOW_DELAY_MS - 1);
  expect(events).toEqual(['open']);
  await jest.advanceTimersByTimeAsync(1);
  expect(events).toEqual(['open', 'first', 'second']);
});

test('closing tells the app once', async () => {
  const { task, events } = openSocket();
  await jest.advanceTimersByTimeAsync(0);
  socketOf().open();
  task.close({ code: 1000 });
  socketOf().close();
  expect(events).toEqual(['open', 'close 1000']);
  expect(task.readyState).toBe(3);
});

test('a lane without delay delivers at once', () => {
  const deliver = jest.fn();
  new Lane(createNetwork().network).put(deliver);
  expect(deliver).toHaveBeenCalledTimes(1);
});

test('a request without network fails before it is sent', async () => {
  const { settings, network } = createNetwork();
  settings.update({ network: 'off' });
  const transfer = jest.fn();
  await expect(new HttpTask(network).run(transfer)).rejects.toMatchObject({
    reason: 'net::ERR_INTERNET_DISCONNECTED',
  });
  expect(transfer).not.toHaveBeenCalled();
});

test('an app in the background is cut off after five seconds, until it comes back', async () => {
  const { network } = createNetwork();
  const lost = jest.fn();
  network.onLoss(lost);
  network.setInBackground(true);
  await jest.advanceTimersByTimeAsync(SUSPENDED_AFTER_MS - 1);
  expect([network.isOpen, lost.mock.calls.length]).toEqual([true, 0]);
  await jest.advanceTimersByTimeAsync(1);
  expect([network.isOpen, lost.mock.calls.length]).toEqual([false, 1]);
  await expect(new HttpTask(network).run(jest.fn())).rejects.toMatchObject({
    reason: 'interrupted',
  });
  network.setInBackground(false);
  expect(network.isOpen).toBe(true);
  network.setInBackground(true);
  network.setInBackground(false);
  await jest.advanceTimersByTimeAsync(SUSPENDED_AFTER_MS);
  expect(lost).toHaveBeenCalledTimes(1);
});

test('a request under way fails when the network goes, is aborted or takes too long', async () => {
  const never = (): Promise<never> => new Promise(() => undefined);
  const reasonOf = async (end: (parts: ReturnType<typeof startTask>) => unknown) => {
    const parts = startTask();
    const outcome = parts.task.run(never).catch((error: unknown) => error);
    await jest.advanceTimersByTimeAsync(0);
    await end(parts);
    return outcome;
  };
  const startTask = () => {
    const { settings, network } = createNetwork();
    return { settings, task: new HttpTask(network, 5000) };
  };
  await expect(
    reasonOf(({ settings }) => settings.update({ network: 'off' })),
  ).resolves.toMatchObject({
    reason: 'net::ERR_INTERNET_DISCONNECTED',
  });
  await expect(reasonOf(({ task }) => task.abort())).resolves.toMatchObject({ reason: 'abort' });
  await expect(reasonOf(() => jest.advanceTimersByTimeAsync(5000))).resolves.toMatchObject({
    reason: 'timeout',
  });
});

test('a large upload on the slow network tells its progress on the way', async () => {
  const { settings, network } = createNetwork();
  settings.update({ network: 'slow' });
  const task = new HttpTask(network);
  const told: number[] = [];
  task.progress.add(({ progress }) => void told.push(progress));
  const paced = task.pace(64 * 1024);
  await jest.advanceTimersByTimeAsync(1000);
  await paced;
  expect(told).toEqual([20, 40, 60, 80]);
});

test('there is no other network than those: nobody hears of one', () => {
  const { settings, network } = createNetwork();
  const heard: unknown[] = [];
  network.onStatusChange.add((status) => void heard.push(status));
  expect(() => settings.update({ network: 'offline' as never })).toThrow(/no network "offline"/u);
  settings.update({ network: 'off' });
  expect(heard).toEqual([{ isConnected: false, networkType: 'none' }]);
});
