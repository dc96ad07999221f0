import { applyChanges, MOST_REACTIONS, toggle } from '../../../miniprogram/domain/message/reaction';
import type { Reaction } from '../../../miniprogram/domain/message/reaction';

const thumb: Reaction = { id: '👍', count: 2, isMine: false };
const party: Reaction = { id: '🎉', count: 1, isMine: true };

describe('changes of reactions', () => {
  it('replace what they name and leave the rest where it is', () => {
    expect(applyChanges([thumb, party], [{ id: '👍', count: 3, isMine: true }])).toEqual([
      { id: '👍', count: 3, isMine: true },
      party,
    ]);
  });

  it('keep what is known of me where they do not say', () => {
    expect(applyChanges([party], [{ id: '🎉', count: 5 }])).toEqual([
      { id: '🎉', count: 5, isMine: true },
    ]);
    expect(applyChanges([], [{ id: '👀', count: 1 }])).toMatchObject([{ isMine: false }]);
  });

  it('take out what nobody has any more', () => {
    expect(applyChanges([thumb, party], [{ id: '👍', count: 0 }])).toEqual([party]);
    expect(applyChanges([party], [{ id: '🎉', count: -3 }])).toEqual([]);
  });

  it('never make a list without end', () => {
    const many = Array.from({ length: 200 }, (_, index) => ({ id: `r${index}`, count: 1 }));
    expect(applyChanges([], many)).toHaveLength(MOST_REACTIONS);
  });
});

describe('a tap on a reaction', () => {
  it('adds me, also to what nobody had', () => {
    expect(toggle([thumb], '👍')).toEqual([{ id: '👍', count: 3, isMine: true }]);
    expect(toggle([], '👀')).toEqual([{ id: '👀', count: 1, isMine: true }]);
  });

  it('takes mine back, and it goes with the last', () => {
    expect(toggle([{ ...thumb, isMine: true }], '👍')).toEqual([
      { id: '👍', count: 1, isMine: false },
    ]);
    expect(toggle([party], '🎉')).toEqual([]);
  });
});
