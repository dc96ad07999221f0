import { DICE_TYPE } from '../../domain/message/dice';
import { DisplayerRegistry } from './registry';
import { LINK_TYPE } from '../../domain/message/link-card';
import { REPORT_TYPE } from '../../domain/report';
import { SHARE_TYPE } from '../../domain/message/share-message';
import { diceDisplayer } from './dice';
import { linkDisplayer } from './link-card';
import { reportDisplayer } from './report';
import { shareDisplayer } from './share-message';

/**
 * The app's displayers of custom messages: those built in, and what code that embeds the client registers. One for the whole app, as
 * every preview, row and quote of a message has to find the same.
 */
export const messageDisplayers = new DisplayerRegistry();
messageDisplayers.register(DICE_TYPE, diceDisplayer);
messageDisplayers.register(LINK_TYPE, linkDisplayer);
messageDisplayers.register(REPORT_TYPE, reportDisplayer);
messageDisplayers.register(SHARE_TYPE, shareDisplayer);
