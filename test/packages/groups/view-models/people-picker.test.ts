import {
  MOST_PICKED,
  PeoplePicker,
} from '../../../../miniprogram/packages/groups/view-models/people-picker';
import { pickerPatch } from '../../../../miniprogram/packages/groups/view-models/people-picker-patch';
import { buildConversation } from '../../../support/builders';
import { buildSignedInApp } from '../../../support/test-app';
import { chatError } from '../../../support/fakes/fake-calls';
import type { Contact } from '../../../../miniprogram/domain/person/person';
import type { PeoplePickerData } from '../../../../miniprogram/packages/groups/view-models/people-picker-data';

function contact(userId: string, nick: string, remark = ''): Contact {
  return { userId, nick, avatarUrl: '', remark };
}

const zhou = contact('zhou', '周远');
const anna = contact('anna', 'Anna');
const chen = contact('chen', '陈安');
const odd = contact('odd', '🦊');

async function setUp(contacts: readonly Contact[], fixed: readonly string[] = []) {
  const app = await buildSignedInApp({
    contacts,
    people: [{ userId: 'stranger', nick: 'Stranger', avatarUrl: '' }],
    conversations: [buildConversation({ conversationId: 'direct:zhou', title: '周远' })],
  });
  const shown: PeoplePickerData[] = [];
  const ids = new Set(fixed);
  const picker = new PeoplePicker(app.services, (data) => shown.push(data), {
    fixed: () => ids,
    canBeEmpty: false,
  });
  const data = (): PeoplePickerData => shown[shown.length - 1] ?? fail();
  return { app, picker, data, shown };
}

function fail(): never {
  throw new Error('nothing shown');
}

it('lists whom I talked with last, then my contacts from A to Z', async () => {
  const { data } = await setUp([zhou, odd, chen, anna]);
  expect(data().rows.map(({ heading, name }) => [heading, name])).toEqual([
    ['最近聊天', '周远'],
    ['A', 'Anna'],
    ['C', '陈安'],
    ['Z', '周远'],
    ['#', '🦊'],
  ]);
  expect(data().letters).toEqual(['A', 'C', 'Z', '#']);
  expect(data()).toMatchObject({ state: 'ready', doneText: '完成', canFinish: false });
});

it('picks people and lets them go, wherever they stand', async () => {
  const { data, picker } = await setUp([zhou, anna]);
  picker.toggle('zhou');
  expect(data().rows.filter(({ mark }) => mark === 'on')).toHaveLength(2);
  picker.toggle('anna');
  expect(data().picked.map(({ name }) => name)).toEqual(['Anna', '周远']);
  expect(data()).toMatchObject({ doneText: '完成（2）', canFinish: true });
  picker.toggle('zhou');
  expect(picker.people.map(({ id }) => id)).toEqual(['anna']);
});

it('does not touch those who are in already', async () => {
  const { data, picker } = await setUp([zhou, anna], ['anna']);
  picker.toggle('anna');
  expect(data().rows.find(({ userId }) => userId === 'anna')?.mark).toBe('fixed');
  expect(picker.people).toEqual([]);
});

it('searches by name and pinyin', async () => {
  const { data, picker } = await setUp([zhou, anna, chen]);
  picker.find('zy');
  expect(data().rows.map(({ name }) => name)).toEqual(['周远']);
  expect(data().letters).toEqual([]);
  picker.find('没有这个人');
  expect(data().state).toBe('no-match');
  picker.find('');
  expect(data().rows.length).toBeGreaterThan(3);
});

it('offers whoever has the typed ID', async () => {
  const { data, picker } = await setUp([zhou]);
  picker.find('stranger');
  expect(data().byIdText).toBe('按账号添加：stranger');
  picker.pickTyped();
  expect(data().picked).toMatchObject([{ id: 'stranger' }]);
  expect(data().byIdText).toBe('');
  expect(data().rows[0]).toMatchObject({
    heading: '按账号添加',
    userId: 'stranger',
    mark: 'on',
  });
  picker.find('stranger');
  picker.pickTyped();
  expect(data().rows.filter(({ userId }) => userId === 'stranger')).toHaveLength(1);
  for (const words of ['zhou', 'lin', '不是账号', 'x'.repeat(33), 'two words']) {
    picker.find(words);
    expect(data().byIdText).toBe('');
    picker.pickTyped();
  }
  expect(picker.people).toHaveLength(1);
});

it('stops at as many as the service takes', async () => {
  const many = Array.from({ length: MOST_PICKED + 1 }, (_, index) =>
    contact(`p${index}`, `P${index}`),
  );
  const { app, picker } = await setUp(many);
  for (const { userId } of many) picker.toggle(userId);
  expect(picker.people).toHaveLength(MOST_PICKED);
  expect(app.platform.dialogs.toasts).toEqual(['一次最多选择 500 人']);
});

