import { PERSON_FIELDS, PERSON_FIELD_BYTES } from '../../../domain/person/person-field';
import { TextEditViewModel } from '../../../view-models/text-edit-view-model';
import { profileFieldName } from '../../../i18n/profile-fields';
import { valueOf } from '../../../domain/person/profile';
import { failed, ok } from '../../../kernel/result';
import { personTextStrings } from '../../../i18n/sections/person-text';
import { statusChoices } from '../../../i18n/status-choices';
import type { ChatError } from '../../../chat/chat-error';
import type { ChatResult } from '../../../chat/chat-result';
import type { PersonField } from '../../../domain/person/person-field';
import type { PersonTextStrings } from '../../../i18n/sections/person-text';
import type { Services } from '../../../stores/services';

/** Whose text, and which of the owner's fields: untrusted texts of a query. */
export interface AskedText {
  /** Whose remark or note; empty for my own profile. */
  readonly userId?: string;
  /** The keyword of the owner's field, with `own`. */
  readonly name?: string;
}

/** What I keep with a friend is not known before the contacts are: an empty text would be saved over it. */
const NO_CONTACTS_YET: ChatError = { kind: 'not-ready', code: 0, detail: 'no contacts yet' };

/** The page where my name for somebody, my note about them, a text of my own profile, or what I am doing, is changed. */
export class PersonTextViewModel extends TextEditViewModel {
  private readonly field: PersonField;
  private readonly userId: string;
  private readonly name: string;

  constructor(services: Services, asked: string, { userId = '', name = '' }: AskedText = {}) {
    const field = fieldOf(asked, services.profileFields.includes(name));
    // I have to be called something; the other texts may be taken back.
    super(services, { mostBytes: PERSON_FIELD_BYTES[field], isNeeded: field === 'nick' });
    this.field = field;
    this.userId = userId;
    this.name = name;
    this.open();
  }

  protected label(): string {
    const { field, name } = this;
    if (field === 'own') return profileFieldName(name, this.services.settings.language);
    return this.words.labels[field];
  }

  protected override hint(): string {
    return this.words.hints[this.field];
  }

  protected override choices(): readonly string[] {
    return this.field === 'status' ? statusChoices(this.services.settings.language) : [];
  }

  protected async read(): ChatResult<string> {
    const { field, name, userId } = this;
    const { chat, contacts, friendNoteField, myStatus } = this.services;
    const isOfFriend = field === 'remark' || field === 'note';
    if (isOfFriend && contacts.state !== 'ready') await contacts.load();
    if (isOfFriend && contacts.state !== 'ready') return failed(NO_CONTACTS_YET);
    if (field === 'remark') return ok(contacts.remarkOf(userId));
    if (field === 'note') return ok(contacts.fieldOf(userId, friendNoteField));
    if (field === 'status') return ok(myStatus.words);
    const mine = await chat.profiles.mine();
    if (!mine.ok) return mine;
    return ok(field === 'own' ? valueOf(mine.value.fields, name) : mine.value[field]);
  }

  protected async send(text: string): ChatResult<unknown> {
    const { field, name, userId } = this;
    const { chat, friendNoteField, myStatus, people } = this.services;
    if (field === 'remark') return chat.relations.setRemark(userId, text);
    if (field === 'note') return chat.relations.setField(userId, friendNoteField, text);
    if (field === 'status') return myStatus.say(text);
    const me = await chat.updateMe(
      field === 'own' ? { fields: [{ name, value: text }] } : { [field]: text },
    );
    if (me.ok) people.put([me.value]);
    return me;
  }

  private get words(): PersonTextStrings {
    return personTextStrings[this.services.settings.language];
  }
}

/** @param isOwners the owner of the app has such a field */
function fieldOf(asked: string, isOwners: boolean): PersonField {
  const field = PERSON_FIELDS.find((known) => known === asked) ?? 'nick';
  return field === 'own' && !isOwners ? 'nick' : field;
}
