import { accountCommands } from './accounts/commands';
import { c2cCommands } from './c2c/commands';
import { conversationCommands } from './conversations/commands';
import { fileCommands } from './files/sign';
import { followCommands } from './follows/commands';
import type { Handler } from './gateway/handler';
import { attributeCommands } from './group-data/attributes';
import { counterCommands } from './group-data/counters';
import { groupCommands } from './groups/commands';
import { liveCommands } from './live/commands';
import { recordCommands } from './records/commands';
import { pinCommands } from './pins/commands';
import { reactionCommands } from './reactions/commands';
import { relationCommands } from './relations/commands';
import { searchCommands } from './search/commands';
import { topicCommands } from './topics/commands';
import { translationCommands } from './translation/commands';
import { voiceTextCommands } from './voice-text/commands';

/** Everything the service understands after sign-in, by wire command. */
export const commands: ReadonlyMap<string, Handler> = new Map(
  Object.entries({
    ...accountCommands,
    ...conversationCommands,
    ...c2cCommands,
    ...groupCommands,
    ...liveCommands,
    ...attributeCommands,
    ...counterCommands,
    ...relationCommands,
    ...followCommands,
    ...fileCommands,
    ...searchCommands,
    ...recordCommands,
    ...reactionCommands,
    ...pinCommands,
    ...topicCommands,
    ...translationCommands,
    ...voiceTextCommands,
  }),
);
