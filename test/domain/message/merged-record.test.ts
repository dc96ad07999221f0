import fc from 'fast-check';
import {
  parseRecordPath,
  writeRecordPath,
} from '../../../miniprogram/domain/message/merged-record';

it('reads the paths it writes, down to the deepest record', () => {
  const index = fc.integer({ min: 0, max: 299 });
  fc.assert(
    fc.property(fc.array(index, { maxLength: 9 }), (path) => {
      expect(parseRecordPath(writeRecordPath(path))).toEqual(path);
    }),
  );
});

it.each(['x', '1.', '.1', '1..2', '-1', '1000', '1e2', ' 1', '0.0.0.0.0.0.0.0.0.0'])(
  'reads nothing in “%s”',
  (written) => expect(parseRecordPath(written)).toBeUndefined(),
);
