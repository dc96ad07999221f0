import { LONGEST_STATUS_BYTES } from '../../miniprogram/domain/person/status-words';
import { statusActions, statusChoices } from '../../miniprogram/i18n/status-choices';
import { utf8ByteLength } from '../../miniprogram/domain/text/utf8';

it.each(['zh-CN', 'en'] as const)('offers in %s what the service takes, each once', (language) => {
  const choices = statusChoices(language);
  expect(new Set(choices).size).toBe(choices.length);
  for (const words of choices)
    expect(utf8ByteLength(words)).toBeLessThanOrEqual(LONGEST_STATUS_BYTES);
  expect(choices).toHaveLength(statusChoices('zh-CN').length);
  expect(statusActions[language].clear).not.toBe('');
});
