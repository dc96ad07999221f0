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
    { name: '职业', value: 'baker' },
  ]);
});

it('says language, level and role where they are set, and a field without words by its keyword', () => {
  const profile = buildProfile({
    language: 'japanese',
    level: 12,
    role: 3,
    fields: [{ name: 'Pet', value: 'cat' }],
  });
  expect(profileLines(profile, 'en')).toEqual([
    { name: 'Language', value: '日本語' },
    { name: 'Pet', value: 'cat' },
    { name: 'Level', value: '12' },
    { name: 'Role', value: '3' },
  ]);
});
