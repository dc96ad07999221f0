import { asRecord } from '../../kernel/json';
import { failed, ok } from '../../kernel/result';
import { NEWCOMER } from '../../domain/person/person';
import { request } from './request';
import type { Person } from '../../domain/person/person';
import type { Result } from '../../kernel/result';
import type { SignInProblem } from '../sign-in';

/** A user ID that our server has drawn (`server/src/storage/people.ts`): in local mode the newcomer's. */
const DRAWN = /^u_[0-9a-f]{24}$/u;

/** Where the codes come from that our server exchanges for a person. */
export interface LoginCodes {
  /** Who can be chosen; empty where WeChat itself says who is there. */
  people(): Promise<Result<readonly Person[], SignInProblem>>;
  /** A code that is good once; undefined where there is none to be had now. */
  code(userId: string | undefined): Promise<string | undefined>;
}

/** WeChat's: nobody is chosen, whoever holds the phone is there. */
export const wechatLoginCodes: LoginCodes = {
  people: () => Promise.resolve(ok([])),
  code: () =>
    new Promise((resolve) => {
      wx.login({
        success: ({ code }) => resolve(code === '' ? undefined : code),
        fail: () => resolve(undefined),
      });
    }),
};

/**
 * Made up for the people of the local chat service, and one who was never here: on a machine without an account anybody may be chosen. What the service
 * answers is checked like any other text from outside.
 */
export class LocalLoginCodes implements LoginCodes {
  constructor(private readonly serviceUrl: string) {}

  async people(): Promise<Result<readonly Person[], SignInProblem>> {
    const answer = await request({ method: 'GET', url: `${this.serviceUrl}/control/people` });
    if (answer === undefined || !Array.isArray(answer.body)) return failed('unreachable');
    const seeded = answer.body.map(toPerson).filter((person) => person !== undefined);
    return ok([...seeded, { userId: NEWCOMER, nick: '', avatarUrl: '' }]);
  }

  code(userId: string | undefined): Promise<string | undefined> {
    if (userId === undefined) return Promise.resolve(undefined);
    return Promise.resolve(`local:${DRAWN.test(userId) ? NEWCOMER : userId}`);
  }
}

function toPerson(value: unknown): Person | undefined {
  const { userId, nick, avatarUrl } = asRecord(value) ?? {};
  if (typeof userId !== 'string' || userId === '') return undefined;
  return {
    userId,
    nick: typeof nick === 'string' ? nick : '',
    avatarUrl: typeof avatarUrl === 'string' ? avatarUrl : '',
  };
}
