import { FakeLifecycle } from '../../support/fakes/fake-platform';
import { followLifecycle } from '../../../miniprogram/stores/device/follow-lifecycle';

function build() {
  const lifecycle = new FakeLifecycle();
  const done: string[] = [];
  const note = (what: string) => () => void done.push(what);
  const stores = {
    drafts: { flush: note('drafts kept') },
    index: { flush: note('index kept'), releaseMemory: note('index released') },
    liveRooms: { flush: note('room kept') },
    outbox: { resume: note('outbox resumed') },
    timelines: { releaseMemory: note('timelines released') },
    voicePlayer: { stop: note('player stopped') },
    voiceRecorder: { interrupt: note('recorder interrupted') },
  };
  const stop = followLifecycle(lifecycle, stores);
  return { lifecycle, done, stop };
}

it('keeps what was written and is silent as the app goes, and sends on as it comes', () => {
  const { lifecycle, done } = build();
  lifecycle.hidden.emit();
  expect(done).toEqual([
    'drafts kept',
    'index kept',
    'room kept',
    'recorder interrupted',
    'player stopped',
  ]);
  lifecycle.shown.emit();
  expect(done.at(-1)).toBe('outbox resumed');
});

it('gives memory back when the device asks, until it is let go', () => {
  const { lifecycle, done, stop } = build();
  lifecycle.memoryWarned.emit();
  expect(done).toEqual(['timelines released', 'index released']);
  stop();
  lifecycle.shown.emit();
  expect(done).toHaveLength(2);
});
