import { ConversationMenu } from '../../../view-models/conversation-menu';
import { GroupPicture } from './group-picture';
import { ScreenModel } from '../../../view-models/screen-model';
import { TOPIC_TEXT_BYTES } from '../../../domain/group/topic';
import { actionStrings } from '../../../i18n/sections/actions';
import { avatarOf } from '../../../view-models/avatar';
import { chatWords } from '../../../i18n/chat-words';
import { communityNotifyOf } from '../../../stores/groups/chat-notify';
import { communityOfTopic, conversationIdOf } from '../../../domain/ids';
import { communityStrings } from '../../../i18n/sections/community';
import { isDone, isSure } from '../../../view-models/asking';
import { mayRunTopics } from './may-run-topics';
import { problemText } from '../../../i18n/problems';
import { reachedState } from '../../../view-models/reached-state';
import { reaction } from 'mobx-miniprogram';
import { removeTopic } from './topic-removal';
import { seenName } from '../../../domain/person/person';
import { topicWords } from '../../../i18n/topic-words';
import { utf8ByteLength } from '../../../domain/text/utf8';
import type { Services } from '../../../stores/services';
import type { Topic } from '../../../domain/group/topic';
import type { TopicData, TopicField } from './topic-data';

type Texts = Readonly<Record<TopicField, string>>;

const FIELDS: readonly TopicField[] = ['name', 'introduction', 'notice'];

const EMPTY: Texts = { name: '', introduction: '', notice: '' };

/** The page where a topic is made, or looked at and changed. */
export class TopicViewModel extends ScreenModel<TopicData> {
  private readonly communityId: string;
  private readonly picture: GroupPicture;
  /** The file that a topic which is being made will show; empty for none. */
  private picturePath = '';
  private texts: Texts = EMPTY;
  /** What the topic says as far as this page has seen. */
  private before: Texts = EMPTY;
  private isSaving = false;

  /**
   * @param topicId the topic; empty for a new one
   * @param communityId where a new one is made
   */
  constructor(
    private readonly services: Services,
    private readonly topicId: string,
    communityId = '',
  ) {
    super(services, communityStrings, {
      state: 'loading',
      isNew: topicId === '',
      canEdit: false,
      person: avatarOf({ id: topicId, name: '', avatarUrl: '' }),
      isPictureBusy: false,
      communityName: '',
      ...EMPTY,
      isNameTooLong: false,
      isIntroductionTooLong: false,
      isNoticeTooLong: false,
      isMutedForAll: false,
      isMuted: false,
      muteHint: '',
      hasSave: topicId === '',
      canSave: false,
      isSaving: false,
      keyboardPx: 0,
      typedField: '',
    });
    this.picture = new GroupPicture(services);
    this.communityId = topicId === '' ? communityId : (communityOfTopic(topicId) ?? '');
    this.showTopic();
    if (topicId !== '') void services.topics.load(this.communityId);
  }

  edit(field: string, text: string): void {
    const known = FIELDS.find((each) => each === field);
    if (known === undefined || !this.data.canEdit) return;
    this.setTexts({ ...this.texts, [known]: text });
  }

  /** The keyboard rose or went, for this text. */
  keyboard(field: string, heightPx: number): void {
    this.showNow('keyboardPx', heightPx);
    const typed = heightPx > 0 ? FIELDS.find((each) => each === field) : undefined;
    this.showNow('typedField', typed ?? '');
  }

  async save(): Promise<void> {
    if (!this.canSave) return;
    this.setSaving(true);
    const error = this.topicId === '' ? await this.make() : await this.change();
    this.setSaving(false);
    if (error !== undefined) this.services.platform.dialogs.toast(error);
  }

  /** Asks for another picture, or shows the one that is there. */
  async changePicture(): Promise<void> {
    const { services, topicId, data } = this;
    if (data.isPictureBusy) return;
    const path = await this.picture.ask(data.person.avatarUrl, data.canEdit);
    if (path === undefined) return;
    if (topicId === '') {
      this.picturePath = path;
      this.showNewFace();
      return;
    }
    this.showNow('isPictureBusy', true);
    if (await this.picture.give(topicId, path)) await services.topics.load(this.communityId);
    this.showNow('isPictureBusy', false);
  }

  /** For me alone. */
  toggleMute(): Promise<void> {
    return new ConversationMenu(this.services).toggleMute(this.conversationId);
  }

  async toggleMuteAll(): Promise<void> {
    const { topic, services, topicId } = this;
    if (topic === undefined || !this.data.canEdit) return;
    const isMutedForAll = !topic.isMutedForAll;
    const { language } = services.settings;
    const { muteTitle: title, muteText: text } = topicWords(language);
    const confirm = communityStrings[language].muteAll;
    if (isMutedForAll && !(await isSure(services, { title, text, confirm }))) return;
    if (await isDone(services, services.chat.topics.edit(topicId, { isMutedForAll })))
      services.topics.changed(topicId, { isMutedForAll });
  }

  /** Somebody may not write in this topic for a while, or may again. */
  muteMember(): void {
    const { topicId: groupId } = this;
    this.services.platform.navigation.open({ to: 'group-members', groupId, mode: 'mute' });
  }

  async remove(): Promise<void> {
    if (await removeTopic(this.services, this.topicId)) this.leavePage();
  }

  openChat(): void {
    this.services.platform.navigation.open({ to: 'chat', conversationId: this.conversationId });
  }

  openCommunity(): void {
    const { communityId: groupId } = this;
    this.services.platform.navigation.open({ to: 'community', groupId });
  }

