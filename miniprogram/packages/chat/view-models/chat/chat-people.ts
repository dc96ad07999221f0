import { observable, reaction, runInAction } from 'mobx-miniprogram';
import { asJson } from '../../../../kernel/json';
import type { IObservableValue } from 'mobx-miniprogram';
import type { AvatarData } from '../../../../view-models/frame-data';
import type { Disposables } from '../../../../kernel/disposables';
import type { Message } from '../../../../domain/message/message';
import type { Patch } from '../../../../view-models/screen';

interface KnownSender {
  readonly alias: string;
  /** Their newest message, which has the name that the group knows them by now. */
  readonly newest: IObservableValue<Message>;
}

/** What a sender looks like in this chat; read inside a reaction, so that a changed name reaches the page by itself. */
export type FaceOf = (userId: string, message: Message) => AvatarData;

/**
 * The faces on the page. Rows name them by short aliases, so that a picture's address is sent once per person and a changed name is one
 * patch, however many rows show it.
 */
export class ChatPeople {
  private readonly known = new Map<string, KnownSender>();

  constructor(
    private readonly faceOf: FaceOf,
    private readonly emit: (patch: Patch) => void,
    private readonly disposables: Disposables,
  ) {}

  /** The alias of a message's sender; their face is on its way to the page when this returns. */
  aliasOf(message: Message): string {
    const known = this.known.get(message.from);
    if (known !== undefined) {
      followCard(known.newest, message);
      return known.alias;
    }
    const alias = `p${this.known.size.toString(36)}`;
    const newest = observable.box(message, { deep: false });
    this.known.set(message.from, { alias, newest });
    this.disposables.add(
      reaction(
        () => this.faceOf(message.from, newest.get()),
        (face) => this.emit({ [`people.${alias}`]: asJson(face) }),
        { fireImmediately: true, equals: (a, b) => JSON.stringify(a) === JSON.stringify(b) },
      ),
    );
    return alias;
  }
}

/** A name in a group changes without a word from the service: the next message tells. What I send knows no name of mine. */
function followCard(newest: IObservableValue<Message>, message: Message): void {
  const { sentAtMs, senderNameCard } = newest.get();
  if (message.isOwn || message.sentAtMs < sentAtMs || message.senderNameCard === senderNameCard)
    return;
  runInAction(() => newest.set(message));
}
