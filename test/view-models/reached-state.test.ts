import { AcceptFriendViewModel } from '../../miniprogram/packages/people/view-models/accept-friend-view-model';
import { AddFriendViewModel } from '../../miniprogram/packages/people/view-models/add-friend-view-model';
import { BlocklistViewModel } from '../../miniprogram/packages/people/view-models/blocklist-view-model';
import { CommonGroupsViewModel } from '../../miniprogram/packages/people/view-models/common-groups-view-model';
import { CommunityViewModel } from '../../miniprogram/packages/groups/view-models/community-view-model';
import { ContactsViewModel } from '../../miniprogram/view-models/contacts-view-model';
import { ConversationsViewModel } from '../../miniprogram/view-models/conversations-view-model';
import { CreateGroupViewModel } from '../../miniprogram/packages/groups/view-models/create-group-view-model';
import { DoNotDisturbViewModel } from '../../miniprogram/packages/settings/view-models/do-not-disturb-view-model';
import { FollowsViewModel } from '../../miniprogram/packages/people/view-models/follows-view-model';
import { FriendRequestsViewModel } from '../../miniprogram/packages/people/view-models/friend-requests-view-model';
import { GroupInfoViewModel } from '../../miniprogram/packages/groups/view-models/group-info-view-model';
import { GroupMembersViewModel } from '../../miniprogram/packages/groups/view-models/group-members-view-model';
import { GroupsViewModel } from '../../miniprogram/packages/groups/view-models/groups-view-model';
import { InviteViewModel } from '../../miniprogram/packages/groups/view-models/invite-view-model';
import { JoinGroupViewModel } from '../../miniprogram/packages/groups/view-models/join-group-view-model';
import { JoinRequestsViewModel } from '../../miniprogram/packages/groups/view-models/join-requests-view-model';
import { LabelsViewModel } from '../../miniprogram/packages/people/view-models/labels-view-model';
import { MutedChatsViewModel } from '../../miniprogram/packages/people/view-models/muted-chats-view-model';
import { ProfileEditViewModel } from '../../miniprogram/packages/settings/view-models/profile-edit-view-model';
import { ProfileViewModel } from '../../miniprogram/packages/people/view-models/profile-view-model';
import { TopicViewModel } from '../../miniprogram/packages/groups/view-models/topic-view-model';
import { buildApp } from '../support/test-app';
import { buildContact, buildGroup, buildPerson } from '../support/builders';
import { chatError } from '../support/fakes/fake-calls';
import { reachedState } from '../../miniprogram/view-models/reached-state';
import { settle } from '../support/fakes/fake-platform';
import type { Services } from '../../miniprogram/stores/services';

/** Longer than the first wait before the service is tried again by itself. */
const WAIT_MS = 60_000;

interface Page {
  readonly data: object;
  retry(): unknown;
  setVisible(isVisible: boolean): void;
}

/** Pages that show what the service holds, opened by their address. */
const pages: Readonly<Record<string, (services: Services) => Page>> = {
  'a profile': (services) => new ProfileViewModel(services, 'mo'),
  'my own profile': (services) => new ProfileEditViewModel(services),
  'finding a person': (services) => new AddFriendViewModel(services, 'mo'),
  'a friend request': (services) => new AcceptFriendViewModel(services, 'qi'),
  'friend requests': (services) => new FriendRequestsViewModel(services),
  labels: (services) => new LabelsViewModel(services),
  'blocked people': (services) => new BlocklistViewModel(services),
  'groups in common': (services) => new CommonGroupsViewModel(services, 'mo'),
  follows: (services) => new FollowsViewModel(services),
  'muted chats': (services) => new MutedChatsViewModel(services),
  'do not disturb': (services) => new DoNotDisturbViewModel(services),
  contacts: (services) => new ContactsViewModel(services),
  conversations: (services) => new ConversationsViewModel(services),
  groups: (services) => new GroupsViewModel(services),
  'a group': (services) => new GroupInfoViewModel(services, 'team'),
  'members of a group': (services) => {
    const screen = new GroupMembersViewModel(services, 'team', 'browse');
    return {
      get data() {
        return screen.data.picker;
      },
      retry: () => screen.picker.retry(),
      setVisible: (isVisible) => screen.setVisible(isVisible),
    };
  },
  'people for a new group': (services) => ofPicker(new CreateGroupViewModel(services)),
  'people for a group': (services) => ofPicker(new InviteViewModel(services, 'team')),
  'a group to join': (services) => new JoinGroupViewModel(services, 'team'),
  'join requests': (services) => new JoinRequestsViewModel(services),
  'a community': (services) => new CommunityViewModel(services, '@TGS#_house'),
  'a topic': (services) => new TopicViewModel(services, '@TGS#_house@TOPIC#_tea'),
};

type PickerScreen = CreateGroupViewModel | InviteViewModel;

function ofPicker(screen: PickerScreen): Page {
  return {
    get data() {
      return screen.data.picker;
    },
    retry: () => screen.picker.retry(),
    setVisible: (isVisible) => screen.setVisible(isVisible),
  };
}

function stateOf({ data }: Page): unknown {
  return 'state' in data ? data.state : undefined;
}

/** With somebody remembered, nothing stored, and a service that cannot be reached. */
async function openCold(make: (services: Services) => Page) {
  const app = buildApp({
    contacts: [buildContact({ userId: 'mo', nick: 'Mo' })],
    people: [buildPerson({ userId: 'mo', nick: 'Mo' })],
    groups: [buildGroup({ groupId: 'team', name: 'Team' })],
  });
  app.chat.account.isListComplete = false;
  app.chat.calls.failNext('signIn', chatError('network'), 2);
  app.services.session.resume('lin');
  const page = make(app.services);
  page.setVisible(true);
  const first = stateOf(page);
  await settle();
  return { app, page, first };
}

it.each(Object.entries(pages))(
  '%s, opened cold, says that it cannot be loaded once that is known, and not before',
  async (_name, make) => {
    const { page, first } = await openCold(make);
    expect(['loading', 'finding']).toContain(first);
    expect(stateOf(page)).toBe('failed');
  },
);

it.each(Object.entries(pages))(
  '%s, opened cold, loads again when asked to',
  async (_name, make) => {
    const { app, page } = await openCold(make);
    void page.retry();
    expect(['loading', 'finding']).toContain(stateOf(page));
    await settle();
    expect(stateOf(page)).toBe('failed');
    app.services.session.dispose();
  },
);

it.each(Object.entries(pages))(
  '%s, opened cold, is there by itself once the service is',
  async (_name, make) => {
    const { app, page } = await openCold(make);
    await app.platform.clock.advance(WAIT_MS);
    await app.platform.clock.advance(WAIT_MS);
    app.chat.account.isListComplete = true;
    app.chat.emitConversations();
    await settle();
    await app.platform.clock.advance(1000);
    expect(['failed', 'loading', 'finding']).not.toContain(stateOf(page));
  },
);

it('leaves alone what is there', () => {
  expect(reachedState('ready', { state: { kind: 'offline' } })).toBe('ready');
  expect(reachedState('loading', { state: { kind: 'signing-in' } })).toBe('loading');
});
