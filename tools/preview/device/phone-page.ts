/** Script of the phone's page: builds the phone, sets the globals, then loads the mini program. */
import { PREVIEW_DEVICE_KEY } from '../host';
import { createDevice } from './create-device';
import { DEVICE_CONTROL_KEY } from './device-control';
import { addressOf, parseAddress } from './entry';
import { followBuilds } from './build-events';
import { parseNotice } from './service-notices';
import { settingsFromAddress } from './settings-address';

/** Where the server offers the built mini program's first script. */
const MINI_PROGRAM_SCRIPT = '/app/mini-program.js';

function start(): void {
  const url = new URL(location.href);
  const { phoneId, entry } = parseAddress(url);
  const device = createDevice({
    phoneId,
    entry,
    settings: settingsFromAddress(url.searchParams),
    storage: localStorage,
    reload: (options) => {
      if (options) history.replaceState(null, '', addressOf(url, options));
      location.reload();
    },
  });
  document.body.append(device.element);
  Object.assign(globalThis, {
    wx: device.wx,
    __wxConfig: { envVersion: 'develop' },
    [PREVIEW_DEVICE_KEY]: device,
    [DEVICE_CONTROL_KEY]: device.control,
  });
  addEventListener('error', (event) => device.reportError(event.error ?? event.message));
  addEventListener('unhandledrejection', (event) =>
    device.tellRejection(event.reason, event.promise),
  );
  // On the stage the stage itself follows the builds.
  if (parent === window) followBuilds('', () => location.reload());
  new EventSource('/preview/notices').addEventListener('message', (event: MessageEvent<string>) => {
    const notice = parseNotice(event.data);
    if (notice) device.takeNotice(notice);
  });
  const script = document.createElement('script');
  script.src = MINI_PROGRAM_SCRIPT;
  document.body.append(script);
}

start();
