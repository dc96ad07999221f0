import { ADMISSIONS } from '../../../domain/group/group-change';
import { groupAdminWords } from '../../../i18n/group-admin-words';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { groupWords } from '../../../i18n/group-words';
import { isDone, isSure } from '../../../view-models/asking';
import type { Admission } from '../../../domain/group/group-change';
import type { GroupEdit } from '../../../domain/group/group';
import type { GroupRoom } from '../../../stores/groups/group-room';
import type { GroupWords } from '../../../i18n/group-words';
import type { Services } from '../../../stores/services';

/** Who may come into a group, and who may write there, as its page asks for it. */
export class GroupOptions {
  constructor(
    private readonly services: Services,
    private readonly groupId: string,
    private readonly room: GroupRoom,
  ) {}

  async chooseJoin(): Promise<void> {
    const joinOption = await this.choose(this.words.joinOptions);
    if (joinOption) await this.change({ joinOption });
  }

  async chooseInvite(): Promise<void> {
    const inviteOption = await this.choose(this.words.inviteOptions);
    if (inviteOption) await this.change({ inviteOption });
  }

  async toggleMuteAll(): Promise<void> {
    const { language } = this.services.settings;
    const { muteAllTitle: title, muteAllText: text } = groupAdminWords(language);
    const confirm = groupInfoStrings[language].muteAll;
    const isMutedForAll = this.room.details?.isMutedForAll !== true;
    if (isMutedForAll && !(await isSure(this.services, { title, text, confirm }))) return;
    await this.change({ isMutedForAll });
  }

  private get words(): GroupWords {
    return groupWords(this.services.settings.language);
  }

  private async change(edit: GroupEdit): Promise<void> {
    if (await isDone(this.services, this.services.chat.groupAdmin.edit(this.groupId, edit)))
      await this.room.load();
  }

  private async choose(texts: Readonly<Record<Admission, string>>): Promise<Admission | undefined> {
    const { dialogs } = this.services.platform;
    const chosen = await dialogs.choose(ADMISSIONS.map((admission) => texts[admission]));
    return chosen === undefined ? undefined : ADMISSIONS[chosen];
  }
}
