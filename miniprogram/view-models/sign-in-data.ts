import type { AvatarData, FrameData } from './frame-data';
import type { SignInStrings } from '../i18n/sections/sign-in';

export interface SignInRow extends AvatarData {
  readonly id: string;
}

/** Choosing a seeded person in local mode; also where a kicked or refused account comes to rest. */
export interface SignInData extends FrameData {
  readonly t: SignInStrings;
  readonly state: 'loading' | 'choosing' | 'signing-in' | 'failed';
  readonly rows: readonly SignInRow[];
  /** Why we are here: kicked by another device, credentials refused, service not reachable; empty at a first start. */
  readonly reasonText: string;
}

export interface SignInActions {
  choose(userId: string): Promise<void>;
  retry(): void;
}
