import { asJson, asRecord } from '../../kernel/json';
import { failed, ok } from '../../kernel/result';
import { parseListedRooms } from '../../domain/group/listed-room';
import { parseOpenedShare, parseShareToken } from '../../domain/share';
import { keepCode } from './code-files';
import { parseJson } from '../../kernel/json';
import { request } from './request';
import type { AppServer, DrawnCode, ReminderQuota, ServerProblem } from '../app-server';
import type { AbuseReport } from '../../domain/abuse-report';
import type { ConversationId } from '../../domain/ids';
import type { Json } from '../../kernel/json';
import type { ListedRoomPage } from '../../domain/group/listed-room';
import type { QuietTimes } from '../../domain/person/do-not-disturb';
import type { OpenedShare, ShareTarget } from '../../domain/share';
import type { Result } from '../../kernel/result';

/** The server's codes (`server/src/problems.ts`), as far as screens tell them apart. */
const PROBLEMS: Readonly<Record<string, ServerProblem>> = {
  'sign-in-needed': 'signed-out',
  'unknown-token': 'unknown-card',
  'expired-token': 'expired-card',
  'group-gone': 'group-gone',
  'not-a-member': 'not-member',
  'not-allowed': 'not-allowed',
  'too-often': 'too-often',
};

/** Bytes of an answer that says what went wrong; the server's own have some hundred. */
const LONGEST_PROBLEM = 4096;

/** Our server over HTTPS. Its answers are checked like any other text from outside. */
export class WechatAppServer implements AppServer {
  constructor(
    private readonly serverUrl: string,
    private readonly session: () => string | undefined,
  ) {}

  async share(target: ShareTarget): Promise<Result<string, ServerProblem>> {
    const sealed = await this.seal(target);
    return sealed.ok ? ok(sealed.value.token) : sealed;
  }

  async drawCode(target: ShareTarget): Promise<Result<DrawnCode, ServerProblem>> {
    const sealed = await this.seal(target);
    if (!sealed.ok) return sealed;
    const { token, lifeMs } = sealed.value;
    const answer = await this.ask('POST', '/qr-codes', { body: { token }, isFileWanted: true });
    if (!answer.ok) return answer;
    if (!(answer.value instanceof ArrayBuffer)) return failed('refused');
    const path = await keepCode(answer.value);
    return path === undefined ? failed('refused') : ok({ path, lifeMs });
  }

  async openShare(token: string): Promise<Result<OpenedShare, ServerProblem>> {
    const answer = await this.ask('GET', `/share-tokens/${token}`);
    if (!answer.ok) return answer;
    const share = parseOpenedShare(answer.value);
    return share === undefined ? failed('refused') : ok(share);
  }

  async joinByShare(token: string): Promise<Result<'joined' | 'waiting', ServerProblem>> {
    const answer = await this.ask('POST', '/group-invitations', { body: { token } });
    if (!answer.ok) return answer;
    const { outcome } = asRecord(answer.value) ?? {};
    return ok(outcome === 'waiting' ? 'waiting' : 'joined');
  }

  keepAvatar(path: string): Promise<Result<string, ServerProblem>> {
    return this.keepPicture(path, '/avatar');
  }

  keepGroupAvatar(groupId: string, path: string): Promise<Result<string, ServerProblem>> {
    return this.keepPicture(path, `/groups/${encodeURIComponent(groupId)}/avatar`);
  }

  async liveRooms(start: number): Promise<Result<ListedRoomPage, ServerProblem>> {
    const answer = await this.ask('GET', `/live-rooms?start=${start}`);
    if (!answer.ok) return answer;
    const page = parseListedRooms(answer.value);
    return page === undefined ? failed('refused') : ok(page);
  }

  async reminders(): Promise<Result<ReminderQuota, ServerProblem>> {
    return quotaOf(await this.ask('GET', '/subscription'));
  }

  async addReminder(): Promise<Result<ReminderQuota, ServerProblem>> {
    return quotaOf(await this.ask('POST', '/subscription/consents', { body: {} }));
  }

