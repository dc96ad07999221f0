import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { FakeWx } from '../../support/fakes/fake-wx';
import { WechatChime } from '../../../miniprogram/platform/wechat/chime';
import { WxObject } from '../../support/wx-object';

function open() {
  const sounds: WxObject[] = [];
  const createInnerAudioContext = () => {
    const sound = new WxObject();
    sounds.push(sound);
    return sound.object;
  };
  new FakeWx({ createInnerAudioContext }).install();
  return { sounds, chime: new WechatChime() };
}

it('makes one sound object, with the first ring, of a small file that is there', () => {
  const { sounds, chime } = open();
  expect(sounds).toHaveLength(0);
  chime.ring();
  chime.ring();
  expect(sounds.map(({ calls }) => calls)).toEqual([['stop', 'play', 'stop', 'play']]);
  const file = path.join(__dirname, '../../../miniprogram', String(sounds[0]?.object['src']));
  expect(existsSync(file)).toBe(true);
  expect(statSync(file).size).toBeLessThanOrEqual(10 * 1024);
});

it('makes another one after a failure', () => {
  const { sounds, chime } = open();
  chime.ring();
  sounds[0]?.emit('Error');
  chime.ring();
  expect(sounds.map(({ calls }) => calls.at(-1))).toEqual(['destroy', 'play']);
});
