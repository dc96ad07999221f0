import { placeRow } from '../../../../../miniprogram/packages/chat/view-models/rows/place-row';

const place = (description: string) =>
  ({ kind: 'place', description, latitude: 30, longitude: 120 }) as const;

it('shows the title above the address', () => {
  expect(placeRow(place('Lake\n1 Shore Road'), 'en')).toEqual({
    kind: 'place',
    text: 'Place, Lake, 1 Shore Road',
    card: { title: 'Lake', lines: '1 Shore Road', isTappable: true },
  });
});

it('has a name for what has none', () => {
  expect(placeRow(place(''), 'zh-CN').card).toMatchObject({ title: '位置', lines: '' });
});
