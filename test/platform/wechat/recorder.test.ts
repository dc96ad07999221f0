import { FakeWx } from '../../support/fakes/fake-wx';
import { WechatRecorder } from '../../../miniprogram/platform/wechat/recorder';
import { WxObject } from '../../support/wx-object';
import type { RecorderEvent } from '../../../miniprogram/platform/voice';

function open() {
  const manager = new WxObject();
  const getRecorderManager = jest.fn(() => manager.object);
  new FakeWx({ getRecorderManager }).install();
  const recorder = new WechatRecorder();
  const told: RecorderEvent[] = [];
  recorder.on((event) => told.push(event));
  return { manager, recorder, told, getRecorderManager };
}

it('touches the recorder with the first recording only', () => {
  const { recorder, getRecorderManager } = open();
  recorder.stop();
  expect(getRecorderManager).not.toHaveBeenCalled();
  recorder.start(60_000);
  recorder.start(60_000);
  expect(getRecorderManager).toHaveBeenCalledTimes(1);
});

it('records speech: mono AAC at a rate that WeChat allows', () => {
  const { manager, recorder } = open();
  recorder.start(62_000);
  recorder.stop();
  expect(manager.calls).toEqual([
    'start {"format":"aac","sampleRate":16000,"encodeBitRate":24000,"numberOfChannels":1,"duration":62000}',
    'stop',
  ]);
});

it('tells what the recorder reports', () => {
  const { manager, recorder, told } = open();
  recorder.start(60_000);
  manager.emit('Start');
  manager.emit('InterruptionBegin');
  manager.emit('Stop', { tempFilePath: 'wxfile://a.aac', duration: 2_500, fileSize: 7_000 });
  manager.emit('Error', { errMsg: 'no' });
  const recording = { tempFilePath: 'wxfile://a.aac', durationMs: 2_500, sizeBytes: 7_000 };
  expect(told).toEqual([
    { type: 'started' },
    { type: 'interrupted' },
    { type: 'stopped', recording },
    { type: 'failed' },
  ]);
});