it('goes to a letter, twice if need be', async () => {
  const many = Array.from({ length: 300 }, (_, index) => contact(`a${index}`, `A${1000 + index}`));
  const { data, picker } = await setUp([...many, zhou]);
  picker.jumpTo('Z');
  const first = data().scrollTopPx;
  expect(first).toBeGreaterThan(300 * 50);
  expect(data().rows.some(({ name }) => name === '周远')).toBe(true);
  picker.jumpTo('Z');
  expect(data().scrollTopPx).not.toBe(first);
  const before = data();
  picker.jumpTo('Q');
  expect(data()).toBe(before);
});

it('stays at a letter while somebody is picked there, and goes to the top for a search', async () => {
  const many = Array.from({ length: 300 }, (_, index) => contact(`a${index}`, `A${1000 + index}`));
  const { data, picker } = await setUp([...many, zhou]);
  picker.jumpTo('Z');
  const { scrollTopPx } = data();
  picker.toggle('zhou');
  expect(data().scrollTopPx).toBe(scrollTopPx);
  picker.find('A1');
  const atTop = data().scrollTopPx;
  expect(Math.floor(atTop)).toBe(0);
  // Where a finger has scrolled since, the scroll view would not take the same top twice.
  picker.find('A11');
  expect(Math.floor(data().scrollTopPx)).toBe(0);
  expect(data().scrollTopPx).not.toBe(atTop);
});

it('shows a window of ten thousand, and moves it', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    contact(`p${index}`, `${'ABCDEFGH'[index % 8] ?? ''}${index}`),
  );
  const { data, picker } = await setUp(many);
  expect(data().rows).toHaveLength(40);
  expect(JSON.stringify(data()).length).toBeLessThan(12 * 1024);
  const first = data().rows[0]?.id;
  picker.scrolled(100_000, 600);
  expect(data().rows[0]?.id).not.toBe(first);
});

it('follows the contacts, and says when there are none or they did not come', async () => {
  const { app, data, picker } = await setUp([]);
  expect(data().rows).toHaveLength(1);
  app.chat.emit({ type: 'contacts-changed', contacts: [anna] });
  expect(data().rows).toHaveLength(2);
  picker.close();
  const count = data();
  app.chat.emit({ type: 'contacts-changed', contacts: [] });
  expect(data()).toBe(count);
});

it('asks again for contacts that did not come', async () => {
  const app = await buildSignedInApp();
  const shown: PeoplePickerData[] = [];
  app.services.contacts.clear();
  app.chat.calls.failNext('contacts', chatError('network'));
  await app.services.contacts.load();
  const picker = new PeoplePicker(app.services, (data) => shown.push(data), {
    fixed: () => new Set(),
    canBeEmpty: true,
  });
  expect(shown.at(-1)).toMatchObject({
    state: 'failed',
    canFinish: true,
    doneText: '跳过',
  });
  picker.retry();
  await app.platform.clock.advance(0);
  expect(shown.at(-1)?.state).toBe('empty');
});

it('shows the faces of those who were picked last, and how many more there are', async () => {
  const many = Array.from({ length: 30 }, (_, index) => contact(`p${index}`, `P${index}`));
  const { data, picker } = await setUp(many);
  for (const { userId } of many) picker.toggle(userId);
  expect(
    data()
      .picked.map(({ id }) => id)
      .slice(0, 2),
  ).toEqual(['p29', 'p28']);
  expect(data()).toMatchObject({ othersText: '+18', doneText: '完成（30）' });
  picker.toggle('p29');
  expect(data()).toMatchObject({ othersText: '+17', doneText: '完成（29）' });
  expect(data().picked[0]?.id).toBe('p28');
});

it('does as much for the 500th tap as for the 20th', async () => {
  const many = Array.from({ length: MOST_PICKED }, (_, index) =>
    contact(`p${index}`, `P${1000 + index}`),
  );
  const { app, data, picker, shown } = await setUp(many);
  const lookups = jest.spyOn(app.services.contacts, 'get');
  const costOf = (index: number) => {
    lookups.mockClear();
    const before = data();
    const shownCount = shown.length;
    picker.toggle(`p${index}`);
    const patch = pickerPatch(before, data());
    return {
      lookups: lookups.mock.calls.length,
      shows: shown.length - shownCount,
      fields: Object.keys(patch).length,
      faces: data().picked.length,
    };
  };
  const costs = many.map((_, index) => costOf(index));
  expect(costs[400]).toEqual(costs[100]);
  expect(costs[499]).toEqual(costs[100]);
  expect(costs[499]?.lookups).toBeLessThan(40);
  // Within the first rows a mark changes as well.
  expect(costs[20]).toEqual({ ...costs[499], fields: (costs[499]?.fields ?? 0) + 1 });
});
