import { type DeviceHost, PREVIEW_DEVICE_KEY } from '../host';
import type { PackageBundle } from './bundle';
import { startRuntime } from './index';
import { asRecord } from './values';

/** Entry of the script that a phone's page runs after the device's script; see the top of host.ts. */

/** Where this script lies: packages and pictures of the mini program are beside it. */
const baseUrl = new URL('.', (document.currentScript as HTMLScriptElement).src).href;

const defined = new Map<string, PackageBundle>();

/** Runs a package's script, which hands its content to `__definePackage`. */
function loadPackage(fileName: string): Promise<PackageBundle> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = new URL(fileName, baseUrl).href;
    const fail = (): void => {
      script.remove();
      reject(new Error(`cannot load package ${fileName}`));
    };
    script.onerror = fail;
    script.onload = () => {
      const bundle = defined.get(fileName);
      if (bundle) resolve(bundle);
      else fail();
    };
    document.head.append(script);
  });
}

async function boot(): Promise<void> {
  const scope = globalThis as unknown as Record<string, unknown>;
  scope['__definePackage'] = (fileName: string, bundle: PackageBundle) => {
    defined.set(fileName, bundle);
  };
  const bundle = await loadPackage('main.js');
  const runtime = startRuntime({
    bundle,
    device: scope[PREVIEW_DEVICE_KEY] as DeviceHost,
    wx: scope['wx'] as object,
    loadPackage,
    assetBase: baseUrl.replace(/\/$/, ''),
  });
  scope['__preview'] = {
    ...asRecord(scope['__preview']),
    setDataLog: runtime.setDataLog,
    pages: () => runtime.openPages(),
  };
  scope['getCurrentPages'] = () => runtime.openPages().map((page) => page.instance);
  scope['getApp'] = () => runtime.app();
  await runtime.started;
}

void boot();
