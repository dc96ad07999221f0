import { moreLabels } from '../../miniprogram/i18n/more';

it.each(['zh-CN', 'en'] as const)('calls each entry something else (%s)', (language) => {
  const labels = Object.values(moreLabels[language]);
  expect(new Set(labels).size).toBe(labels.length);
});
