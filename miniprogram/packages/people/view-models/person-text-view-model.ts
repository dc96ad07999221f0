import { PERSON_FIELDS, PERSON_FIELD_BYTES } from '../../../domain/person/person-field';
import { TextEditViewModel } from '../../../view-models/text-edit-view-model';
import { ok } from '../../../kernel/result';
import { personTextStrings } from '../../../i18n/sections/person-text';
import { statusChoices } from '../../../i18n/status-choices';
import type { ChatResult } from '../../../chat/chat-client';
import type { PersonField } from '../../../domain/person/person-field';
import type { PersonTextStrings } from '../../../i18n/sections/person-text';
import type { Services } from '../../../stores/services';

/** The page where my name for somebody, my note about them, or a text of my own profile, is changed. */
export class PersonTextViewModel extends TextEditViewModel {
  private readonly field: PersonField;

  /** @param userId whose remark; empty for my own profile */
  constructor(
    services: Services,
    name: string,
    private readonly userId = '',
  ) {
    const field = PERSON_FIELDS.find((known) => known === name) ?? 'nick';
    // I have to be called something; the other texts may be taken back.
    super(services, { mostBytes: PERSON_FIELD_BYTES[field], isNeeded: field === 'nick' });
    this.field = field;
    this.open();
  }

  protected label(): string {
    return this.words.labels[this.field];
  }

  protected override hint(): string {
    return this.words.hints[this.field];
  }

  protected override choices(): readonly string[] {
    return this.field === 'status' ? statusChoices(this.services.settings.language) : [];
  }

  protected async read(): ChatResult<string> {
    const { field, userId } = this;
    const { chat, contacts, friendNoteField, myStatus } = this.services;
    if (field === 'remark') return ok(contacts.remarkOf(userId));
    if (field === 'note') return ok(contacts.fieldOf(userId, friendNoteField));
    if (field === 'status') return ok(myStatus.words);
    const mine = await chat.profiles.mine();
    return mine.ok ? ok(mine.value[field]) : mine;
  }

  protected async send(text: string): ChatResult<unknown> {
    const { field, userId } = this;
    const { chat, friendNoteField, myStatus, people } = this.services;
    if (field === 'remark') return chat.relations.setRemark(userId, text);
    if (field === 'note') return chat.relations.setField(userId, friendNoteField, text);
    if (field === 'status') return myStatus.say(text);
    const me = await chat.updateMe({ [field]: text });
    if (me.ok) people.put([me.value]);
    return me;
  }

  private get words(): PersonTextStrings {
    return personTextStrings[this.services.settings.language];
  }
}
