import { peopleInView } from '../../miniprogram/view-models/people-in-view';
import type { PersonSection } from '../../miniprogram/view-models/people-data';

const section = (letter: string, count: number): PersonSection => ({
  letter,
  rows: Array.from({ length: count }, (_, index) => ({
    id: `direct:${letter}${index}`,
    name: `${letter}${index}`,
    avatarUrl: '',
    letter,
    hue: 0,
    detailText: '',
  })),
});

/** Letters are 28 px and rows 56 px high: A0 from 28, A1 from 84, B from 140, B0 from 168, B1 from 224. */
const sections = [section('A', 2), section('B', 2_000), section('C', 1)];

const namesAt = (scrollTopPx: number, viewportPx: number, fontScale = 1): readonly string[] =>
  peopleInView(sections, { scrollTopPx, viewportPx, fontScale }).map(({ name }) => name);

describe('the people in view', () => {
  it.each<[number, number, readonly string[]]>([
    [0, 28, []],
    [0, 29, ['A0']],
    [0, 168, ['A0', 'A1']],
    [0, 169, ['A0', 'A1', 'B0']],
    [83, 100, ['A0', 'A1', 'B0']],
    [84, 100, ['A1', 'B0']],
    [140, 56, ['B0']],
    [168 + 1_000 * 56, 112, ['B1000', 'B1001']],
    [168 + 2_000 * 56, 500, ['C0']],
    [1_000_000, 500, []],
    [-50, 79, ['A0']],
  ])('scrolled by %d px in %d px are %j', (scrollTopPx, viewportPx, names) => {
    expect(namesAt(scrollTopPx, viewportPx)).toEqual(names);
  });

  it('are fewer where the font is larger, and no more where it is smaller', () => {
    expect(namesAt(0, 140)).toEqual(['A0', 'A1']);
    expect(namesAt(0, 100, 1.4)).toEqual(['A0']);
    expect(namesAt(0, 134, 0.9)).toEqual(['A0', 'A1']);
  });
});
