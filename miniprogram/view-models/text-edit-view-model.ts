import { ScreenModel } from './screen-model';
import { actionStrings } from '../i18n/sections/actions';
import { bytesLeftText } from '../i18n/counts';
import { problemText } from '../i18n/problems';
import { seenName } from '../domain/person/person';
import { textEditStrings } from '../i18n/sections/text-edit';
import { utf8ByteLength } from '../domain/text/utf8';
import type { ChatError } from '../chat/chat-error';
import type { ChatResult } from '../chat/chat-result';
import type { Services } from '../stores/services';
import type { TextEditData } from './text-edit-data';

/** What a text is changed under. */
export interface TextEditRules {
  /** The longest that the service keeps, in bytes of UTF-8. */
  readonly mostBytes: number;
  /** It may not be taken back, nor be what nobody can see. */
  readonly isNeeded: boolean;
}

/** A page where one text is changed: it is read, counted while it is written, and saved. Subclasses say which text, and start with {@link open}. */
export abstract class TextEditViewModel extends ScreenModel<TextEditData> {
  private text = '';
  /** What it said before; undefined until it is known. */
  private before: string | undefined;
  private isSaving = false;

  constructor(
    protected readonly services: Services,
    private readonly rules: TextEditRules,
  ) {
    super(services, textEditStrings, {
      label: '',
      hint: '',
      text: '',
      choices: [],
      isLoading: true,
      leftText: '',
      isTooLong: false,
      canSave: false,
      isSaving: false,
    });
  }

  /** What the text is called, in the bar and to those who hear the page. Observed. */
  protected abstract label(): string;
  /** What it says now. */
  protected abstract read(): ChatResult<string>;
  protected abstract send(text: string): ChatResult<unknown>;

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
    const text = this.text.trim();
    const isSure = this.isSure(text);
    if (isSure !== true && !(await isSure)) return;
    this.setSaving(true);
    const saved = await this.send(text);
    this.setSaving(false);
    const { platform, settings } = this.services;
    if (!saved.ok) {
      this.tell(saved.error);
      return;
    }
    this.saved(text);
    platform.dialogs.toast(actionStrings[settings.language].saved);
    this.leavePage();
  }

  protected override title(): string {
    return this.label();
  }

  /** What the text is for; observed. */
  protected hint(): string {
    return '';
  }

  /** Texts that can be taken instead of writing one; observed. */
  protected choices(): readonly string[] {
    return [];
  }

  /** The last question before it is saved, where there is one. */
  protected isSure(_text: string): true | Promise<boolean> {
    return true;
  }

  /** What else follows from a text that is saved. */
  protected saved(_text: string): void {}

  /** Begins to show and to read the text, once the subclass is whole. */
  protected open(): void {
    this.show('label', () => this.label());
    this.show('hint', () => this.hint());
    this.show('choices', () => this.choices());
    this.disposables.add(
      this.services.chat.on(({ type }) => {
        if (type === 'became-ready' && this.before === undefined) void this.load();
      }),
    );
    void this.load();
  }

  private get bytesLeft(): number {
    return this.rules.mostBytes - utf8ByteLength(this.text.trim());
  }

  private get canSave(): boolean {
    const text = this.text.trim();
    const isChanged = this.before !== undefined && text !== this.before;
    const isAllowed = seenName(text) !== '' || !this.rules.isNeeded;
    return !this.isSaving && isChanged && isAllowed && this.bytesLeft >= 0;
  }

  private async load(): Promise<void> {
    const before = await this.read();
    // It is asked for again when the service is there.
    if (!before.ok && before.error.kind === 'not-ready') return;
    this.showNow('isLoading', false);
    if (!before.ok) {
      this.tell(before.error);
      return;
    }
    this.before = before.value;
    // What was written while it could not be read stays.
    this.edit(this.text === '' ? before.value : this.text);
  }

  private tell(error: ChatError): void {
    const { platform, settings } = this.services;
    platform.dialogs.toast(problemText(error, settings.language));
  }

  private setSaving(isSaving: boolean): void {
    this.isSaving = isSaving;
    this.showNow('isSaving', isSaving);
    this.showNow('canSave', this.canSave);
  }
}
