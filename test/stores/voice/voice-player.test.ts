import { buildMessage } from '../../support/builders';
import { FakePlayer } from '../../support/fakes/fake-voice-device';
import { VoicePlayer } from '../../../miniprogram/stores/voice/voice-player';
import type { Message } from '../../../miniprogram/domain/message/message';

const voice = (name: string): Message =>
  buildMessage({
    id: name,
    content: {
      kind: 'voice',
      source: { url: name && `https://a/${name}`, sizeBytes: 1 },
      durationSeconds: 10,
    },
  });

function open() {
  const player = new FakePlayer();
  const voices = new VoicePlayer(player, (clientId) =>
    clientId === 'mine' ? 'wxfile://usr/kept/mine.aac' : undefined,
  );
  const told: string[] = [];
  voices.onEnded(({ id }) => told.push(`ended ${id}`));
  voices.onFailed(({ id }) => told.push(`failed ${id}`));
  return { player, voices, told };
}

it('asks nothing of the device before something is played', () => {
  expect(open().player.calls).toEqual([]);
});

it('plays, pauses and goes on with each tap', () => {
  const { player, voices } = open();
  const message = voice('v');
  voices.toggle(message);
  player.tell({ type: 'playing' });
  voices.toggle(message);
  expect(voices.current).toMatchObject({ isPlaying: false });
  voices.toggle(message);
  expect(voices.current).toMatchObject({ isPlaying: true });
  expect(player.calls).toEqual(['play https://a/v', 'pause', 'resume']);
});

it('plays what was sent from here without downloading it', () => {
  const { player, voices } = open();
  voices.play({ ...voice('v'), clientId: 'mine' });
  expect(player.calls).toEqual(['play wxfile://usr/kept/mine.aac']);
});

it('goes to another place, within the voice', () => {
  const { player, voices } = open();
  voices.seek(50);
  voices.play(voice('v'));
  const percents = [30, -5, 300].map((percent) => {
    voices.seek(percent);
    return voices.current?.percent;
  });
  expect(percents).toEqual([30, 0, 100]);
  expect(player.calls.slice(1)).toEqual(['seek 3000', 'seek 0', 'seek 10000']);
});

it('goes through the rates, and from one output to the other', () => {
  const { player, voices } = open();
  for (let count = 0; count < 3; count += 1) voices.changeRate();
  voices.switchOutput();
  voices.switchOutput();
  expect(player.calls).toEqual(['rate 1.5', 'rate 2', 'rate 1', 'earpiece', 'speaker']);
});

it('plays one at a time', () => {
  const { player, voices } = open();
  voices.toggle(voice('a'));
  voices.toggle(voice('b'));
  expect(voices.current).toMatchObject({ message: { id: 'b' } });
  expect(player.calls).toEqual(['play https://a/a', 'play https://a/b']);
});

it('tells how far it is at most four times a second', () => {
  const { player, voices } = open();
  voices.play(voice('v'));
  const percents = new Set<number | undefined>();
  for (let positionMs = 0; positionMs <= 2_000; positionMs += 50) {
    player.tell({ type: 'moved', positionMs });
    percents.add(voices.current?.percent);
  }
  expect([...percents]).toEqual([0, 3, 5, 8, 10, 13, 15, 18, 20]);
});

it('believes no position beyond the end', () => {
  const { player, voices } = open();
  voices.play(voice('v'));
  player.tell({ type: 'moved', positionMs: 99_000 });
  expect(voices.current?.percent).toBe(100);
});

it('stands still when the system takes the sound', () => {
  const { player, voices } = open();
  voices.play(voice('v'));
  player.tell({ type: 'paused' });
  expect(voices.current).toMatchObject({ isPlaying: false });
});

it('tells of the end, and of what cannot be played', () => {
  const { player, voices, told } = open();
  voices.play(voice('a'));
  player.tell({ type: 'ended' });
  voices.play(voice('b'));
  player.tell({ type: 'failed' });
  voices.play(voice(''));
  player.tell({ type: 'ended' });
  expect([told, voices.current]).toEqual([['ended a', 'failed b', 'failed '], undefined]);
});

it('stops once', () => {
  const { player, voices } = open();
  voices.play(voice('v'));
  voices.stop();
  voices.dispose();
  expect(player.calls).toEqual(['play https://a/v', 'stop']);
});

it('plays nothing but voices', () => {
  const { player, voices } = open();
  voices.play(buildMessage());
  expect(player.calls).toEqual([]);
});
