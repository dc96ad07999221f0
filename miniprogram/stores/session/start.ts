import { reaction, when } from 'mobx-miniprogram';
import { Disposables } from '../../kernel/disposables';
import { toEntrance } from './entrance';
import type { Dispose } from '../../kernel/disposables';
import type { Services } from '../services';

/** What the app was opened with, as WeChat hands it over: untrusted text. */
export interface LaunchQuery {
  /** The person to sign in as where people can be chosen; used only while nobody is signed in. */
  readonly as?: string | undefined;
}

/** Longest `as` that is believed. Source: userID ≤ 32 bytes in the service's limits. */
const LONGEST_USER_ID = 32;

/**
 * Begins, once the person has agreed to the privacy page: the account of the last time comes back with its list, else the person
 * named in the query signs in. From then on, who is signed in nowhere is on the sign-in page.
 */
export function start(services: Services, query: LaunchQuery): Dispose {
  const { consent, launch, session, platform } = services;
  const disposables = new Disposables();
  const begin = (): void => {
    const { account } = launch.current;
    if (account !== undefined) session.resume(account.userId);
    else if (isUserId(query.as)) void session.signIn(query.as);
  };
  disposables.add(when(() => consent.isGiven, begin));
  disposables.add(
    reaction(
      () => session.needsPerson,
      (needsPerson) => {
        if (needsPerson) toEntrance(services);
      },
    ),
  );
  disposables.add(
    platform.privacy.onAsked(() => platform.navigation.open({ to: 'consent', isAsked: true })),
  );
  return () => disposables.dispose();
}

function isUserId(text: string | undefined): text is string {
  return text !== undefined && text !== '' && text.length <= LONGEST_USER_ID;
}
