import { voiceStrings } from '../../miniprogram/i18n/voices';
import { loadComponent } from '../support/component';

const render = loadComponent('voice-bar', 'packages/chat/components');
const words = voiceStrings['zh-CN'].bar;
const playing = { row: 'm1', isPlaying: true, percent: 30, rate: '1×', isEarpiece: false, words };

const show = (parts: Partial<typeof playing> = {}) =>
  render({ playing: { ...playing, ...parts } }).hear('toggle', 'seek', 'rate', 'output');

it('shows where the voice is, how fast, and where it comes out', () => {
  const bar = show();
  expect(bar.find('track')).toMatchObject({ role: 'slider', label: '播放进度 30%' });
  expect(bar.find('rate')).toMatchObject({ role: 'button', label: '倍速 1×', text: '1×' });
  expect(bar.find('pause')).toBeDefined();
  expect(bar.find('speaker')).toBeDefined();
  expect(show({ isPlaying: false }).find('play')).toBeDefined();
  expect(show({ isEarpiece: true }).find('ear')).toBeDefined();
});

it('asks for another speed', async () => {
  expect(await show().fire('rate', 'tap')).toMatchObject([{ name: 'rate' }]);
});

it('asks for pause and for the other output', () => {
  const bar = show();
  bar.call('onToggle');
  bar.call('onOutput');
  expect(bar.events.map(({ name }) => name)).toEqual(['toggle', 'output']);
});

it.each([
  [42.4, 42],
  [-3, 0],
  [180, 100],
])('goes to %f percent as %i', (percent, told) => {
  const bar = show();
  bar.call('seek', percent);
  expect(bar.events).toMatchObject([{ name: 'seek', detail: { percent: told } }]);
});
