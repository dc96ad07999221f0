import { GroupRoom } from '../../../stores/group-room';
import { MEMBERS_MODES } from './group-members-data';
import { MemberMenu } from './member-menu';
import { MemberPicker } from '../../../view-models/member-picker';
import { ScreenModel } from '../../../view-models/screen-model';
import { groupInfoStrings } from '../../../i18n/sections/group-info';
import { memberDenial } from '../../../domain/group-permissions';
import { memberDetail } from '../../../i18n/member-details';
import { titleStrings } from '../../../i18n/sections/titles';
import { asJson } from '../../../kernel/json';
import type { GroupMembersData, MembersMode } from './group-members-data';
import type { Member } from '../../../domain/member';
import type { Services } from '../../../stores/services';

/** The page with a group's members: to look at them, to run the group, or to choose one. */
export class GroupMembersViewModel extends ScreenModel<GroupMembersData> {
  readonly picker: MemberPicker;
  private readonly room: GroupRoom;
  private readonly menu: MemberMenu;
  private readonly mode: MembersMode;

  constructor(
    private readonly services: Services,
    groupId: string,
    mode: string,
  ) {
    super(services, groupInfoStrings, {
      mode: MEMBERS_MODES.find((known) => known === mode) ?? 'browse',
      picker: {
        state: 'loading',
        rows: [],
        spaceAbovePx: 0,
        spaceBelowPx: 0,
        everyone: '',
        isLoadingMore: false,
      },
    });
    this.mode = this.data.mode;
    const { chat, platform, session } = services;
    this.room = new GroupRoom(chat, platform.clock, groupId);
    this.picker = new MemberPicker(
      services,
      groupId,
      session.userId,
      (data) => this.patch({ picker: asJson(data) }),
      {
        isShown: (member) => this.isShown(member),
        detailOf: (member) => memberDetail(member, chat.serverTimeMs(), services.settings.language),
      },
    );
    this.menu = new MemberMenu(services, groupId, this.picker);
    this.disposables.add(() => this.room.dispose());
    this.disposables.add(() => this.picker.close());
  }

  /** Does what the page is for with somebody, or asks what. */
  async tap(userId: string): Promise<void> {
    const member = this.picker.memberOf(userId);
    const { details } = this.room;
    if (member === undefined || details === undefined) return;
    if (this.mode === 'remove') await this.menu.remove(member);
    else if (this.mode === 'browse') await this.menu.open(member, details);
    else if (await this.menu.transfer(member)) this.services.platform.navigation.back();
  }

  protected override title(): string {
    const titles = titleStrings[this.services.settings.language];
    return titles[
      this.mode === 'browse'
        ? 'groupMembers'
        : this.mode === 'remove'
          ? 'removeMembers'
          : 'newOwner'
    ];
  }

  /** Only those are offered to whom it can be done. */
  private isShown(member: Member): boolean {
    const isMe = member.userId === this.services.session.userId;
    if (this.mode === 'browse') return true;
    if (this.mode === 'transfer') return !isMe;
    const details = this.room.details;
    return (
      details !== undefined && memberDenial('remove', details, { ...member, isMe }) === undefined
    );
  }
}
