import { observable, runInAction } from 'mobx-miniprogram';
import { PeopleViewModel } from '../../miniprogram/view-models/people-view-model';
import { buildApp } from '../support/test-app';
import type { ListState } from '../../miniprogram/stores/loaded-list';
import type { Patch } from '../../miniprogram/view-models/screen';
import type { PersonSection } from '../../miniprogram/view-models/people-data';

const source = observable<{ state: ListState; sections: readonly PersonSection[] }>(
  { state: 'loading', sections: [] },
  {},
  { deep: false },
);

class Letters extends PeopleViewModel {
  override retry(): void {
    runInAction(() => (source.state = 'loading'));
  }

  protected override readListState(): ListState {
    return source.state;
  }

  protected override readSections(): readonly PersonSection[] {
    return source.sections;
  }
}

const section = (letter: string, ...names: readonly string[]): PersonSection => ({
  letter,
  rows: names.map((name) => ({
    id: `direct:${name}`,
    name,
    avatarUrl: '',
    letter: name.charAt(0),
    hue: 0,
    detailText: '',
  })),
});

function set(state: ListState, ...sections: readonly PersonSection[]) {
  runInAction(() => Object.assign(source, { state, sections }));
}

function build() {
  const screen = new Letters(buildApp().services);
  const patches: Patch[] = [];
  screen.subscribe({ patch: (patch) => patches.push(patch), effect: () => undefined });
  return { screen, patches };
}

describe('a page of people', () => {
  beforeEach(() => set('loading'));

  it.each<[ListState, readonly PersonSection[], string]>([
    ['loading', [], 'loading'],
    ['failed', [], 'failed'],
    ['ready', [], 'empty'],
    ['ready', [section('A', 'Ann')], 'ready'],
    ['loading', [section('A', 'Ann')], 'ready'],
  ])('with a list that is %s, and %j, is %s', (state, sections, shown) => {
    set(state, ...sections);
    expect(build().screen.data.state).toBe(shown);
  });

  it('patches the rows of a letter, or all where the letters changed', () => {
    set('ready', section('A', 'Ann'), section('B', 'Bo'));
    const { screen, patches } = build();
    set('ready', section('A', 'Ann'), section('B', 'Bo', 'Bob'));
    expect(patches).toEqual([{ 'sections[1].rows': section('B', 'Bo', 'Bob').rows }]);
    set('ready', section('B', 'Bo'));
    expect(patches[1]).toEqual({ sections: [section('B', 'Bo')] });
    expect(screen.data.sections).toEqual([section('B', 'Bo')]);
  });
});
