/** `npm run domains`: what to paste into the mini program's console for the app that `miniprogram/config.ts` describes. */
import { parseArgs } from 'node:util';
import { config } from '../../miniprogram/config';
import { domainsAnswer } from './domains-answer';

const { values } = parseArgs({
  options: { app: { type: 'string' }, server: { type: 'string' } },
});
const { text, isProblem } = domainsAnswer(config, values);
if (isProblem) console.error(text);
else console.info(text);
process.exitCode = isProblem ? 1 : 0;
