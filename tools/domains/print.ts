/** `npm run domains`: what to paste into the mini program's console for the app that `miniprogram/config.ts` describes. */
import { parseArgs } from 'node:util';
import { config } from '../../miniprogram/config';
import { formatDomains } from './format-domains';
import { siteOf } from '../../miniprogram/domain/service-site';
import { trustedDomains } from '../../miniprogram/domain/trusted-domains';

const { values } = parseArgs({
  options: {
    app: { type: 'string', default: String(config.sdkAppId) },
    server: { type: 'string', default: config.serverUrl },
  },
});
const sdkAppId = Number(values.app);
if (!Number.isInteger(sdkAppId) || sdkAppId <= 0 || !URL.canParse(values.server)) {
  console.error('Usage: npm run domains -- [--app <SDKAppID>] [--server https://chat.example.com]');
  process.exitCode = 1;
} else {
  console.info(`SDKAppID ${String(sdkAppId)}, site: ${siteOf(sdkAppId)}\n`);
  console.info(formatDomains(trustedDomains({ sdkAppId, serverUrl: values.server })));
}
