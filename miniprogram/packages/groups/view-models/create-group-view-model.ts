import { ADMISSIONS } from '../../../domain/group/group-change';
import { GROUP_TEXT_BYTES } from '../../../domain/group/group';
import { EXTRAS, GroupExtras, noExtras } from './group-extras';
import { GroupPicture } from './group-picture';
import { PeoplePicker, emptyPicker } from './people-picker';
import { ScreenModel } from '../../../view-models/screen-model';
import { avatarOf } from '../../../view-models/avatar';
import { actionStrings } from '../../../i18n/sections/actions';
import { groupDenial } from '../../../domain/group/group-permissions';
import { groupRoute } from '../../../view-models/group-route';
import { groupWords, proposedGroupName } from '../../../i18n/group-words';
import { groupsStrings } from '../../../i18n/sections/groups';
import { pickerPatch } from './people-picker-patch';
import { seenName } from '../../../domain/person/person';
import { problemText } from '../../../i18n/problems';
import { nameInQuestion } from '../../../view-models/asking';
import { titleStrings } from '../../../i18n/sections/titles';
import { utf8ByteLength } from '../../../domain/text/utf8';
import type { Admission } from '../../../domain/group/group-change';
import type { CreateGroupData, TypeChoice } from './create-group-data';
import type { GroupAction } from '../../../domain/group/group-permissions';
import type { GroupWords } from '../../../i18n/group-words';
import type { NewGroup } from '../../../domain/group/group';
import type { PeoplePickerData } from './people-picker-data';
import type { Services } from '../../../stores/services';

type Type = NewGroup['type'];

const TYPES: readonly Type[] = ['work', 'public', 'meeting', 'community'];

/** What new groups ask of those who come, by type, unless somebody says otherwise: the service's own defaults. */
const JOIN_DEFAULTS: Readonly<Record<Type, Admission>> = {
  work: 'closed',
  public: 'approval',
  meeting: 'free',
  community: 'free',
};

const INVITE_DEFAULTS: Readonly<Record<Type, Admission>> = {
  work: 'free',
  public: 'closed',
  meeting: 'closed',
  community: 'free',
};

const noPicture = { name: '', avatarUrl: '', letter: '', hue: 0 };

/** Nobody is in a group that is not there yet. */
const NOBODY: ReadonlySet<string> = new Set();

/** The page where a group is made. */
export class CreateGroupViewModel extends ScreenModel<CreateGroupData> {
  readonly picker: PeoplePicker;
  private readonly picture: GroupPicture;
  private readonly extras = new GroupExtras();
  /** A file on this device; empty for none. */
  private picturePath = '';
  private name = '';
  /** The person wrote a name of their own: none is proposed any more. */
  private isNamed = false;
  private type: Type = 'work';
  private joinOption: Admission = JOIN_DEFAULTS.work;
  private inviteOption: Admission = INVITE_DEFAULTS.work;
  private hasTopics = false;
  private isCreating = false;

  constructor(private readonly services: Services) {
    super(services, groupsStrings, {
      step: 'people',
      picker: emptyPicker,
      types: typesIn(groupWords(services.settings.language)),
      type: 'work',
      membersText: '',
      picture: noPicture,
      name: '',
      isNameTooLong: false,
      joinText: '',
      inviteText: '',
      canHaveTopics: false,
      hasTopics: false,
      isMoreOpen: false,
      extras: noExtras,
      ownId: '',
      introduction: '',
      notice: '',
      canCreate: false,
      isCreating: false,
    });
    this.picker = new PeoplePicker(services, (data) => this.showPicker(data), {
      fixed: () => NOBODY,
      canBeEmpty: true,
    });
    this.picture = new GroupPicture(services);
    this.disposables.add(() => this.picker.close());
    this.show('types', () => typesIn(this.words));
    this.show('extras', () => this.extras.data(this.type, services.settings.language));
  }

  /** Whoever is to be in was picked. */
  finishPicking(): void {
    this.patch({
      step: 'about',
      membersText: this.words.membersPicked(this.picker.people.length + 1),
    });
    if (!this.isNamed) this.setName(this.proposedName());
    this.showPicture();
    this.showOptions();
    this.services.platform.navigation.setTitle(this.title());
  }

  /** Goes back to picking people. */
  pickAgain(): void {
    this.showNow('step', 'people');
    this.services.platform.navigation.setTitle(this.title());
  }

  /** Asks for the group's picture. */
  async choosePicture(): Promise<void> {
    const path = await this.picture.ask(this.picturePath);
    if (path === undefined) return;
    this.picturePath = path;
    this.showPicture();
  }

  rename(name: string): void {
    this.isNamed = name !== '';
    this.setName(name);
  }

  chooseType(name: string): void {
    const type = TYPES.find((known) => known === name);
    if (type === undefined) return;
    this.type = type;
    this.joinOption = JOIN_DEFAULTS[type];
    this.inviteOption = INVITE_DEFAULTS[type];
    this.showNow('type', type);
    this.showExtras();
    this.showOptions();
  }

  /** Shows what need not be said, or folds it away; what was written there counts all the same. */
  toggleMore(): void {
    this.showNow('isMoreOpen', !this.data.isMoreOpen);
  }

  writeExtra(name: string, text: string): void {
    const extra = EXTRAS.find((known) => known === name);
    if (extra === undefined) return;
    this.extras.write(extra, text);
    this.showExtras();
  }

