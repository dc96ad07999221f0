import { LANGUAGE_NAMES, profileFieldName } from '../../miniprogram/i18n/profile-fields';
import { PROFILE_LANGUAGES } from '../../miniprogram/domain/person/profile';
import { config } from '../../miniprogram/config';

it('has words for the fields of the configuration', () => {
  for (const name of config.profileFields) {
    expect(profileFieldName(name, 'zh-CN')).toMatch(/\p{Script=Han}/u);
    expect(profileFieldName(name, 'en')).not.toBe('');
  }
});

it.each(['Pet', 'constructor', ''])('calls the field %j by its keyword', (name) => {
  expect(profileFieldName(name, 'en')).toBe(name);
});

it('has a name of its own for every language, and none for no language', () => {
  const names = PROFILE_LANGUAGES.map((language) => LANGUAGE_NAMES[language]);
  expect(new Set(names).size).toBe(PROFILE_LANGUAGES.length);
  expect(LANGUAGE_NAMES.unset).toBe('');
});
