import { describeConversations } from './scenarios/conversations';
import { describeFriends } from './scenarios/friends';
import { describePins } from './scenarios/pins';
import { describeReactions } from './scenarios/reactions';
import { describeTranslation } from './scenarios/translation';
import { describeFaults } from './scenarios/faults';
import { describeGroupAdmin } from './scenarios/group-admin';
import { describeJoining } from './scenarios/joining';
import { describeForwards } from './scenarios/forwards';
import { describeHistory } from './scenarios/history';
import { describeHistoryPlaces } from './scenarios/history-places';
import { describeMessages } from './scenarios/messages';
import { describeMembers } from './scenarios/members';
import { describeOutbox } from './scenarios/outbox';
import { describeKinds } from './scenarios/kinds';
import { describePeople } from './scenarios/people';
import { describeSearch } from './scenarios/search';
import { describeSendOptions } from './scenarios/send-options';
import { describeReplies } from './scenarios/replies';
import { describeSignIn } from './scenarios/sign-in';
import { describeTexts } from './scenarios/texts';
import type { MakeService } from './contract';

/** Everything the chat port promises, on services that `make` starts. */
export function describeContract(make: MakeService): void {
  describe('signing in', () => describeSignIn(make));
  describe('conversations', () => describeConversations(make));
  describe('texts', () => describeTexts(make));
  describe('messages', () => describeMessages(make));
  describe('forwards', () => describeForwards(make));
  describe('kinds of messages', () => describeKinds(make));
  describe('history', () => describeHistory(make));
  describe('places in history', () => describeHistoryPlaces(make));
  describe('people and groups', () => describePeople(make));
  describe('searching', () => describeSearch(make));
  describe('reactions', () => describeReactions(make));
  describe('pinned messages', () => describePins(make));
  describe('translation', () => describeTranslation(make));
  describe('friends', () => describeFriends(make));
  describe('mentions and replies', () => describeReplies(make));
  describe('options of a send', () => describeSendOptions(make));
  describe('group members', () => describeMembers(make));
  describe('coming into groups', () => describeJoining(make));
  describe('looking after groups', () => describeGroupAdmin(make));
  describe('faults', () => describeFaults(make));
  describe('the outbox on it', () => describeOutbox(make));
}