  toggleTopics(): void {
    this.hasTopics = !this.hasTopics;
    this.showNow('hasTopics', this.hasTopics);
  }

  async chooseJoinOption(): Promise<void> {
    this.joinOption = (await this.chooseAdmission(this.words.joinOptions)) ?? this.joinOption;
    this.showOptions();
  }

  async chooseInviteOption(): Promise<void> {
    this.inviteOption = (await this.chooseAdmission(this.words.inviteOptions)) ?? this.inviteOption;
    this.showOptions();
  }

  async create(): Promise<void> {
    if (!this.canCreate) return;
    this.setCreating(true);
    const { chat, platform, settings } = this.services;
    const people = this.picker.people;
    const made = await chat.joining.create({
      type: this.type,
      name: this.name.trim(),
      userIds: people.map(({ id }) => id),
      ...this.extras.of(this.type),
      ...(this.willHaveTopics && { hasTopics: true }),
      ...(this.isOpenTo('edit-join') && { joinOption: this.joinOption }),
      ...(this.isOpenTo('edit-invite') && { inviteOption: this.inviteOption }),
    });
    // Our server asks for my role in the group: it has to be there first.
    if (made.ok && this.picturePath !== '')
      await this.picture.give(made.value.groupId, this.picturePath);
    if (!made.ok) {
      this.setCreating(false);
      platform.dialogs.toast(problemText(made.error, settings.language));
      return;
    }
    const { groupId, notAdded } = made.value;
    const left = people.filter(({ id }) => notAdded.includes(id)).map(({ name }) => name);
    if (left.length > 0) await this.tellLeftOut(left);
    // Its page shows what is known of it.
    if (this.willHaveTopics) await this.services.communities.load();
    this.leavePage(groupRoute(this.services, groupId));
  }

  protected override title(): string {
    const titles = titleStrings[this.services.settings.language];
    return this.data.step === 'people' ? titles.pickPeople : titles.createGroup;
  }

  private get words(): GroupWords {
    return groupWords(this.services.settings.language);
  }

  private get canCreate(): boolean {
    const name = this.name.trim();
    if (this.isCreating || !this.extras.isFine(this.type)) return false;
    return seenName(name) !== '' && utf8ByteLength(name) <= GROUP_TEXT_BYTES.name;
  }

  private get willHaveTopics(): boolean {
    return this.hasTopics && this.data.canHaveTopics;
  }

  private showPicker(next: PeoplePickerData): void {
    const patch = pickerPatch(this.data.picker, next);
    if (Object.keys(patch).length > 0) this.patch(patch);
  }

  private proposedName(): string {
    const me = this.services.people.look(this.services.session.userId);
    const names = [me, ...this.picker.people].map(({ name }) => name);
    return proposedGroupName(names, this.services.settings.language, GROUP_TEXT_BYTES.name);
  }

  /** The faces of those who are picked, in the place of a picture of its own. */
  private showPicture(): void {
    const { people, session } = this.services;
    const members = [people.look(session.userId), ...this.picker.people];
    const picture = { id: '', name: this.name, avatarUrl: this.picturePath };
    this.showNow('picture', avatarOf(this.picturePath === '' ? { ...picture, members } : picture));
  }

  private setName(name: string): void {
    this.name = name;
    this.showNow('name', name);
    this.showNow('isNameTooLong', utf8ByteLength(name.trim()) > GROUP_TEXT_BYTES.name);
    this.showNow('canCreate', this.canCreate);
  }

  private showExtras(): void {
    const { language } = this.services.settings;
    this.showNow('extras', this.extras.data(this.type, language));
    this.showNow('canCreate', this.canCreate);
  }

  private showOptions(): void {
    const { words } = this;
    const { joinOption, inviteOption, type } = this;
    const { isOffered } = this.services.communities;
    this.showNow('canHaveTopics', type === 'community' && isOffered);
    this.showNow('joinText', this.isOpenTo('edit-join') ? words.joinOptions[joinOption] : '');
    this.showNow(
      'inviteText',
      this.isOpenTo('edit-invite') ? words.inviteOptions[inviteOption] : '',
    );
  }

  /** Whether its owner will be able to change this. */
  private isOpenTo(action: GroupAction): boolean {
    const { type, joinOption, inviteOption } = this;
    const group = {
      type,
      joinOption,
      inviteOption,
      myRole: 'owner',
      isMutedForAll: false,
    } as const;
    return groupDenial(action, group) === undefined;
  }

  private async chooseAdmission(
    texts: Readonly<Record<Admission, string>>,
  ): Promise<Admission | undefined> {
    const items = ADMISSIONS.map((admission) => texts[admission]);
    const chosen = await this.services.platform.dialogs.choose(items);
    return chosen === undefined ? undefined : ADMISSIONS[chosen];
  }

  private setCreating(isCreating: boolean): void {
    this.isCreating = isCreating;
    this.showNow('isCreating', isCreating);
    this.showNow('canCreate', this.canCreate);
  }

  private tellLeftOut(names: readonly string[]): Promise<void> {
    const { words } = this;
    return this.services.platform.dialogs.tell({
      title: words.notAddedTitle,
      text: words.notAdded(names.map(nameInQuestion)),
      close: actionStrings[this.services.settings.language].close,
    });
  }
}

function typesIn({ types, typeHints }: GroupWords): readonly TypeChoice[] {
  return TYPES.map((type) => ({ type, name: types[type], hint: typeHints[type] }));
}
