import { FakeStorage } from '../../support/fakes/fake-platform';
import { forgetStoredData } from '../../../miniprogram/packages/tencent/stored-data';

it('removes what the SDK stored for this app, and nothing else', () => {
  const storage = new FakeStorage();
  const others = ['TIM_1400000002_lin_profile', 'launch', 'account:lin:drafts'];
  for (const key of ['TIM_1400000001_lin_profile', 'TIM_1400000001_zhou_groupMap', ...others]) {
    storage.write(key, 'x');
  }
  forgetStoredData(storage, 1400000001);
  expect([...storage.keys()].sort()).toEqual([...others].sort());
});

it('leaves what belongs to the person who signs in', () => {
  const storage = new FakeStorage();
  const own = 'TIM_1400000001_lin_profile';
  for (const key of [own, 'TIM_1400000001_lin2_profile', 'TIM_1400000001_zhou_profile'])
    storage.write(key, 'x');
  forgetStoredData(storage, 1400000001, 'lin');
  expect(storage.keys()).toEqual([own]);
});
