import { placeContent } from '../../domain/media/place';
import type { ConversationId } from '../../domain/ids';
import type { Outbox } from './outbox';
import type { PermissionGate } from '../device/permission-gate';
import type { Places } from '../../platform/places';

/** Sends a place that is chosen on the map, bound to its conversation. */
export class PlaceSender {
  constructor(
    private readonly places: Places,
    private readonly gate: PermissionGate,
    private readonly outbox: Outbox,
  ) {}

  /** Lets the person choose and sends. False where the map could not be shown or gave no place; leaving it is no failure. */
  async send(conversationId: ConversationId): Promise<boolean> {
    const { account } = this.outbox;
    if (!(await this.gate.pass('location'))) return true;
    const chosen = await this.places.choose();
    if (chosen.kind === 'refused') await this.gate.explain('location');
    if (chosen.kind !== 'chosen') return chosen.kind !== 'failed';
    const content = placeContent(chosen.place);
    if (content === undefined) return false;
    // Somebody else signed in meanwhile: it is not theirs to send.
    if (account === this.outbox.account) this.outbox.send(conversationId, content);
    return true;
  }
}
