import { avatarOf } from '../../miniprogram/view-models/avatar';
import { sectionsByInitial } from '../../miniprogram/view-models/people-sections';

const rows = (...names: readonly string[]) =>
  names.map((name, index) => ({
    id: `direct:${index}`,
    ...avatarOf({ id: name, name, avatarUrl: '' }),
    detailText: '',
  }));

describe('sections by initial', () => {
  it('put names under the letters they are spelled or spoken with, others last', () => {
    const sections = sectionsByInitial(rows('42', '周原', 'anna', '苏晴', 'Zoe', '安安', '💥'));
    expect(
      sections.map(({ letter, rows: inside }) => [letter, ...inside.map(({ name }) => name)]),
    ).toEqual([
      ['A', 'anna', '安安'],
      ['S', '苏晴'],
      ['Z', 'Zoe', '周原'],
      ['#', '42', '💥'],
    ]);
  });

  it('keep people of one name apart, always in the same order', () => {
    const [section] = sectionsByInitial([...rows('Ann', 'Ann')].reverse());
    expect(section?.rows.map(({ id }) => id)).toEqual(['direct:0', 'direct:1']);
  });

  it('are none for nobody', () => {
    expect(sectionsByInitial([])).toEqual([]);
  });
});
