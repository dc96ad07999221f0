import {
  datasetNumber,
  datasetText,
  detailNumber,
  detailText,
} from '../../miniprogram/binding/event-fields';

const event = {
  detail: { text: 'a', count: 3, broken: NaN },
  currentTarget: { id: '', dataset: { row: 'r1', index: 2 } },
};

it('reads what is there', () => {
  expect(datasetText(event, 'row')).toBe('r1');
  expect(datasetNumber(event, 'index')).toBe(2);
  expect(detailText(event, 'text')).toBe('a');
  expect(detailNumber(event, 'count')).toBe(3);
});

it('answers empty for what is missing or of another type', () => {
  expect(datasetText(event, 'index')).toBe('');
  expect(datasetText(event, 'nothing')).toBe('');
  expect(datasetNumber(event, 'row')).toBe(0);
  expect(detailText(event, 'count')).toBe('');
  expect(detailNumber(event, 'text')).toBe(0);
  expect(detailNumber(event, 'broken')).toBe(0);
});
