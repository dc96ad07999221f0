import { reaction } from 'mobx-miniprogram';
import { asJson } from '../../../../kernel/json';
import type { AvatarData } from '../../../../view-models/frame-data';
import type { Disposables } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';

/** What a sender looks like in this chat; read inside a reaction, so that a changed name reaches the page by itself. */
export type FaceOf = (userId: string, message: Message) => AvatarData;

/**
 * The faces on the page. Rows name them by short aliases, so that a picture's address is sent once per person and a changed name is one
 * patch, however many rows show it.
 */
export class ChatPeople {
  private readonly aliases = new Map<string, string>();

  constructor(
    private readonly faceOf: FaceOf,
    private readonly emit: (patch: Patch) => void,
    private readonly disposables: Disposables,
  ) {}

  /** The alias of a message's sender; their face is on its way to the page when this returns. */
  aliasOf(message: Message): string {
    const known = this.aliases.get(message.from);
    if (known !== undefined) return known;
    const alias = `p${this.aliases.size.toString(36)}`;
    this.aliases.set(message.from, alias);
    this.disposables.add(
      reaction(
        () => this.faceOf(message.from, message),
        (face) => this.emit({ [`people.${alias}`]: asJson(face) }),
        { fireImmediately: true, equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
      ),
    );
    return alias;
  }
}
