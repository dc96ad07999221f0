import { MENTION_EVERYONE } from '../../../../domain/message/message-content';
import { MemberPicker } from '../../../../view-models/member-picker';
import { asJson } from '../../../../kernel/json';
import { publicNameOf } from '../rows/public-name';
import { memberPickerStrings } from '../../../../i18n/sections/member-picker';
import { communityOfTopic, parseConversationId } from '../../../../domain/ids';
import type { ChatComposer } from './chat-composer';
import type { MentionActions } from '../chat/chat-data';
import type { ChatEffect } from '../chat/chat-effect';
import type { ConversationId } from '../../../../domain/ids';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';
import type { Services } from '../../../../stores/services';

/** What mentions tell the screen. */
interface MentionOutput {
  readonly patch: (patch: Patch) => void;
  readonly effect: (effect: ChatEffect) => void;
}

/** Calling for members of a group: by an `@` and the list that it opens, or by a finger held on a face. */
export class ChatMentions implements MentionActions {
  private readonly groupId: string | undefined;
  private picker: MemberPicker | undefined;
  /** Where the `@` stands that opened the list. */
  private at = 0;

  constructor(
    private readonly services: Services,
    conversationId: ConversationId,
    private readonly composer: ChatComposer,
    private readonly output: MentionOutput,
  ) {
    const target = parseConversationId(conversationId);
    // Whoever is in the community is in its topics.
    this.groupId =
      target?.kind === 'group' ? (communityOfTopic(target.groupId) ?? target.groupId) : undefined;
  }

  /** Opens the list for an `@`; in one-to-one conversations that is a sign like any other. */
  open(at: number): void {
    if (this.groupId === undefined || this.picker) return;
    this.at = at;
    this.output.effect({ kind: 'blur-composer' });
    const words = memberPickerStrings[this.services.settings.language];
    this.output.patch({ pickerWords: asJson(words) });
    this.picker = new MemberPicker(
      this.services,
      this.groupId,
      this.services.session.userId,
      (data) => this.output.patch({ picker: asJson(data) }),
    );
  }

  find(words: string): void {
    this.picker?.find(words);
  }

  scrolled(scrollTopPx: number, heightPx: number): void {
    this.picker?.scrolled(scrollTopPx, heightPx);
  }

  retry(): void {
    this.picker?.retry();
  }

  pick(userId: string): void {
    const picked = this.picker?.pick(userId);
    if (picked === undefined) return;
    this.shut();
    this.composer.mention(picked, this.at);
  }

  pickEveryone(): void {
    this.pick(MENTION_EVERYONE);
  }

  /** Closes the list; the `@` stays what it is, a sign. */
  close(): void {
    if (this.picker === undefined) return;
    this.shut();
    this.output.effect({ kind: 'focus-composer' });
  }

  /** Calls for whoever sent a message, also when they have left since. */
  callSender(message: Message): void {
    if (this.groupId === undefined || message.isOwn) return;
    const { people, platform } = this.services;
    platform.dialogs.tick();
    this.composer.mention({ userId: message.from, name: publicNameOf(message, people) });
  }

  dispose(): void {
    this.picker?.close();
  }

  private shut(): void {
    this.picker?.close();
    this.picker = undefined;
    this.output.patch({ picker: null });
  }
}
