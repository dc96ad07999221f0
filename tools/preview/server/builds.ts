import { BuildError, formatIssue, MiniProgramBuilder } from '../build/index';
import { PROFILE_FIELDS } from '../../local-chat/accounts/profiles';
import { NOTE_FIELD } from '../../local-chat/relations/friends';
import { safetyTeam } from '../../local-chat/seed/people';
import type { PreviewEvent } from './event-stream';

export interface AppAddresses {
  readonly sdkAppId: number;
  /** Without a slash at the end. */
  readonly socketUrl: string;
  readonly httpUrl: string;
}

/** The app's `config.ts` for a preview on this port. */
const configModule = ({ sdkAppId, socketUrl, httpUrl }: AppAddresses): string => {
  const addresses = {
    sdkAppId,
    socketUrl,
    serverUrl: `${httpUrl}/server`,
    localChatUrl: httpUrl,
  };
  const owner = {
    webDomains: [],
    reportTo: safetyTeam.userId,
    friendNoteField: NOTE_FIELD,
    profileFields: PROFILE_FIELDS,
    moderationId: '',
  };
  const config = { mode: 'local', ...addresses, ...owner };
  return `export const config = ${JSON.stringify(config)};`;
};

/** Builds the mini program into a folder, as often as it changes. */
export class Builds {
  private readonly builder: MiniProgramBuilder;

  constructor(root: string, outDir: string, addresses: AppAddresses) {
    const replaceModules = { config: configModule(addresses) };
    this.builder = new MiniProgramBuilder({ root, outDir, replaceModules });
  }

  /** Never throws: what is wrong with the mini program is part of the answer. */
  async run(): Promise<PreviewEvent> {
    try {
      const { durationMs, warnings } = await this.builder.build();
      return { kind: 'built', durationMs, warnings: warnings.map(formatIssue) };
    } catch (error) {
      if (error instanceof BuildError) {
        return { kind: 'failed', errors: error.issues.map(formatIssue) };
      }
      return {
        kind: 'failed',
        errors: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      };
    }
  }
}
