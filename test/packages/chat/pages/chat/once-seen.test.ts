import { FakeListPage } from './fake-list-page';
import { onceSeen } from '../../../../../miniprogram/packages/chat/pages/chat/once-seen';

it('tells when a row comes into sight', () => {
  const page = new FakeListPage(0);
  let count = 0;
  onceSeen(page, 'a', () => (count += 1));
  expect(count).toBe(0);
  page.watched.get('a')?.();
  expect(count).toBe(1);
});

it('does not take a row for seen that left the screen', () => {
  let heard: (result: unknown) => void = () => undefined;
  const observer = {
    relativeTo: () => observer,
    observe: (_selector: string, callback: (result: unknown) => void) => (heard = callback),
    disconnect: () => undefined,
  };
  const page = {
    createIntersectionObserver: () => observer as unknown as WechatMiniprogram.IntersectionObserver,
  };
  let count = 0;
  onceSeen(page, 'a', () => (count += 1));
  for (const result of [{ intersectionRatio: 0 }, {}, undefined]) heard(result);
  expect(count).toBe(0);
});
