import { placeSaid } from '../../miniprogram/i18n/places';

it('tells a place by what is known of it', () => {
  expect(placeSaid({ title: '云栖湖', address: '湖滨路' }, 'zh-CN')).toBe('位置，云栖湖，湖滨路');
  expect(placeSaid({ title: 'Lake', address: '' }, 'en')).toBe('Place, Lake');
  expect(placeSaid({ title: '', address: '' }, 'en')).toBe('Place');
});
