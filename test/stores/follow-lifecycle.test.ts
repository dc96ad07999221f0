import { FakeLifecycle } from '../support/fake-platform';
import { followLifecycle } from '../../miniprogram/stores/follow-lifecycle';

function setUp() {
  const lifecycle = new FakeLifecycle();
  const done: string[] = [];
  const noting = (name: string) => () => done.push(name);
  const stop = followLifecycle(lifecycle, {
    drafts: { flush: noting('keep drafts') },
    index: { flush: noting('keep index'), releaseMemory: noting('free index') },
    outbox: { resume: noting('send') },
    timelines: { releaseMemory: noting('free timelines') },
    voicePlayer: { stop: noting('stop playing') },
    voiceRecorder: { interrupt: noting('stop recording') },
  });
  return { lifecycle, done, stop };
}

it('keeps what is written and stops what sounds as the app goes', () => {
  const { lifecycle, done } = setUp();
  lifecycle.hidden.emit();
  expect(done).toEqual(['keep drafts', 'keep index', 'stop recording', 'stop playing']);
});

it('sends what waits as the app comes', () => {
  const { lifecycle, done } = setUp();
  lifecycle.shown.emit();
  expect(done).toEqual(['send']);
});

it('lets go of what can be had again when memory is short', () => {
  const { lifecycle, done } = setUp();
  lifecycle.memoryWarned.emit();
  expect(done).toEqual(['free timelines', 'free index']);
});

it('does nothing once it is over', () => {
  const { lifecycle, done, stop } = setUp();
  stop();
  for (const event of [lifecycle.hidden, lifecycle.shown, lifecycle.memoryWarned]) event.emit();
  expect(done).toEqual([]);
});
