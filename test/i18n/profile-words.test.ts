import { profileWords } from '../../miniprogram/i18n/profile-words';

it.each(['zh-CN', 'en'] as const)('names the person in questions (%s)', (language) => {
  const words = profileWords(language);
  expect(words.removeTitle('Mo')).toContain('Mo');
  expect(words.blockTitle('Mo')).toContain('Mo');
  expect(words.removeFromMineText).not.toBe(words.removeFromBothText);
  expect(words.genders.unset).toBe('');
});
