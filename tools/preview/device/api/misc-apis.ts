import type { PhoneContext } from '../context';
import { createInnerAudioContext } from '../audio-context';
import { createFileSystemManager } from '../file-system';
import { createRecorderManager } from '../recorder';
import type { Wx } from './define-apis';

type Names =
  | 'getFileSystemManager'
  | 'getRecorderManager'
  | 'createInnerAudioContext'
  | 'arrayBufferToBase64'
  | 'base64ToArrayBuffer';

/** File system, recorder, players and Base64. */
export function createMiscApis(context: PhoneContext): Pick<Wx, Names> {
  const fileSystem = createFileSystemManager(context.files);
  const recorder = createRecorderManager(context);
  return {
    getFileSystemManager: () => fileSystem,
    getRecorderManager: () => recorder,
    createInnerAudioContext: () => createInnerAudioContext(context.files),
    arrayBufferToBase64: (buffer) =>
      btoa(Array.from(new Uint8Array(buffer), (byte) => String.fromCharCode(byte)).join('')),
    base64ToArrayBuffer: (text) =>
      Uint8Array.from(atob(text), (character) => character.charCodeAt(0)).buffer,
  };
}
