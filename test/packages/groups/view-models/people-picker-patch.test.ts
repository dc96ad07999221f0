import { pickerPatch } from '../../../../miniprogram/packages/groups/view-models/people-picker-patch';
import type {
  PeoplePickerData,
  PickRow,
} from '../../../../miniprogram/packages/groups/view-models/people-picker-data';

const row = (id: string, mark: PickRow['mark'] = 'off'): PickRow => ({
  id,
  userId: id,
  name: id,
  avatarUrl: '',
  letter: '',
  heading: '',
  hue: 0,
  mark,
});

const base: PeoplePickerData = {
  state: 'ready',
  rows: [row('a'), row('b')],
  spaceAbovePx: 0,
  spaceBelowPx: 0,
  letters: [],
  scrollTopPx: 0,
  byIdText: '',
  picked: [],
  othersText: '',
  doneText: '完成',
  canFinish: false,
};

it('is nothing for nothing', () => {
  expect(pickerPatch(base, { ...base, rows: [row('a'), row('b')] })).toEqual({});
});

it('is a field of a row for a tap', () => {
  const next = { ...base, rows: [row('a'), row('b', 'on')], canFinish: true };
  expect(pickerPatch(base, next)).toEqual({
    'picker.canFinish': true,
    'picker.rows[1].mark': 'on',
  });
});

it('is the rows when others are shown', () => {
  const next = { ...base, rows: [row('b'), row('c')] };
  expect(pickerPatch(base, next)).toEqual({ 'picker.rows': next.rows });
  expect(pickerPatch(base, { ...base, rows: [row('a')] })).toEqual({ 'picker.rows': [row('a')] });
});
