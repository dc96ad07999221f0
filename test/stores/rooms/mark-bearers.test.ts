import { autorun } from 'mobx-miniprogram';
import { MarkBearers } from '../../../miniprogram/stores/rooms/mark-bearers';
import type { RoomGuest } from '../../../miniprogram/domain/group/live-room';

const guest = (userId: string): RoomGuest => ({
  userId,
  nick: '',
  avatarUrl: '',
  role: 'member',
  cameAtMs: 0,
});

it('knows who bears a mark once that was told', () => {
  const bearers = new MarkBearers();
  const seen: boolean[] = [];
  const stop = autorun(() => void seen.push(bearers.has(1000, 'qi')));
  bearers.learn(1000, [guest('qi')]);
  bearers.learn(1000, [guest('mo')]);
  stop();
  expect(seen).toEqual([false, true, false]);
  expect(bearers.byMark.has(1001)).toBe(false);
});

it('knows at once what was done here', () => {
  const bearers = new MarkBearers();
  bearers.set(1000, guest('qi'), true);
  bearers.set(1000, guest('qi'), true);
  expect(bearers.byMark.get(1000)).toHaveLength(1);
  bearers.set(1000, guest('mo'), true);
  bearers.set(1000, guest('qi'), false);
  expect(bearers.byMark.get(1000)?.map(({ userId }) => userId)).toEqual(['mo']);
  bearers.drop('mo');
  expect(bearers.has(1000, 'mo')).toBe(false);
});
