import { FakeWx } from '../../support/fakes/fake-wx';
import { WechatPlayer } from '../../../miniprogram/platform/wechat/player';
import { WxObject } from '../../support/wx-object';
import type { PlayerEvent } from '../../../miniprogram/platform/voice';

function open() {
  const sounds: WxObject[] = [];
  const createInnerAudioContext = () => {
    const sound = new WxObject();
    sounds.push(sound);
    return sound.object;
  };
  const wx = new FakeWx({ createInnerAudioContext }).install();
  const player = new WechatPlayer();
  const told: PlayerEvent[] = [];
  player.on((event) => told.push(event));
  return { wx, sounds, player, told };
}

it('makes no sound object before something is played, and one at a time', () => {
  const { sounds, player } = open();
  player.pause();
  player.stop();
  expect(sounds).toHaveLength(0);
  player.play('https://a/1');
  player.play('https://a/2');
  expect(sounds.map(({ calls }) => calls)).toEqual([['play', 'destroy'], ['play']]);
  expect({ ...sounds[1]?.object }).toEqual({ src: 'https://a/2', playbackRate: 1 });
});

it('plays with the mute switch on', () => {
  const { wx, player } = open();
  player.play('https://a/1');
  player.play('https://a/2');
  expect(wx.of('setInnerAudioOption')).toMatchObject([{ obeyMuteSwitch: false }]);
});

it('tells what happens to the sound', () => {
  const { sounds, player, told } = open();
  player.play('https://a/1');
  const [sound] = sounds;
  if (!sound) throw new Error('no sound');
  sound.object['currentTime'] = 1.25;
  for (const event of ['Play', 'TimeUpdate', 'Pause', 'Ended', 'Error']) sound.emit(event);
  expect(told).toEqual([
    { type: 'playing' },
    { type: 'moved', positionMs: 1_250 },
    { type: 'paused' },
    { type: 'ended' },
    { type: 'failed' },
  ]);
});

it('says nothing of a sound that was replaced or stopped', () => {
  const { sounds, player, told } = open();
  player.play('https://a/1');
  player.play('https://a/2');
  sounds[0]?.emit('Ended');
  player.stop();
  sounds[1]?.emit('Pause');
  expect(told).toEqual([]);
});

it('pauses and goes on', () => {
  const { sounds, player } = open();
  player.play('https://a/1');
  player.pause();
  player.resume();
  expect(sounds[0]?.calls).toEqual(['play', 'pause', 'play']);
});

it('goes to another place', () => {
  const { sounds, player } = open();
  player.seek(500);
  player.play('https://a/1');
  player.seek(2_500);
  expect(sounds[0]?.calls).toEqual(['play', 'seek 2.5']);
});

it('plays this and what follows as fast as it was told', () => {
  const { sounds, player } = open();
  player.play('https://a/1');
  player.setRate(1.5);
  player.play('https://a/2');
  expect(sounds.map(({ object }) => object['playbackRate'])).toEqual([1.5, 1.5]);
});

it('comes out of the earpiece or the speaker, and always with the mute switch on', () => {
  const { wx, player } = open();
  player.setOutput('earpiece');
  player.setOutput('speaker');
  expect(wx.of('setInnerAudioOption')).toMatchObject([
    { speakerOn: false, obeyMuteSwitch: false },
    { speakerOn: true, obeyMuteSwitch: false },
  ]);
});

it('gives way to a call', () => {
  const { wx, sounds, player } = open();
  player.play('https://a/1');
  wx.emit('AudioInterruptionBegin');
  expect(sounds[0]?.calls).toEqual(['play', 'pause']);
});