  /** Opens the page that says how to get into the community. */
  join(): void {
    this.services.platform.navigation.open({ to: 'join-group', groupId: this.communityId });
  }

  retry(): void {
    this.services.session.wake();
    void this.services.communities.load();
    void this.services.topics.load(this.communityId);
  }

  protected override title(): string {
    const { language } = this.services.settings;
    return this.topicId === '' ? communityStrings[language].newTopic : topicWords(language).about;
  }

  private get topic(): Topic | undefined {
    return this.services.topics.get(this.topicId);
  }

  private get conversationId(): string {
    return conversationIdOf({ kind: 'group', groupId: this.topicId });
  }

  private get isChanged(): boolean {
    return FIELDS.some((field) => this.texts[field].trim() !== this.before[field]);
  }

  private get canSave(): boolean {
    const { isChanged, texts } = this;
    const fits = FIELDS.every((field) => !isTooLong(field, texts[field]));
    return this.data.canEdit && !this.isSaving && isChanged && fits && seenName(texts.name) !== '';
  }

  private showTopic(): void {
    const { communities, conversations, session, topics } = this.services;
    const community = () => communities.get(this.communityId);
    this.show('state', () => {
      if (this.topicId === '') return 'ready';
      if (topics.isDeleted(this.topicId)) return 'gone';
      if (this.topic !== undefined) return 'ready';
      if (this.communityId === '') return 'gone';
      const state =
        community() === undefined ? communities.state : topics.stateOf(this.communityId);
      if (state !== 'ready') return reachedState(state, session);
      return community() === undefined ? 'not-in' : 'gone';
    });
    this.show('canEdit', () => mayRunTopics(community()));
    this.show('communityName', () => community()?.name ?? '');
    this.show('isMutedForAll', () => this.topic?.isMutedForAll === true);
    this.show('isMuted', () => {
      const { notify = 'notify' } = conversations.get(this.conversationId) ?? {};
      return notify !== 'notify';
    });
    this.show('muteHint', () => {
      const words = topicWords(this.services.settings.language).ofCommunity;
      return words[communityNotifyOf(this.conversationId, communities)];
    });
    if (this.topicId === '') this.showNewFace();
    else
      this.show('person', () => {
        const { conversation } = this.topic ?? {};
        return avatarOf(this.services.titles.faceOf(this.conversationId, conversation));
      });
    this.disposables.add(
      reaction(
        () => this.topic,
        (topic) => topic && this.takeUp(topic),
        { fireImmediately: true },
      ),
    );
  }

  /** What somebody else changed is shown, but for what is being typed here. */
  private takeUp({ conversation, introduction, notice }: Topic): void {
    const fresh: Texts = { name: conversation.title, introduction, notice };
    const { texts, before } = this;
    const pick = (field: TopicField): string =>
      texts[field] === before[field] ? fresh[field] : texts[field];
    this.before = fresh;
    this.setTexts({
      name: pick('name'),
      introduction: pick('introduction'),
      notice: pick('notice'),
    });
  }

  private setTexts(texts: Texts): void {
    this.texts = texts;
    for (const field of FIELDS) this.showNow(field, texts[field]);
    this.showNow('isNameTooLong', isTooLong('name', texts.name));
    this.showNow('isIntroductionTooLong', isTooLong('introduction', texts.introduction));
    this.showNow('isNoticeTooLong', isTooLong('notice', texts.notice));
    this.showNow('hasSave', this.topicId === '' || this.isChanged);
    this.showNow('canSave', this.canSave);
    if (this.topicId === '') this.showNewFace();
  }

  /** What a topic that is being made would look like. */
  private showNewFace(): void {
    const { topic } = chatWords(this.services.settings.language);
    const name = seenName(this.texts.name) || topic;
    const face = { id: '', name, avatarUrl: this.picturePath };
    this.showNow('person', avatarOf(face));
  }

  /** Why it was not made; undefined when it was. */
  private async make(): Promise<string | undefined> {
    const { chat, settings, topics } = this.services;
    const { name, introduction, notice } = trimmed(this.texts);
    const made = await chat.topics.create(this.communityId, {
      name,
      introduction,
      notice,
      avatarUrl: '',
    });
    if (!made.ok) return problemText(made.error, settings.language);
    if (this.picturePath !== '') await this.picture.give(made.value, this.picturePath);
    await topics.load(this.communityId);
    const conversationId = conversationIdOf({ kind: 'group', groupId: made.value });
    this.leavePage({ to: 'chat', conversationId });
    return undefined;
  }

  private async change(): Promise<string | undefined> {
    const { chat, platform, settings, topics } = this.services;
    const texts = trimmed(this.texts);
    const changed = FIELDS.filter((field) => texts[field] !== this.before[field]);
    const edit = Object.fromEntries(changed.map((field) => [field, texts[field]]));
    const saved = await chat.topics.edit(this.topicId, edit);
    if (!saved.ok) return problemText(saved.error, settings.language);
    await topics.load(this.communityId);
    platform.dialogs.toast(actionStrings[settings.language].saved);
    this.leavePage();
    return undefined;
  }

  private setSaving(isSaving: boolean): void {
    this.isSaving = isSaving;
    this.showNow('isSaving', isSaving);
    this.showNow('canSave', this.canSave);
  }
}

function isTooLong(field: TopicField, text: string): boolean {
  return utf8ByteLength(text.trim()) > TOPIC_TEXT_BYTES[field];
}

function trimmed(texts: Texts): Texts {
  const [name, introduction, notice] = FIELDS.map((field) => texts[field].trim());
  return { name: name ?? '', introduction: introduction ?? '', notice: notice ?? '' };
}