  async keepQuietTimes(times: QuietTimes): Promise<Result<void, ServerProblem>> {
    const answer = await this.ask('PUT', '/quiet-times', { body: { ...times } });
    return answer.ok ? ok(undefined) : answer;
  }

  async setMuted(
    conversationId: ConversationId,
    isMuted: boolean,
  ): Promise<Result<void, ServerProblem>> {
    const path = `/muted-conversations/${encodeURIComponent(conversationId)}`;
    const answer = await this.ask('PUT', path, { body: { isMuted } });
    return answer.ok ? ok(undefined) : answer;
  }

  async report(report: AbuseReport): Promise<Result<void, ServerProblem>> {
    const answer = await this.ask('POST', '/reports', {
      body: { ...report, evidence: asJson(report.evidence) },
    });
    return answer.ok ? ok(undefined) : answer;
  }

  async deleteAccount(): Promise<Result<void, ServerProblem>> {
    // WeChat calls every request's body JSON, and no body is none.
    const answer = await this.ask('DELETE', '/account', { body: {} });
    return answer.ok ? ok(undefined) : answer;
  }

  private async keepPicture(path: string, route: string): Promise<Result<string, ServerProblem>> {
    const bytes = await bytesOf(path);
    if (bytes === undefined) return failed('refused');
    const answer = await this.ask('PUT', route, { bytes });
    if (!answer.ok) return answer;
    const { url } = asRecord(answer.value) ?? {};
    return typeof url === 'string' && url !== '' ? ok(url) : failed('refused');
  }

  private async seal(
    target: ShareTarget,
  ): Promise<Result<{ readonly token: string; readonly lifeMs: number }, ServerProblem>> {
    const answer = await this.ask('POST', '/share-tokens', { body: { ...target } });
    if (!answer.ok) return answer;
    const { token, lifeS } = asRecord(answer.value) ?? {};
    const parsed = typeof token === 'string' ? parseShareToken(token) : undefined;
    if (parsed === undefined) return failed('refused');
    return ok({ token: parsed, lifeMs: typeof lifeS === 'number' && lifeS > 0 ? lifeS * 1000 : 0 });
  }

  private async ask(
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    path: string,
    content: {
      readonly body?: { readonly [key: string]: Json };
      readonly bytes?: ArrayBuffer;
      readonly isFileWanted?: true;
    } = {},
  ): Promise<Result<unknown, ServerProblem>> {
    const session = this.session();
    if (session === undefined) return failed('signed-out');
    const url = `${this.serverUrl}${path}`;
    const answer = await request({ method, url, session, ...content });
    if (answer === undefined || answer.status >= 500) return failed('unreachable');
    if (answer.status === 200 || answer.status === 204) return ok(answer.body);
    const { code } = asRecord(asRecord(jsonOf(answer.body))?.['error']) ?? {};
    return failed(PROBLEMS[String(code)] ?? 'refused');
  }
}

/** What went wrong comes as bytes too where a file was wanted; the server's codes are plain letters. */
function jsonOf(body: unknown): unknown {
  if (!(body instanceof ArrayBuffer)) return body;
  const bytes = new Uint8Array(body.slice(0, LONGEST_PROBLEM));
  return parseJson(String.fromCharCode(...bytes));
}

/** An untrusted answer about reminders. */
function quotaOf(answer: Result<unknown, ServerProblem>): Result<ReminderQuota, ServerProblem> {
  if (!answer.ok) return answer;
  const { templateId, remaining } = asRecord(answer.value) ?? {};
  if (typeof templateId !== 'string' || typeof remaining !== 'number') return failed('refused');
  return ok({ templateId, remaining: Math.max(0, Math.floor(remaining) || 0) });
}

/** What is in a file; undefined where it cannot be read. */
function bytesOf(path: string): Promise<ArrayBuffer | undefined> {
  return new Promise((resolve) => {
    wx.getFileSystemManager().readFile({
      filePath: path,
      success: ({ data }) => resolve(typeof data === 'string' ? undefined : data),
      fail: () => resolve(undefined),
    });
  });
}
