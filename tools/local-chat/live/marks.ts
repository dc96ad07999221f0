import { ErrorCode } from '../gateway/error-codes';
import { Refusal } from '../gateway/fields';
import type { Fields } from '../gateway/fields';
import type { Handler } from '../gateway/handler';
import { success } from '../gateway/replies';
import { notAllowed, requireGroup, requireOwner } from '../groups/rules';
import { LEAST_LIVE_MARK, MAX_LIVE_MARKS, MAX_MARKED_AT_ONCE } from '../limits';
import type { Group } from '../state/group';

/** `CommandType`: whether the marks are given or taken. */
const GIVE = 1;
const TAKE = 2;

/** The owner of a live room marks those who are there, or takes marks from them; the reply names whom it was done to. */
export const markInLiveRoom: Handler = ({ body, user }, { features, state }) => {
  features.require('liveMarks');
  const group = requireGroup(state, body.text('GroupId'));
  if (!group.isLive) throw notAllowed('marks are for live rooms');
  requireOwner(group, user.id);
  const command = body.number('CommandType');
  const items = body.items('MemberList');
  if ((command !== GIVE && command !== TAKE) || items.length > MAX_MARKED_AT_ONCE) {
    throw new Refusal(ErrorCode.groupBadRequest, 'no such marking');
  }
  const wanted = items.map((item) => ({
    userId: item.text('Member_Account'),
    marks: marksOf(item),
  }));
  mustFit(group, command === GIVE ? wanted.flatMap(({ marks }) => marks) : []);
  const present = wanted.filter(({ userId }) => group.members.has(userId));
  for (const { userId, marks } of present)
    for (const mark of marks) setMark(group, mark, userId, command === GIVE);
  return success({ MemberList: present.map(({ userId }) => ({ Member_Account: userId })) });
};

/** Who bears a mark. */
export function markedIn(group: Group, mark: number): ReadonlySet<string> {
  return group.marks.get(mark) ?? new Set();
}

function marksOf(item: Fields): readonly number[] {
  return item.numbers('Marks');
}

/** @throws Refusal for marks that are too small, or too many for one room */
function mustFit(group: Group, marks: readonly number[]): void {
  const all = new Set([...group.marks.keys(), ...marks]);
  if (marks.some((mark) => mark < LEAST_LIVE_MARK) || all.size > MAX_LIVE_MARKS) {
    throw new Refusal(ErrorCode.groupBadRequest, 'no such mark');
  }
}

function setMark(group: Group, mark: number, userId: string, isGiven: boolean): void {
  const bearers = new Set(markedIn(group, mark));
  if (isGiven) bearers.add(userId);
  else bearers.delete(userId);
  if (bearers.size > 0) group.marks.set(mark, bearers);
  else group.marks.delete(mark);
}
