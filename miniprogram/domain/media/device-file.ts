/** WeChat's spellings of a file of the device, temporary or kept; the second looks like an address of the web and is none. */
const DEVICE_FILE = /^(?:wxfile:\/\/|http:\/\/(?:tmp|usr|store)\/)/iu;

/** Whether a path or address names a file of this device. */
export function isDeviceFile(address: string): boolean {
  return DEVICE_FILE.test(address);
}
