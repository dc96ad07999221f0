import { MENTION_EVERYONE } from '../../miniprogram/domain/message/message-content';
import { MemberPicker } from '../../miniprogram/view-models/member-picker';
import { buildContact, buildGroup } from '../support/builders';
import { buildMember } from '../support/fakes/fake-members';
import { buildSignedInApp } from '../support/test-app';
import { chatError } from '../support/fakes/fake-calls';
import { until } from '../support/until';
import type { Group } from '../../miniprogram/domain/group/group';
import type { Member } from '../../miniprogram/domain/group/member';
import type { MemberPickerData } from '../../miniprogram/view-models/member-picker-data';

const settle = () => new Promise(setImmediate);
const lin = buildMember({ userId: 'lin', nick: '林' });
const mo = buildMember({ userId: 'mo', nick: 'Mo', nameCard: '莫老师', role: 'owner' });
const qi = buildMember({ userId: 'qi', nick: '齐' });

async function pickerOf(members: readonly Member[], group: Partial<Group> = {}) {
  const app = await buildSignedInApp({
    groups: [buildGroup({ memberCount: members.length, ...group })],
    contacts: [buildContact({ userId: 'qi', nick: '齐', remark: '老同学' })],
  });
  app.chat.account.members.set('team', members);
  const shown: MemberPickerData[] = [];
  const open = () => new MemberPicker(app.services, 'team', 'lin', (data) => shown.push(data));
  const last = (): MemberPickerData => shown[shown.length - 1] ?? fail();
  /** How many different people are in the list. */
  const picked = (picker: MemberPicker) => new Set(picker.ids(0, picker.count)).size;
  return { ...app, picked, open, shown, last, names: () => last().rows.map(({ name }) => name) };
}

function crowd(count: number): readonly Member[] {
  return Array.from({ length: count }, (_, index) =>
    buildMember({ userId: `u${index}`, nick: `Member ${index}` }),
  );
}

it('shows everybody but me, by my own names with the group’s beside them', async () => {
  const { open, shown, last, names } = await pickerOf([lin, mo, qi]);
  open();
  expect(shown[0]?.state).toBe('loading');
  await settle();
  expect(last().state).toBe('ready');
  expect(names()).toEqual(['莫老师', '老同学']);
  expect(last().rows.map(({ detail }) => detail)).toEqual(['', '齐']);
});

it('does not call failed what the service refuses before it knows its groups', async () => {
  const { open, last, chat, services } = await pickerOf([lin, mo]);
  services.groups.clear();
  chat.members.calls.failNext('page', chatError('not-found'));
  open();
  await settle();
  expect(last().state).toBe('loading');
  await services.groups.load();
  expect(last().state).toBe('failed');
});

it('follows names and faces that people give themselves, those that a search found too', async () => {
  const { open, names, chat } = await pickerOf([lin, mo, { ...qi, userId: 'ann', nick: '安' }]);
  const picker = open();
  await settle();
  const rename = (nick: string) => {
    chat.emit({ type: 'people-changed', people: [{ userId: 'ann', nick, avatarUrl: '' }] });
  };
  rename('安然');
  expect(names()).toEqual(['莫老师', '安然']);
  picker.find('安');
  rename('安宁');
  expect(names()).toEqual(['安宁']);
  rename('宁');
  expect(names()).toEqual([]);
  picker.close();
});

it('follows the names that I give to people', async () => {
  const { open, names, chat } = await pickerOf([lin, mo, qi]);
  const picker = open();
  await settle();
  const contacts = [buildContact({ userId: 'qi', nick: '齐', remark: '新邻居' })];
  chat.emit({ type: 'contacts-changed', contacts });
  expect(names()).toEqual(['莫老师', '新邻居']);
  picker.close();
});

it('names whoever is picked as the group knows them, never by my remark', async () => {
  const { open } = await pickerOf([lin, mo, qi]);
  const picker = open();
  await settle();
  expect(picker.pick('qi')).toEqual({ userId: 'qi', name: '齐' });
  expect(picker.pick('mo')).toEqual({ userId: 'mo', name: '莫老师' });
  expect(picker.pick('nobody')).toBeUndefined();
});

it('offers everybody where I may call them, and not while searching', async () => {
  const { open, last } = await pickerOf([lin, mo], { type: 'public', myRole: 'admin' });
  const picker = open();
  await settle();
  expect(last().everyone).toBe('所有人（2）');
  expect(picker.pick(MENTION_EVERYONE)).toEqual({ userId: MENTION_EVERYONE, name: '所有人' });
  picker.find('m');
  expect(last().everyone).toBe('');
});

it('offers everybody to no ordinary member', async () => {
  const { open, last } = await pickerOf([lin, mo]);
  const picker = open();
  await settle();
  expect(last().everyone).toBe('');
  expect(picker.pick(MENTION_EVERYONE)).toBeUndefined();
});

it.each([
  ['remark', '同学', '老同学'],
  ['pinyin of the remark', 'ltx', '老同学'],
  ['nick', '齐', '老同学'],
  ['name card', '老师', '莫老师'],
  ['nick behind a name card', 'mo', '莫老师'],
])('finds by %s', async (_, words, name) => {
  const { open, names } = await pickerOf([lin, mo, qi]);
  const picker = open();
  await settle();
  picker.find(words);
  expect(names()).toEqual([name]);
  picker.find('');
  expect(names()).toHaveLength(2);
});

