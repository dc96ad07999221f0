import { GROUP_FIELDS, GROUP_TEXT_BYTES } from '../../../domain/group';
import { NoticePublication } from './notice-publication';
import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { failed, ok } from '../../../kernel/result';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { problemText } from '../../../i18n/problems';
import { utf8ByteLength } from '../../../domain/utf8';
import type { ChatError } from '../../../chat/chat-error';
import type { ChatResult } from '../../../chat/chat-client';
import type { GroupField } from '../../../domain/group';
import type { GroupInfoStrings } from '../../../i18n/sections/group-info';
import type { GroupTextData } from './group-text-data';
import type { Result } from '../../../kernel/result';
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
export class GroupTextViewModel extends ScreenModel<GroupTextData> {
  private readonly field: GroupField;
  private text = '';
  /** What it said before; undefined until it is known. */
  private before: string | undefined;
  private isSaving = false;
  private readonly publication: NoticePublication;

  /** @param userId whose name card; mine when empty */
  constructor(
    private readonly services: Services,
    private readonly groupId: string,
    field: string,
    private readonly userId = '',
  ) {
    super(services, groupInfoStrings, {
      label: '',
      text: '',
      isLoading: true,
      leftText: '',
      isTooLong: false,
      canSave: false,
      isSaving: false,
    });
    this.publication = new NoticePublication(services, groupId);
    this.field = GROUP_FIELDS.find((known) => known === field) ?? 'name';
    this.show('label', () => this.label);
    this.disposables.add(
      services.chat.on(({ type }) => {
        if (type === 'became-ready' && this.before === undefined) void this.load();
      }),
    );
    void this.load();
  }

  edit(text: string): void {
    this.text = text;
    const left = this.bytesLeft;
    this.showNow('text', text);
    this.showNow('isTooLong', left < 0);
    this.showNow('leftText', groupAdminWords(this.services.settings.language).bytesLeft(left));
    this.showNow('canSave', this.canSave);
  }

  async save(): Promise<void> {
    if (!this.canSave) return;
    const text = this.text.trim();
    const isNotice = this.field === 'notice' && this.userId === '';
    if (isNotice && !(await this.publication.isWanted(text))) return;
    this.setSaving(true);
    const saved = await this.send(text);
    this.setSaving(false);
    const { platform, settings } = this.services;
    if (!saved.ok) {
      platform.dialogs.toast(problemText(saved.error, settings.language));
      return;
    }
    if (isNotice) this.publication.announce(text);
    platform.dialogs.toast(actionStrings[settings.language].saved);
    platform.navigation.back();
  }

  protected override title(): string {
    return this.label;
  }

  private get label(): string {
    const { language } = this.services.settings;
    if (this.userId !== '') return groupAdminWords(language).setCard;
    return groupInfoStrings[language][LABELS[this.field]];
  }

  private get bytesLeft(): number {
    return LIMITS[this.field] - utf8ByteLength(this.text.trim());
  }

  /** A name is needed; the other texts may be taken back. */
  private get canSave(): boolean {
    const text = this.text.trim();
    const isChanged = this.before !== undefined && text !== this.before;
    const isAllowed = text !== '' || this.field !== 'name';
    return !this.isSaving && isChanged && isAllowed && this.bytesLeft >= 0;
  }

  private async load(): Promise<void> {
    const before = await this.read();
    const { platform, settings } = this.services;
    if (!before.ok) {
      // It is asked for again when the service is there.
      if (before.error.kind === 'not-ready') return;
      this.showNow('isLoading', false);
      platform.dialogs.toast(problemText(before.error, settings.language));
      return;
    }
    this.showNow('isLoading', false);
    this.before = before.value;
    this.edit(before.value);
  }

  private async read(): Promise<Result<string, ChatError>> {
    const { chat } = this.services;
    if (this.userId !== '') {
      const members = await chat.members.some(this.groupId, [this.userId]);
      return members.ok ? ok(members.value[0]?.nameCard ?? '') : members;
    }
    const details = await chat.groupAdmin.details(this.groupId);
    if (!details.ok) return failed(details.error);
    return ok(this.field === 'card' ? details.value.myNameCard : details.value[this.field]);
  }

  private send(text: string): ChatResult<void> {
    const { groupAdmin } = this.services.chat;
    if (this.field !== 'card') return groupAdmin.edit(this.groupId, { [this.field]: text });
    const { userId } = this;
    return userId === ''
      ? groupAdmin.setNameCard(this.groupId, text)
      : groupAdmin.setNameCard(this.groupId, text, userId);
  }

  private setSaving(isSaving: boolean): void {
    this.isSaving = isSaving;
    this.showNow('isSaving', isSaving);
    this.showNow('canSave', this.canSave);
  }
}
