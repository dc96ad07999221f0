import { ComposerPanel } from '../../miniprogram/view-models/composer-panel';
import { FakeStorage } from '../support/fake-platform';
import { KeyboardHeight } from '../../miniprogram/stores/keyboard-height';
import { RecentEmoji } from '../../miniprogram/stores/recent-emoji';
import type { Patch } from '../../miniprogram/view-models/screen';

function panel() {
  const patches: Patch[] = [];
  const recentEmoji = new RecentEmoji();
  const keyboardHeight = new KeyboardHeight(new FakeStorage());
  const composer = new ComposerPanel({ recentEmoji, keyboardHeight }, (patch) =>
    patches.push(patch),
  );
  return { composer, patches, keyboardHeight };
}

it('shows what was used before it opened, and moves nothing while it is open', () => {
  const { composer, patches } = panel();
  composer.openEmoji();
  composer.useEmoji('😀');
  expect(patches).toEqual([{ hasEmojiPanel: true, recentEmoji: [] }]);
  composer.openEmoji();
  expect(patches[1]).toEqual({ hasEmojiPanel: true, recentEmoji: ['😀'] });
});

it('costs nothing to open again with nothing new', () => {
  const { composer, patches } = panel();
  composer.openEmoji();
  composer.openEmoji();
  expect(patches).toHaveLength(1);
});

it('remembers how high the keyboard is', () => {
  const { composer, keyboardHeight } = panel();
  composer.keyboardRaised(336);
  expect(keyboardHeight.px).toBe(336);
});
