import { ComposerPanel } from '../../../../../miniprogram/packages/chat/view-models/composer/composer-panel';
import { FakeStorage } from '../../../../support/fakes/fake-platform';
import { KeyboardHeight } from '../../../../../miniprogram/stores/device/keyboard-height';
import { RecentEmoji } from '../../../../../miniprogram/stores/device/recent-emoji';
import type { Language } from '../../../../../miniprogram/i18n/language';
import type { Patch } from '../../../../../miniprogram/view-models/screen';

function panel() {
  const patches: Patch[] = [];
  const recentEmoji = new RecentEmoji();
  const keyboardHeight = new KeyboardHeight(new FakeStorage());
  const settings: { language: Language } = { language: 'zh-CN' };
  const composer = new ComposerPanel({ recentEmoji, keyboardHeight, settings }, (patch) =>
    patches.push(patch),
  );
  return { composer, patches, keyboardHeight, settings };
}

it('shows what was used before it opened, and moves nothing while it is open', () => {
  const { composer, patches } = panel();
  composer.openEmoji();
  composer.useEmoji('😀');
  expect(patches[0]).toEqual({ hasEmojiPanel: true, recentEmoji: [] });
  composer.openEmoji();
  expect(patches.at(-1)).toEqual({ hasEmojiPanel: true, recentEmoji: ['😀'] });
});

it('costs nothing to open again with nothing new', () => {
  const { composer, patches } = panel();
  composer.openEmoji();
  const count = patches.length;
  composer.openEmoji();
  expect(patches).toHaveLength(count);
});

it('remembers how high the keyboard is', () => {
  const { composer, keyboardHeight } = panel();
  composer.keyboardRaised(336);
  expect(keyboardHeight.px).toBe(336);
});

it('names our stickers in the language of the moment', () => {
  const { composer, patches, settings } = panel();
  composer.openEmoji();
  expect(patches.at(-1)?.['stickers']).toContainEqual({ name: 'hi', label: '嗨' });
  settings.language = 'en';
  composer.openEmoji();
  expect(patches.at(-1)?.['stickers']).toContainEqual({ name: 'hi', label: 'Hi' });
});
