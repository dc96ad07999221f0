import { GROUP_FIELDS, GROUP_TEXT_BYTES } from '../../../domain/group/group';
import { NoticePublication } from './notice-publication';
import { TextEditViewModel } from '../../../view-models/text-edit-view-model';
import { failed, ok } from '../../../kernel/result';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import type { ChatResult } from '../../../chat/chat-result';
import type { GroupField } from '../../../domain/group/group';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';
import type { Services } from '../../../stores/services';

const LIMITS: Readonly<Record<GroupField, number>> = {
  name: GROUP_TEXT_BYTES.name,
  notice: GROUP_TEXT_BYTES.notice,
  introduction: GROUP_TEXT_BYTES.introduction,
  card: GROUP_TEXT_BYTES.nameCard,
};

const LABELS: Readonly<Record<GroupField, keyof GroupInfoStrings>> = {
  name: 'name',
  notice: 'notice',
  introduction: 'introduction',
  card: 'myCard',
};

/** The page where a group's name, notice or introduction, or what somebody is called there, is changed. */
export class GroupTextViewModel extends TextEditViewModel {
  private readonly field: GroupField;
  private readonly publication: NoticePublication;

  /** @param userId whose name card; mine when empty */
  constructor(
    services: Services,
    private readonly groupId: string,
    name: string,
    private readonly userId = '',
  ) {
    const field = GROUP_FIELDS.find((known) => known === name) ?? 'name';
    super(services, { mostBytes: LIMITS[field], isNeeded: field === 'name' });
    this.field = field;
    this.publication = new NoticePublication(services, groupId);
    this.open();
  }

  protected label(): string {
    const { language } = this.services.settings;
    if (this.userId !== '') return groupAdminWords(language).setCard;
    return groupInfoStrings[language][LABELS[this.field]];
  }

  protected async read(): ChatResult<string> {
    const { chat } = this.services;
    if (this.userId !== '') {
      const members = await chat.members.some(this.groupId, [this.userId]);
      return members.ok ? ok(members.value[0]?.nameCard ?? '') : members;
    }
    const details = await chat.groupAdmin.details(this.groupId);
    if (!details.ok) return failed(details.error);
    return ok(this.field === 'card' ? details.value.myNameCard : details.value[this.field]);
  }

  protected send(text: string): ChatResult<void> {
    const { groupAdmin } = this.services.chat;
    if (this.field !== 'card') return groupAdmin.edit(this.groupId, { [this.field]: text });
    const { userId } = this;
    return userId === ''
      ? groupAdmin.setNameCard(this.groupId, text)
      : groupAdmin.setNameCard(this.groupId, text, userId);
  }

  protected override isSure(text: string): true | Promise<boolean> {
    return !this.isNotice || this.publication.isWanted(text);
  }

  protected override saved(text: string): void {
    if (this.isNotice) this.publication.announce(text);
  }

  private get isNotice(): boolean {
    return this.field === 'notice' && this.userId === '';
  }
}
