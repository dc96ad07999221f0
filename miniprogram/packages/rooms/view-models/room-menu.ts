import { canMark } from './room-marking';
import { displayName } from '../../../domain/person/person';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupDenial, memberDenial } from '../../../domain/group/group-permissions';
import { isDone, isSure, nameInQuestion } from '../../../view-models/asking';
import { missingCase } from '../../../kernel/missing-case';
import { REVOKE_WINDOW_MS } from '../../../domain/message/message';
import { roomWords } from '../../../i18n/room-words';
import type { GroupRole } from '../../../domain/group/group';
import type { LiveRoom } from '../../../stores/rooms/live-room';
import type { Message } from '../../../domain/message/message';
import type { RoomGuest } from '../../../domain/group/live-room';
import type { RoomWords } from '../../../i18n/room-words';
import type { Services } from '../../../stores/services';

type MessageChoice = 'copy' | 'take-back' | 'mute' | 'unmute' | 'ban';

/** What can be done to somebody who is there. */
type GuestChoice = 'profile' | 'mark' | 'mute' | 'unmute' | 'ban';

/** What is for the list to do: somebody is out of it, or is to be marked. */
export type GuestChange = 'banned' | 'mark';

type RoomChoice = 'leave' | 'stay' | 'dismiss';

type MoreChoice = 'picture' | 'copy-id' | 'mute-all' | 'unmute-all';

/** What can be done in a live room beside talking, with the questions and the words for what went wrong. */
export class RoomMenu {
  constructor(
    private readonly services: Services,
    private readonly room: LiveRoom,
  ) {}

  /** The menu of what somebody said. */
  async openMessage(message: Message, name: string): Promise<void> {
    const choice = await this.choose(this.messageChoices(message));
    switch (choice) {
      case undefined:
        return;
      case 'copy':
        if (message.content.kind === 'text') await this.copy(message.content.text);
        return;
      case 'take-back':
        if (await isDone(this.services, this.services.chat.revoke(message)))
          this.room.feed.revoke(message.id, { by: message.from, byName: '' });
        return;
      case 'mute':
        return this.mute(message.from);
      case 'unmute':
        await this.setMute(message.from, 0);
        return;
      case 'ban':
        await this.ban(message.from, name);
        return;
      default:
        return missingCase(choice);
    }
  }

  /**
   * The menu of somebody who is there.
   * @param areMarksKnown whether the service tells who bears a mark
   */
  async openGuest(
    { userId, nick, role }: RoomGuest,
    areMarksKnown = false,
  ): Promise<GuestChange | undefined> {
    const isMe = userId === this.services.session.userId;
    const mayMark = areMarksKnown && this.room.details.myRole === 'owner' && !isMe;
    const choices: readonly (readonly [GuestChoice, boolean])[] = [
      ['profile', true],
      ['mark', mayMark && canMark(this.services)],
      ...this.moderation(userId, role),
    ];
    const offered = choices.filter(([, isOffered]) => isOffered);
    const choice =
      offered.length === 1 || isMe
        ? 'profile'
        : await this.choose(offered.map(([each]) => [each] as const));
    switch (choice) {
      case undefined:
        return undefined;
      case 'profile':
        this.services.platform.navigation.open({ to: 'profile', userId });
        return undefined;
      case 'mark':
        return 'mark';
      case 'mute':
        await this.mute(userId);
        return undefined;
      case 'unmute':
        await this.setMute(userId, 0);
        return undefined;
      case 'ban': {
        const remark = this.services.contacts.remarkOf(userId);
        const isOut = await this.ban(userId, displayName({ remark, nick, id: userId }));
        return isOut ? 'banned' : undefined;
      }
      default:
        return missingCase(choice);
    }
  }

  /** The choice of whoever goes: true when they are out of the room, or it is over. */
  async openExit(): Promise<'out' | 'away' | 'here'> {
    const isHost = groupDenial('dismiss', this.room.details) === undefined;
    const choice = await this.choose<RoomChoice>(
      isHost ? [['stay'], ['leave'], ['dismiss']] : [['leave'], ['stay']],
    );
    const { liveRooms } = this.services;
    if (choice === undefined) return 'here';
    if (choice === 'stay') return 'away';
    if (choice === 'leave')
      return (await isDone(this.services, liveRooms.leave())) ? 'out' : 'here';
    const { dismissTitle, dismissText, dismiss } = this.words;
    const question = { title: dismissTitle, text: dismissText, confirm: dismiss };
    if (!(await isSure(this.services, question))) return 'here';
    return (await isDone(this.services, liveRooms.dismiss())) ? 'out' : 'here';
  }