it('shows a window of a big group, moves it while it is scrolled and loads as it goes', async () => {
  const { open, last, chat } = await pickerOf(crowd(1_000));
  const picker = open();
  await settle();
  expect(chat.members.calls.of('page')).toHaveLength(1);
  expect(last().rows.length).toBeLessThanOrEqual(40);
  expect(last().spaceBelowPx).toBe((100 - last().rows.length) * 56);
  picker.scrolled(85 * 56, 600);
  await settle();
  expect(chat.members.calls.of('page')).toHaveLength(2);
  expect(last().rows.some(({ id }) => id === 'u90')).toBe(true);
  expect(last().spaceAbovePx).toBeGreaterThan(0);
});

it('looks through all of ten thousand for a name where the service has no search', async () => {
  const { open, last, names, chat, platform } = await pickerOf(crowd(10_000));
  chat.search.isBought = false;
  const picker = open();
  await settle();
  picker.find('Member 9999');
  expect(last().state).toBe('loading');
  await platform.clock.advance(400);
  await until(() => last().state === 'ready');
  expect(names()).toEqual(['Member 9999']);
  expect(chat.members.calls.of('page')).toHaveLength(100);
  picker.find('nobody at all');
  expect(last().state).toBe('no-match');
});

it('finds one of ten thousand by the service’s search, with two requests', async () => {
  const { open, last, names, chat, platform } = await pickerOf(crowd(10_000));
  const picker = open();
  await settle();
  picker.find('Member 9999');
  await platform.clock.advance(399);
  expect(chat.members.calls.of('search')).toEqual([]);
  await platform.clock.advance(1);
  await until(() => last().state === 'ready');
  expect(names()).toEqual(['Member 9999']);
  expect(last().note).toBe('已包含云端搜索的结果');
  expect(chat.members.calls.of('page')).toHaveLength(1);
  expect(picker.memberOf('u9999')).toMatchObject({ nick: 'Member 9999' });
  picker.drop('u9999');
  expect(last().state).toBe('no-match');
});

it('shows who is loaded at once, and what the service adds page by page', async () => {
  const { open, last, picked, chat, platform } = await pickerOf(crowd(10_000));
  const picker = open();
  await settle();
  picker.find('Member');
  expect(last()).toMatchObject({ state: 'ready', note: '正在云端搜索…' });
  await platform.clock.advance(400);
  await settle();
  expect(chat.members.calls.of('search')).toHaveLength(1);
  const count = picker.count;
  picker.scrolled((count - 5) * 56, 600);
  await settle();
  expect(chat.members.calls.of('search')).toHaveLength(2);
  expect(picked(picker)).toBe(picker.count);
});

it('says how far it looked where the service has no search, and asks for it no more', async () => {
  const { open, last, chat, platform } = await pickerOf(crowd(3_000));
  chat.search.isBought = false;
  const picker = open();
  await settle();
  picker.find('Member');
  await platform.clock.advance(400);
  await settle();
  expect(last().note).toBe('只搜索了已加载的 100 位成员，共 3000 位');
  picker.find('Member 2');
  await platform.clock.advance(400);
  await settle();
  expect(chat.members.calls.of('search')).toHaveLength(1);
});

it('stops looking when enough are found, and when it is closed', async () => {
  const { open, chat, platform } = await pickerOf(crowd(10_000));
  chat.search.isBought = false;
  const picker = open();
  await settle();
  picker.find('member');
  await settle();
  expect(chat.members.calls.of('page').length).toBeLessThan(3);
  picker.find('Member 9999');
  void platform.clock.advance(400);
  picker.close();
  await settle();
  expect(chat.members.calls.of('page').length).toBeLessThan(4);
});

it('says when nothing could be loaded, and tries again', async () => {
  const { open, last, chat } = await pickerOf([lin, mo]);
  chat.members.calls.failNext('page', chatError('network'));
  const picker = open();
  await settle();
  expect(last().state).toBe('failed');
  picker.retry();
  await settle();
  expect(last().state).toBe('ready');
});

it('waits for the sign-in, and then loads by itself', async () => {
  const { chat, open, last } = await pickerOf(crowd(3));
  chat.members.calls.failNext('page', chatError('not-ready'));
  const picker = open();
  await settle();
  expect(last().state).toBe('loading');
  chat.emit({ type: 'became-ready' });
  await settle();
  expect(last().state).toBe('ready');
  picker.close();
});

it('asks again by itself when the service is back, also while a request from before has yet to fail', async () => {
  const { chat, open, last } = await pickerOf(crowd(3));
  const early = chat.members.calls.hold('page');
  const picker = open();
  chat.emit({ type: 'became-ready' });
  early.fail(chatError('network'));
  await settle();
  expect(last().state).toBe('ready');
  picker.close();
});

it('says the same in the middle of a search', async () => {
  const { open, last, chat, platform } = await pickerOf(crowd(300));
  chat.search.isBought = false;
  const picker = open();
  await settle();
  chat.members.calls.failNext('page', chatError('network'));
  picker.find('Member 299');
  await platform.clock.advance(400);
  await settle();
  expect(last().state).toBe('failed');
  picker.retry();
  await until(() => last().state === 'ready');
});

function fail(): never {
  throw new Error('nothing was shown');
}

it('asks again once the service knows its groups', async () => {
  const { open, last, names, chat } = await pickerOf([lin, mo]);
  chat.members.calls.failNext('page', chatError('not-found'));
  open();
  await settle();
  expect(last().state).toBe('failed');
  chat.emit({ type: 'groups-changed', groups: [buildGroup()], communities: [] });
  await settle();
  expect(names()).toEqual(['莫老师']);
});
