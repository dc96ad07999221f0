import { parseGroupTip } from '../../../miniprogram/domain/group/group-tip';
import { tipCases } from '../../support/tip-cases';

describe('parseGroupTip', () => {
  it.each(tipCases)('reads “$chinese” back from storage', ({ tip }) => {
    expect(parseGroupTip(JSON.parse(JSON.stringify(tip)))).toEqual(tip);
  });

  it.each([undefined, null, 'joined', [], {}, { kind: 'bomb' }, { kind: 7 }])(
    'takes %j for another tip',
    (value) => {
      expect(parseGroupTip(value)).toEqual({ kind: 'other' });
    },
  );
});
