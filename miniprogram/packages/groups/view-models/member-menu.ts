import { MemberRemoval } from './member-removal';
import { isDone, isSure, nameInQuestion } from '../../../view-models/asking';
import { actionStrings } from '../../../i18n/sections/actions';
import { conversationIdOf } from '../../../domain/ids';
import { displayName } from '../../../domain/person/person';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { memberDenial } from '../../../domain/group/group-permissions';
import { missingCase } from '../../../kernel/missing-case';
import { publicName } from '../../../domain/group/member';
import type { GroupAdminWords } from '../../../i18n/group-admin-words';
import type { GroupDetails } from '../../../domain/group/group';
import type { Member } from '../../../domain/group/member';
import type { MemberAction } from '../../../domain/group/group-permissions';
import type { Services } from '../../../stores/services';

/** A list of members that follows what was done to one of them. */
export interface ChangingMembers {
  change(userId: string, change: Partial<Member>): void;
  drop(userId: string): void;
}

type Choice = 'profile' | 'message' | Exclude<MemberAction, 'ban'>;

const CHOICES: readonly Choice[] = [
  'profile',
  'message',
  'set-admin',
  'mute',
  'set-card',
  'remove',
];

/** Longest mute of one's own choice: 30 days, as the longest of the menu. */
const MOST_MINUTES = 43_200;

/** What can be done to one member, with the questions and the words for what went wrong. */
export class MemberMenu {
  /** Whose name in the group is being changed on the page above; empty for nobody's. */
  private cardOf = '';

  constructor(
    private readonly services: Services,
    private readonly groupId: string,
    private readonly members: ChangingMembers,
  ) {}

  /** The menu of a tap: what I may do to them, if anything. */
  async open(member: Member, details: GroupDetails): Promise<void> {
    const isMe = member.userId === this.services.session.userId;
    const choices = CHOICES.filter((choice) =>
      choice === 'message' || choice === 'profile'
        ? !isMe
        : memberDenial(choice, details, { ...member, isMe }) === undefined,
    );
    if (choices.length === 0) return;
    const words = choices.map((choice) => this.wordOf(choice, member));
    const chosen = await this.services.platform.dialogs.choose(words);
    const choice = chosen === undefined ? undefined : choices[chosen];
    if (choice !== undefined) await this.perform(choice, member);
  }

  async remove(member: Member): Promise<void> {
    const removed = await new MemberRemoval(this.services, this.groupId).remove([member]);
    for (const { userId } of removed) this.members.drop(userId);
  }

  /** Takes over the name that somebody was given on the page above: the service tells nobody of it. */
  async comeBack(): Promise<void> {
    const { cardOf: userId } = this;
    if (userId === '') return;
    this.cardOf = '';
    const asked = await this.services.chat.members.some(this.groupId, [userId]);
    if (!asked.ok) return;
    for (const { nameCard } of asked.value) this.members.change(userId, { nameCard });
  }

  /** True when the group is theirs now. */
  async transfer(member: Member): Promise<boolean> {
    const { words } = this;
    const title = words.transferTitle(nameInQuestion(this.nameOf(member)));
    if (
      !(await isSure(this.services, {
        title,
        text: words.transferText,
        confirm: words.transferConfirm,
      }))
    )
      return false;
    const { chat, platform } = this.services;
    const isTransferred = await isDone(
      this.services,
      chat.groupAdmin.transfer(this.groupId, member.userId),
    );
    if (isTransferred) platform.dialogs.toast(words.done);
    return isTransferred;
  }

  /** @param canLift whether nobody tells if they are muted, so that it can also be lifted */
  async chooseMute(member: Member, canLift = false): Promise<void> {
    const { muteTimes, muteOther, unmute } = this.words;
    const times = muteTimes.map(([text]) => text);
    const words = [...times, muteOther, ...(canLift ? [unmute] : [])];
    const chosen = await this.services.platform.dialogs.choose(words);
    if (chosen === undefined) return;
    const isLifted = chosen > times.length;
    const seconds = isLifted ? 0 : (muteTimes[chosen]?.[1] ?? (await this.askMinutes()));
    if (seconds !== undefined) await this.mute(member, seconds);
  }

  private get words(): GroupAdminWords {
    return groupAdminWords(this.services.settings.language);
  }

  private wordOf(choice: Choice, member: Member): string {
    const { words } = this;
    switch (choice) {
      case 'profile':
        return words.profile;
      case 'message':
        return words.message;
      case 'set-admin':
        return member.role === 'admin' ? words.unsetAdmin : words.setAdmin;
      case 'mute':
        return this.isMuted(member) ? words.unmute : words.mute;
      case 'set-card':
        return words.setCard;
      case 'remove':
        return words.remove;
      default:
        return missingCase(choice);
    }
  }

  private async perform(choice: Choice, member: Member): Promise<void> {
    const { userId } = member;
    const { navigation } = this.services.platform;
    switch (choice) {
      case 'profile':
        navigation.open({ to: 'profile', userId, groupId: this.groupId });
        return;
      case 'message':
        navigation.open({
          to: 'chat',
          conversationId: conversationIdOf({ kind: 'direct', userId }),
        });
        return;
      case 'set-admin':
        return this.toggleAdmin(member);
      case 'mute':
        return this.isMuted(member) ? this.mute(member, 0) : this.chooseMute(member);
      case 'set-card':
        this.cardOf = userId;
        navigation.open({ to: 'group-text', groupId: this.groupId, field: 'card', userId });
        return;
      case 'remove':
        return this.remove(member);
      default:
        return missingCase(choice);
    }
  }

  private async toggleAdmin({ userId, role }: Member): Promise<void> {
    const isAdmin = role !== 'admin';
    const { groupAdmin } = this.services.chat;
    if (await isDone(this.services, groupAdmin.setAdmin(this.groupId, userId, isAdmin)))
      this.members.change(userId, { role: isAdmin ? 'admin' : 'member' });
  }

  /** A time of the person's own, in seconds; undefined when it is none. */
  private async askMinutes(): Promise<number | undefined> {
    const { dialogs } = this.services.platform;
    const { muteTitle: title, muteMinutes: placeholder, mute: confirm, badMinutes } = this.words;
    const { cancel } = actionStrings[this.services.settings.language];
    const text = await dialogs.ask({ title, placeholder, confirm, cancel });
    if (text === undefined) return undefined;
    const minutes = /^\d{1,5}$/u.test(text.trim()) ? Number(text) : 0;
    if (minutes > 0 && minutes <= MOST_MINUTES) return minutes * 60;
    dialogs.toast(badMinutes);
    return undefined;
  }

  private async mute({ userId }: Member, seconds: number): Promise<void> {
    const { chat } = this.services;
    if (!(await isDone(this.services, chat.groupAdmin.mute(this.groupId, userId, seconds)))) return;
    const mutedUntilMs = seconds === 0 ? 0 : chat.serverTimeMs() + seconds * 1000;
    this.members.change(userId, { mutedUntilMs });
  }

  private isMuted({ mutedUntilMs }: Member): boolean {
    return mutedUntilMs > this.services.chat.serverTimeMs();
  }

  private nameOf(member: Member): string {
    const remark = this.services.contacts.remarkOf(member.userId);
    return displayName({ remark, id: publicName(member) });
  }
}
