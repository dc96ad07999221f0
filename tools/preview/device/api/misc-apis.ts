import type { PhoneContext } from '../context';
import { createInnerAudioContext } from '../audio-context';
import { createFileSystemManager } from '../file-system';
import { createRecorderManager } from '../recorder';
import { defineApis, type Wx } from './define-apis';

type Names =
  'getFileSystemManager' | 'getRecorderManager' | 'createInnerAudioContext' | 'setInnerAudioOption';

/** File system, recorder and players. */
export function createMiscApis(context: PhoneContext): Pick<Wx, Names> {
  const fileSystem = createFileSystemManager(context.files);
  const recorder = createRecorderManager(context);
  return {
    getFileSystemManager: () => fileSystem,
    getRecorderManager: () => recorder,
    createInnerAudioContext: () => createInnerAudioContext(context.files),
    // A computer has neither a mute switch nor an earpiece.
    ...defineApis<'setInnerAudioOption'>({ setInnerAudioOption: () => undefined }),
  };
}
