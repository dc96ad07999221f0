import fc from 'fast-check';
import { laterCounts } from '../../../miniprogram/domain/message/receipt';

const counts = fc.record({ readCount: fc.nat(), unreadCount: fc.nat() });

it('never lets anybody unread a message, in whatever order it is told', () => {
  fc.assert(
    fc.property(counts, counts, (a, b) => {
      const later = laterCounts(a, b);
      expect(later).toEqual(laterCounts(b, a));
      expect(later.readCount).toBeGreaterThanOrEqual(Math.max(a.readCount, b.readCount));
      expect(later.unreadCount).toBeLessThanOrEqual(Math.min(a.unreadCount, b.unreadCount));
      expect(laterCounts(later, a)).toEqual(later);
    }),
  );
});
