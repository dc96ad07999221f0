import type { Service } from '../gateway/handler';
import { applicationKey } from '../state/user';
import type { Friend, User } from '../state/user';
import { seedChat } from './seed-chat';
import { seedGroup } from './seed-group';
import type { SeedApplication, SeedFriendship, SeedPerson, SeedView, World } from './world';
import { drawnAvatarUrl } from './drawn-avatar';

const DAY_S = 24 * 60 * 60;

const SEARCHED = 'AddSource_Type_Search';

/** Adds `world` to what there is. Nobody is told: it is the past. */
export function applyWorld(world: World, service: Service, listed: Set<string>): void {
  for (const person of world.people ?? []) {
    seedPerson(person, service);
    if (person.isListed !== false) listed.add(person.userId);
  }
  for (const friendship of world.friendships ?? []) seedFriendship(friendship, service);
  for (const application of world.applications ?? []) seedApplication(application, service);
  for (const chat of world.chats ?? []) seedChat(chat, service);
  for (const group of world.groups ?? []) seedGroup(group, service);
  for (const view of world.views ?? []) seedView(view, service);
}

function seedPerson(person: SeedPerson, { state }: Service): void {
  const { profile } = state.user(person.userId);
  profile.set('Tag_Profile_IM_Nick', person.nick);
  profile.set('Tag_Profile_IM_Image', person.avatarUrl ?? drawnAvatarUrl(person.userId));
  profile.set('Tag_Profile_IM_AllowType', person.allowType ?? 'AllowType_Type_NeedConfirm');
  if (person.job !== undefined) profile.set('Tag_Profile_Custom_Job', person.job);
  if (person.signature !== undefined) {
    profile.set('Tag_Profile_IM_SelfSignature', person.signature);
  }
}

function seedFriendship(friendship: SeedFriendship, { state }: Service): void {
  const { between, remark = '', source = SEARCHED, addedDaysAgo = 0 } = friendship;
  const [first, second] = between;
  const about = { source, addedAtS: state.nowS() - addedDaysAgo * DAY_S };
  addFriend(state.user(first), second, { ...about, remark });
  addFriend(state.user(second), first, { ...about, remark: '' });
}

function addFriend(
  user: User,
  peer: string,
  about: Pick<Friend, 'remark' | 'source' | 'addedAtS'>,
): void {
  user.friends.set(peer, {
    ...about,
    groups: [],
    fields: new Map<string, string>(),
  });
}

function seedApplication(application: SeedApplication, { state }: Service): void {
  const common = {
    wording: application.wording,
    source: SEARCHED,
    sentAtS: state.nowS() - application.secondsAgo,
  };
  const incoming = {
    ...common,
    peer: application.from,
    direction: 'Pendency_Type_ComeIn',
  } as const;
  const outgoing = { ...common, peer: application.to, direction: 'Pendency_Type_SendOut' } as const;
  const receiver = state.user(application.to);
  const sender = state.user(application.from);
  receiver.applications.set(applicationKey(incoming.direction, incoming.peer), incoming);
  sender.applications.set(applicationKey(outgoing.direction, outgoing.peer), outgoing);
}

function seedView(view: SeedView, { state }: Service): void {
  const user = state.user(view.userId);
  (view.pinned ?? []).forEach((id, index) => {
    const { kind, peer } = conversationOf(id);
    user.touchConversation(kind, peer, 0).pinnedAtS = state.nowS() - index;
  });
  for (const id of view.muted ?? []) {
    const { kind, peer } = conversationOf(id);
    const member = kind === 'group' ? state.groups.get(peer)?.members.get(user.id) : undefined;
    if (member !== undefined) member.receiveOption = 2;
    else user.receiveOptions.set(peer, 2);
  }
}

/** Takes an SDK conversation ID apart. */
export function conversationOf(id: string): {
  readonly kind: 'c2c' | 'group';
  readonly peer: string;
} {
  return id.startsWith('GROUP')
    ? { kind: 'group', peer: id.slice('GROUP'.length) }
    : { kind: 'c2c', peer: id.replace(/^C2C/, '') };
}
