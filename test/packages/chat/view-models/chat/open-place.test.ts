import { buildApp } from '../../../../support/test-app';
import { openPlace } from '../../../../../miniprogram/packages/chat/view-models/chat/open-place';

const place = { kind: 'place', description: '\n', latitude: 30, longitude: 120 } as const;

it('shows it some streets close, with its name', async () => {
  const { services, platform } = buildApp();
  await openPlace(services, { ...place, description: 'Lake\nShore Road' });
  await openPlace(services, place);
  expect(platform.places.opened).toEqual([
    { title: 'Lake', address: 'Shore Road', latitude: 30, longitude: 120, scale: 16 },
    { title: '位置', address: '', latitude: 30, longitude: 120, scale: 16 },
  ]);
  expect(platform.dialogs.toasts).toEqual([]);
});

it('says where the map does not open', async () => {
  const { services, platform } = buildApp();
  platform.places.canOpen = false;
  await openPlace(services, place);
  expect(platform.dialogs.toasts).toEqual(['打不开地图，请再试一次']);
});
