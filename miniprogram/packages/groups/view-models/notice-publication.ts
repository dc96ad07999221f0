import { MENTION_EVERYONE } from '../../../domain/message/message-content';
import { canMentionEveryone } from '../../../domain/group/member';
import { conversationIdOf } from '../../../domain/ids';
import { everyoneName } from '../../../i18n/everyone';
import { actionStrings } from '../../../i18n/sections/actions';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import type { Services } from '../../../stores/services';

type PublicationServices = Pick<
  Services,
  'groups' | 'outbox' | 'platform' | 'readNotices' | 'settings'
>;

/** Telling everybody in a group that there is a new notice, as WeChat does: with a message that calls all of them. */
export class NoticePublication {
  constructor(
    private readonly services: PublicationServices,
    private readonly groupId: string,
  ) {}

  /** Asks before everybody is called; true at once where nobody will be. */
  async isWanted(notice: string): Promise<boolean> {
    if (!this.callsEveryone(notice)) return true;
    const { platform, settings } = this.services;
    const { publishTitle: title, publishText: text, publish } = groupAdminWords(settings.language);
    const { cancel } = actionStrings[settings.language];
    return platform.dialogs.confirm({ title, text, confirm: publish, cancel });
  }

  /** It is published: whoever wrote it need not read it, the others are called where I may call them. */
  announce(notice: string): void {
    const { groupId, services } = this;
    services.readNotices.add(groupId, notice);
    if (!this.callsEveryone(notice)) return;
    const text = `@${everyoneName(services.settings.language)}\n${notice}`;
    const content = { kind: 'text', text, mentions: [MENTION_EVERYONE] } as const;
    services.outbox.send(conversationIdOf({ kind: 'group', groupId }), content);
  }

  private callsEveryone(notice: string): boolean {
    const group = this.services.groups.get(this.groupId);
    return notice !== '' && group !== undefined && canMentionEveryone(group);
  }
}
