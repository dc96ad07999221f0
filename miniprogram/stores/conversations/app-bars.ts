import { reaction } from 'mobx-miniprogram';
import { Disposables } from '../../kernel/disposables';
import { titleStrings } from '../../i18n/sections/titles';
import type { ConversationStore } from './conversation-store';
import type { FriendRequestStore } from '../people/friend-request-store';
import type { Dispose } from '../../kernel/disposables';
import type { Navigation } from '../../platform/platform';
import type { SettingsStore } from '../device/settings-store';

/** Keeps what belongs to no page up to date: the tab bar's badges and titles, and the colours of the bars. */
export function keepAppBars(
  navigation: Navigation,
  stores: {
    readonly conversations: Pick<ConversationStore, 'totalUnread'>;
    readonly friendRequests: Pick<FriendRequestStore, 'unseenCount'>;
  },
  settings: Pick<SettingsStore, 'language' | 'appearance'>,
): Dispose {
  const { conversations, friendRequests } = stores;
  const disposables = new Disposables();
  disposables.add(
    reaction(
      () => conversations.totalUnread,
      (count) => navigation.setTabBadge('conversations', count),
      { fireImmediately: true },
    ),
  );
  disposables.add(
    reaction(
      () => friendRequests.unseenCount,
      (count) => navigation.setTabBadge('contacts', count),
      { fireImmediately: true },
    ),
  );
  disposables.add(
    reaction(
      () => titleStrings[settings.language],
      ({ chatsTab, contacts, me }) =>
        navigation.setTabTitles({ conversations: chatsTab, contacts, me }),
      { fireImmediately: true },
    ),
  );
  disposables.add(
    reaction(
      () => settings.appearance,
      (appearance) => navigation.setAppearance(appearance),
      { fireImmediately: true },
    ),
  );
  return () => disposables.dispose();
}