  /** Answers with what is for the page to do. */
  async openMore(maySpeak: boolean): Promise<'picture' | undefined> {
    const { details, groupId } = this.room;
    const mayMute = groupDenial('mute-all', details) === undefined;
    const muting: readonly (readonly [MoreChoice])[] = mayMute
      ? [[details.isMutedForAll ? 'unmute-all' : 'mute-all']]
      : [];
    const sending: readonly (readonly [MoreChoice])[] = maySpeak ? [['picture']] : [];
    const choice = await this.choose<MoreChoice>([...sending, ['copy-id'], ...muting]);
    if (choice === undefined || choice === 'picture') return choice;
    if (choice === 'copy-id') {
      await this.copy(groupId);
      return undefined;
    }
    const isMutedForAll = choice === 'mute-all';
    const { groupAdmin } = this.services.chat;
    if (await isDone(this.services, groupAdmin.edit(groupId, { isMutedForAll })))
      this.room.take({ ...this.room.details, isMutedForAll });
    return undefined;
  }

  private get words(): RoomWords {
    return roomWords(this.services.settings.language);
  }

  private messageChoices(message: Message): readonly (readonly [MessageChoice])[] {
    const { details } = this.room;
    const { chat } = this.services;
    const role = message.from === details.ownerId ? 'owner' : 'member';
    const isFresh = chat.serverTimeMs() - message.sentAtMs < REVOKE_WINDOW_MS;
    const choices: readonly (readonly [MessageChoice, boolean])[] = [
      ['copy', message.content.kind === 'text'],
      ['take-back', message.isOwn && isFresh],
      ...this.moderation(message.from, role),
    ];
    return choices.filter(([, isOffered]) => isOffered).map(([choice]) => [choice]);
  }

  /** What I may do to somebody. */
  private moderation(
    userId: string,
    role: GroupRole,
  ): readonly (readonly ['mute' | 'unmute' | 'ban', boolean])[] {
    const isMe = userId === this.services.session.userId;
    const may = (action: 'mute' | 'ban'): boolean =>
      memberDenial(action, this.room.details, { role, isMe }) === undefined;
    return [
      ['mute', may('mute')],
      ['unmute', may('mute')],
      ['ban', may('ban')],
    ];
  }

  private async choose<Choice extends MessageChoice | GuestChoice | RoomChoice | MoreChoice>(
    choices: readonly (readonly [Choice])[],
  ): Promise<Choice | undefined> {
    if (choices.length === 0) return undefined;
    const texts = choices.map(([choice]) => this.textOf(choice));
    const chosen = await this.services.platform.dialogs.choose(texts);
    return chosen === undefined ? undefined : choices[chosen]?.[0];
  }

  private textOf(choice: MessageChoice | GuestChoice | RoomChoice | MoreChoice): string {
    const { words } = this;
    const { mute, unmute, profile } = groupAdminWords(this.services.settings.language);
    const texts: Readonly<Record<typeof choice, string>> = {
      profile,
      mark: words.mark,
      copy: words.copy,
      'take-back': words.takeBack,
      mute,
      unmute,
      ban: words.ban,
      leave: words.leave,
      stay: words.stay,
      dismiss: words.dismiss,
      picture: words.picture,
      'copy-id': words.copyId,
      'mute-all': words.muteAll,
      'unmute-all': words.unmuteAll,
    };
    return texts[choice];
  }

  private async copy(text: string): Promise<void> {
    const { dialogs } = this.services.platform;
    if (await dialogs.copy(text)) dialogs.toast(this.words.copied);
  }

  private async mute(userId: string): Promise<void> {
    const { muteTimes } = groupAdminWords(this.services.settings.language);
    const chosen = await this.services.platform.dialogs.choose(muteTimes.map(([text]) => text));
    const seconds = chosen === undefined ? undefined : muteTimes[chosen]?.[1];
    if (seconds !== undefined) await this.setMute(userId, seconds);
  }

  private async setMute(userId: string, seconds: number): Promise<void> {
    const { chat, platform, settings } = this.services;
    if (await isDone(this.services, chat.groupAdmin.mute(this.room.groupId, userId, seconds)))
      platform.dialogs.toast(groupAdminWords(settings.language).done);
  }

  /** True when they are out. */
  private async ban(userId: string, name: string): Promise<boolean> {
    const { banTimes, banTitle, banText, ban } = this.words;
    const { chat, platform, settings } = this.services;
    const chosen = await platform.dialogs.choose(banTimes.map(([text]) => text));
    const time = chosen === undefined ? undefined : banTimes[chosen];
    if (time === undefined) return false;
    const [text, seconds] = time;
    const title = banTitle(nameInQuestion(displayName({ nick: name, id: userId })));
    if (!(await isSure(this.services, { title, text: banText(text), confirm: ban }))) return false;
    const banning = chat.liveRooms.ban(this.room.groupId, userId, { seconds, reason: '' });
    if (!(await isDone(this.services, banning))) return false;
    platform.dialogs.toast(groupAdminWords(settings.language).done);
    return true;
  }
}
