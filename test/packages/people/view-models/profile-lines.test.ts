import { buildProfile } from '../../../support/fakes/fake-profiles';
import { profileLines } from '../../../../miniprogram/packages/people/view-models/profile-lines';

it('says what somebody tells, and nothing about what they left out', () => {
  expect(profileLines(undefined, 'en')).toEqual([]);
  expect(profileLines(buildProfile({ region: '  ' }), 'en')).toEqual([]);
  const fields = [{ name: 'Job', value: 'baker' }];
  const profile = buildProfile({
    gender: 'female',
    birthday: '2000-01-31',
    signature: 'slow',
    fields,
  });
  expect(profileLines(profile, 'zh-CN')).toEqual([
    { name: '性别', value: '女' },
    { name: '生日', value: '2000-01-31' },
    { name: '个性签名', value: 'slow' },
    ...fields,
  ]);
});
