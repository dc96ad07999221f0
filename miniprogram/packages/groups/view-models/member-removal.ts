import { actionStrings } from '../../../i18n/sections/actions';
import { cutToBytes } from '../../../i18n/graphemes';
import { displayName } from '../../../domain/person/person';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { isDone, nameInQuestion } from '../../../view-models/asking';
import { publicName } from '../../../domain/group/member';
import type { Member } from '../../../domain/group/member';
import type { Services } from '../../../stores/services';

/** Longest reason that is sent, in bytes of UTF-8: as long as a group's notice. */
const LONGEST_REASON_BYTES = 150;

/** Removing people from a group: with a question, room for a reason that they are told, and a word for each who is still in. */
export class MemberRemoval {
  constructor(
    private readonly services: Services,
    private readonly groupId: string,
  ) {}

  /** The members who are out now. */
  async remove(members: readonly Member[]): Promise<readonly Member[]> {
    const reason = await this.askReason(members);
    if (reason === undefined) return [];
    const { chat, platform, settings } = this.services;
    const ids = members.map(({ userId }) => userId);
    const request = chat.groupAdmin.remove(this.groupId, ids, reason);
    if (!(await isDone(this.services, request))) return [];
    const removed = await request;
    const left = new Set(removed.ok ? removed.value : []);
    const words = groupAdminWords(settings.language);
    const staying = members.filter(({ userId }) => left.has(userId));
    if (staying.length === 0) platform.dialogs.toast(words.done);
    else
      await platform.dialogs.tell({
        title: words.notRemovedTitle,
        text: staying.map((member) => this.nameOf(member)).join('\n'),
        close: actionStrings[settings.language].close,
      });
    return members.filter(({ userId }) => !left.has(userId));
  }

  /** Undefined when the person thinks better of it; empty for no reason. */
  private async askReason(members: readonly Member[]): Promise<string | undefined> {
    const [first] = members;
    if (first === undefined) return undefined;
    const { platform, settings } = this.services;
    const words = groupAdminWords(settings.language);
    const reason = await platform.dialogs.ask({
      title:
        members.length === 1
          ? words.removeTitle(this.nameOf(first))
          : words.removeManyTitle(members.length),
      placeholder: words.removeReason,
      confirm: words.removeConfirm,
      cancel: actionStrings[settings.language].cancel,
    });
    return reason === undefined ? undefined : cutToBytes(reason.trim(), LONGEST_REASON_BYTES);
  }

  private nameOf(member: Member): string {
    const remark = this.services.contacts.remarkOf(member.userId);
    return nameInQuestion(displayName({ remark, id: publicName(member) }));
  }
}
