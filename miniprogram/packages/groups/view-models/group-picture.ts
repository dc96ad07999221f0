import { groupPictureProblem, groupPictureWords } from '../../../i18n/group-picture';
import { communityOfTopic } from '../../../domain/ids';
import { isDone } from '../../../view-models/asking';
import type { GroupPictureWords } from '../../../i18n/group-picture';
import type { MediaOrigin } from '../../../platform/media';
import type { Services } from '../../../stores/services';

type Choice = 'view' | MediaOrigin | 'remove';

/** A group's or a topic's own picture: chosen by a person, kept by our server, told to the group. */
export class GroupPicture {
  constructor(
    private readonly services: Pick<Services, 'chat' | 'gate' | 'platform' | 'server' | 'settings'>,
  ) {}

  /**
   * Asks for another picture.
   * @param shownUrl the picture that is there; empty for none
   * @param canChange without it the picture can only be looked at
   * @returns a file on this device; empty to have none again; undefined when nothing is to change
   */
  async ask(shownUrl: string, canChange = true): Promise<string | undefined> {
    const { media, dialogs } = this.services.platform;
    const choices = choicesOf(shownUrl !== '', canChange);
    const chosen =
      choices.length > 1 ? await dialogs.choose(choices.map((choice) => this.words[choice])) : 0;
    const choice = chosen === undefined ? undefined : choices[chosen];
    if (choice === 'view') media.view([{ kind: 'picture', url: shownUrl }], 0);
    if (choice === 'remove') return '';
    return choice === 'album' || choice === 'camera' ? this.pick(choice) : undefined;
  }

  /** Gives a group or a topic what {@link ask} answered; false when that did not work, which is told. */
  async give(groupId: string, path: string): Promise<boolean> {
    const { platform, server, settings } = this.services;
    if (path === '') return this.tell(groupId, '');
    const kept = await server.keepGroupAvatar(groupId, path);
    if (kept.ok) return this.tell(groupId, kept.value);
    platform.dialogs.toast(groupPictureProblem(kept.error, settings.language));
    return false;
  }

  private tell(groupId: string, avatarUrl: string): Promise<boolean> {
    const { groupAdmin, topics } = this.services.chat;
    const isTopic = communityOfTopic(groupId) !== undefined;
    const told = (isTopic ? topics : groupAdmin).edit(groupId, { avatarUrl });
    return isDone(this.services, told);
  }

  private get words(): GroupPictureWords {
    return groupPictureWords[this.services.settings.language];
  }

  private async pick(origin: MediaOrigin): Promise<string | undefined> {
    const { gate, platform } = this.services;
    if (!(await gate.pass(origin))) return undefined;
    const picked = await platform.portraits.pick(origin);
    if (picked.kind === 'picked') return picked.path;
    if (picked.kind === 'failed') platform.dialogs.toast(this.words.notChosen);
    if (picked.kind === 'refused') await gate.explain(origin);
    return undefined;
  }
}

function choicesOf(hasOwn: boolean, canChange: boolean): readonly Choice[] {
  return [
    ...(hasOwn ? (['view'] as const) : []),
    ...(canChange ? (['album', 'camera'] as const) : []),
    ...(canChange && hasOwn ? (['remove'] as const) : []),
  ];
}
