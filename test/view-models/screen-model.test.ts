import { observable, runInAction } from 'mobx-miniprogram';
import { FakeNavigation } from '../support/fakes/fake-platform';
import { ScreenModel } from '../../miniprogram/view-models/screen-model';
import type { FrameData } from '../../miniprogram/view-models/frame-data';
import type { Language } from '../../miniprogram/i18n/language';
import type { Route } from '../../miniprogram/platform/platform';
import type { Patch } from '../../miniprogram/view-models/screen';

interface CounterData extends FrameData {
  readonly t: { readonly hello: string };
  readonly count: number;
  readonly tags: readonly string[];
}

const strings = { 'zh-CN': { hello: '你好' }, en: { hello: 'Hello' } };

function buildParts() {
  const settings = observable<{
    language: Language;
    themeClass: FrameData['themeClass'];
    fontScale: number;
  }>({ language: 'zh-CN', themeClass: 'theme-system', fontScale: 1 });
  const state = observable({ count: 1, title: 'One' });
  const navigation = new FakeNavigation();
  return { settings, state, navigation };
}

class Counter extends ScreenModel<CounterData, 'beep'> {
  readonly seen: boolean[] = [];

  constructor(private readonly parts: ReturnType<typeof buildParts>) {
    super({ settings: parts.settings, platform: { navigation: parts.navigation } }, strings, {
      count: 0,
      tags: [],
    });
    this.show('count', () => parts.state.count);
    this.show('tags', () => [String(parts.state.count > 0)]);
  }

  beep(): void {
    this.effect('beep');
  }

  add(patch: Patch): void {
    this.patch(patch);
  }

  go(to?: Route): void {
    this.leavePage(to);
  }

  protected override title(): string {
    return this.parts.state.title;
  }

  protected override onVisibleChange(isVisible: boolean): void {
    this.seen.push(isVisible);
  }
}

function build() {
  const parts = buildParts();
  const screen = new Counter(parts);
  const patches: Patch[] = [];
  const effects: string[] = [];
  const stop = screen.subscribe({
    patch: (patch) => patches.push(patch),
    effect: (effect) => effects.push(effect),
  });
  return { ...parts, screen, patches, effects, stop };
}

describe('a screen', () => {
  it('has all its data before anybody listens', () => {
    const { screen, patches } = build();
    expect(screen.data).toEqual({
      t: { hello: '你好' },
      themeClass: 'theme-system',
      fontScale: 1,
      count: 1,
      tags: ['true'],
    });
    expect(patches).toEqual([]);
  });

  it('patches a field when what it shows has changed, and only then', () => {
    const { screen, state, patches } = build();
    runInAction(() => (state.count = 2));
    runInAction(() => (state.title = 'Two'));
    runInAction(() => (state.count = 2));
    expect(patches).toEqual([{ count: 2 }]);
    expect(screen.data.count).toBe(2);
  });

  it('keeps its data at what its patches say', () => {
    const { screen } = build();
    screen.add({ 'tags[1]': 'more', count: 7 });
    expect(screen.data).toMatchObject({ tags: ['true', 'more'], count: 7 });
  });

  it('speaks another language and wears another theme at once', () => {
    const { settings, patches } = build();
    runInAction(() => {
      settings.language = 'en';
      settings.themeClass = 'theme-dark';
      settings.fontScale = 1.5;
    });
    expect(patches).toEqual([
      { t: { hello: 'Hello' } },
      { themeClass: 'theme-dark' },
      { fontScale: 1.5 },
    ]);
  });

  it('sets the title while it is visible', () => {
    const { screen, state, navigation } = build();
    expect(navigation.title).toBe('');
    screen.setVisible(true);
    expect(navigation.title).toBe('One');
    runInAction(() => (state.title = 'Two'));
    expect(navigation.title).toBe('Two');
    screen.setVisible(false);
    navigation.title = 'of another page';
    runInAction(() => (state.title = 'Three'));
    expect(navigation.title).toBe('of another page');
    screen.setVisible(true);
    expect(navigation.title).toBe('Three');
  });

  it('hears once that it comes and goes', () => {
    const { screen } = build();
    screen.setVisible(true);
    screen.setVisible(true);
    screen.setVisible(false);
    expect(screen.seen).toEqual([true, false]);
    expect(screen.isVisible).toBe(false);
  });

  it('hands on effects', () => {
    const { screen, effects, stop } = build();
    screen.beep();
    stop();
    screen.beep();
    expect(effects).toEqual(['beep']);
  });

  it('closes its page once, and no other page when it is gone', () => {
    const parts = buildParts();
    const screen = new Counter(parts);
    screen.go();
    screen.go();
    screen.go({ to: 'me' });
    expect(parts.navigation).toMatchObject({ backCount: 1, replaced: [] });
    const replaced = new Counter(parts);
    replaced.go({ to: 'me' });
    replaced.go({ to: 'me' });
    expect(parts.navigation).toMatchObject({ backCount: 1, replaced: [{ to: 'me' }] });
    const gone = new Counter(parts);
    gone.dispose();
    gone.go();
    expect(parts.navigation.backCount).toBe(1);
  });

  it('lets go of everything', () => {
    const { screen, state, settings, patches, navigation } = build();
    screen.setVisible(true);
    screen.dispose();
    runInAction(() => {
      state.count = 9;
      state.title = 'Nine';
      settings.language = 'en';
    });
    expect(patches).toEqual([]);
    expect(navigation.title).toBe('One');
  });
});
