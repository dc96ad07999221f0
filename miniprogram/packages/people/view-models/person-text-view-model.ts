import { PERSON_FIELDS, PERSON_FIELD_BYTES } from '../../../domain/person-field';
import { ScreenModel } from '../../../view-models/screen-model';
import { actionStrings } from '../../../i18n/sections/actions';
import { bytesLeftText } from '../../../i18n/counts';
import { ok } from '../../../kernel/result';
import { personTextStrings } from '../../../i18n/sections/person-text';
import { problemText } from '../../../i18n/problems';
import { utf8ByteLength } from '../../../domain/utf8';
import type { ChatResult } from '../../../chat/chat-client';
import type { PersonField } from '../../../domain/person-field';
import type { PersonTextData } from './person-text-data';
import type { Services } from '../../../stores/services';

/** The page where my name for somebody, or a text of my own profile, is changed. */
export class PersonTextViewModel extends ScreenModel<PersonTextData> {
  private readonly field: PersonField;
  private text = '';
  /** What it said before; undefined until it is known. */
  private before: string | undefined;
  private isSaving = false;

  /** @param userId whose remark; empty for my own profile */
  constructor(
    private readonly services: Services,
    field: string,
    private readonly userId = '',
  ) {
    super(services, personTextStrings, {
      label: '',
      hint: '',
      text: '',
      isLoading: true,
      leftText: '',
      isTooLong: false,
      canSave: false,
      isSaving: false,
    });
    this.field = PERSON_FIELDS.find((known) => known === field) ?? 'nick';
    this.show('label', () => this.label);
    this.show('hint', () => personTextStrings[services.settings.language].hints[this.field]);
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
    this.showNow('leftText', bytesLeftText(left, this.services.settings.language));
    this.showNow('canSave', this.canSave);
  }

  async save(): Promise<void> {
    if (!this.canSave) return;
    this.setSaving(true);
    const saved = await this.send(this.text.trim());
    this.setSaving(false);
    const { platform, settings } = this.services;
    if (!saved.ok) {
      platform.dialogs.toast(problemText(saved.error, settings.language));
      return;
    }
    platform.dialogs.toast(actionStrings[settings.language].saved);
    platform.navigation.back();
  }

  protected override title(): string {
    return this.label;
  }

  private get label(): string {
    return personTextStrings[this.services.settings.language].labels[this.field];
  }

  private get bytesLeft(): number {
    return PERSON_FIELD_BYTES[this.field] - utf8ByteLength(this.text.trim());
  }

  /** I have to be called something; the other texts may be taken back. */
  private get canSave(): boolean {
    const text = this.text.trim();
    const isChanged = this.before !== undefined && text !== this.before;
    const isAllowed = text !== '' || this.field !== 'nick';
    return !this.isSaving && isChanged && isAllowed && this.bytesLeft >= 0;
  }

  private async load(): Promise<void> {
    const before = await this.read();
    if (!before.ok) {
      // It is asked for again when the service is there.
      if (before.error.kind === 'not-ready') return;
      const { platform, settings } = this.services;
      platform.dialogs.toast(problemText(before.error, settings.language));
      return;
    }
    this.showNow('isLoading', false);
    this.before = before.value;
    this.edit(before.value);
  }

  private async read(): ChatResult<string> {
    const { chat, contacts } = this.services;
    if (this.field === 'remark') return ok(contacts.remarkOf(this.userId));
    const mine = await chat.profiles.mine();
    return mine.ok ? ok(mine.value[this.field]) : mine;
  }

  private async send(text: string): ChatResult<unknown> {
    const { chat, people } = this.services;
    if (this.field === 'remark') return chat.relations.setRemark(this.userId, text);
    const me = await chat.updateMe({ [this.field]: text });
    if (me.ok) people.put([me.value]);
    return me;
  }

  private setSaving(isSaving: boolean): void {
    this.isSaving = isSaving;
    this.showNow('isSaving', isSaving);
    this.showNow('canSave', this.canSave);
  }
}
