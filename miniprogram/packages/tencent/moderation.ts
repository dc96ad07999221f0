import type { Sdk } from './sdk';

/** Everything that makes a message and takes a configuration: the SDK drops it from forwards, whose original was checked. */
const MAKERS = [
  'createAudioMessage',
  'createCustomMessage',
  'createFaceMessage',
  'createFileMessage',
  'createImageMessage',
  'createLocationMessage',
  'createMergerMessage',
  'createTextAtMessage',
  'createTextMessage',
  'createVideoMessage',
] as const satisfies readonly (keyof Sdk)[];

/**
 * Has every message checked by a configuration of one's own (console: cloud moderation, custom configurations) instead of the console's general
 * one. The SDK hands its ID over with each message and keeps it nowhere.
 * @param configurationId empty for the general one
 */
export function withModeration(sdk: Sdk, configurationId: string): Sdk {
  if (configurationId === '') return sdk;
  for (const name of MAKERS) {
    const make = (sdk[name] as (options: object) => unknown).bind(sdk);
    Reflect.set(sdk, name, (options: object) =>
      make({ ...options, customModerationConfigurationID: configurationId }),
    );
  }
  return sdk;
}
