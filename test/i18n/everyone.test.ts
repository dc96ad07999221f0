import { everyoneCounted, everyoneName } from '../../miniprogram/i18n/everyone';

it('names everybody, with how many where that is known', () => {
  expect([everyoneName('zh-CN'), everyoneName('en')]).toEqual(['所有人', 'Everyone']);
  expect(everyoneCounted(12, 'zh-CN')).toBe('所有人（12）');
  expect(everyoneCounted(0, 'en')).toBe('Everyone');
});
