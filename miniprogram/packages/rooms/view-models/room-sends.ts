import { RoomGifts } from './room-gifts';
import { RoomLikes } from './room-likes';
import { STICKER_NAMES, stickerContent } from '../../../domain/message/stickers';
import { choosePictures } from './room-pictures';
import { giftNameOf } from '../../../domain/message/room-gift';
import { roomWords } from '../../../i18n/room-words';
import type { OutgoingContent } from '../../../domain/message/outgoing';
import type { RoomWords } from '../../../i18n/room-words';
import type { Services } from '../../../stores/services';

/** The room as its sends see it. */
export interface RoomSpeaker {
  /** False where I am out of it, muted, or everybody is. */
  maySpeak(): boolean;
  say(content: OutgoingContent, priority: 'high' | 'normal' | 'low'): void;
}

/** What is sent into a live room beside words, each with the priority that it has where the room is busy. */
export class RoomSends {
  private readonly likes: RoomLikes;
  private readonly gifts: RoomGifts;

  constructor(
    private readonly services: Services,
    private readonly room: RoomSpeaker,
  ) {
    const { clock } = services.platform;
    this.likes = new RoomLikes(
      clock,
      (content) => room.say(content, 'low'),
      () => this.words.likes,
    );
    this.gifts = new RoomGifts(
      clock,
      (content) => room.say(content, 'high'),
      (name) => this.words.giftText(name),
    );
  }

  like(): void {
    if (this.room.maySpeak()) this.likes.tap();
  }

  give(gift: string): void {
    const name = giftNameOf(gift);
    if (name !== undefined && this.room.maySpeak()) this.gifts.give(name);
  }

  sticker(id: string): void {
    const name = STICKER_NAMES.find((known) => known === id);
    if (name !== undefined && this.room.maySpeak()) this.room.say(stickerContent(name), 'normal');
  }

  /** Lets somebody choose pictures, and sends them if they still may. */
  async pictures(): Promise<void> {
    for (const picture of await choosePictures(this.services))
      if (this.room.maySpeak()) this.room.say(picture, 'normal');
  }

  dispose(): void {
    this.likes.dispose();
    this.gifts.flush();
  }

  private get words(): RoomWords {
    return roomWords(this.services.settings.language);
  }
}
