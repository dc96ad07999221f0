import { DATABASE_LIMIT_MS, databaseKinds, type TestDatabase } from '../support/databases';
import { OPERATOR_TOKEN, problemOf, TestServer, type TestServerOptions } from '../support/server';
import { until } from '../support/until';
import type { KeptReport } from '../../server/src/storage/reports';

const WEBHOOK = 'https://robot.example.test/hook?key=secret';

const EVIDENCE = {
  conversationId: 'direct:ben',
  messageId: 'm1',
  from: 'ben',
  sentAtMs: 1_700_000_000_000,
  excerpt: 'You won a car!',
};

const REPORT = {
  reportId: 'report-1',
  kind: 'message',
  targetId: 'm1',
  targetName: 'Ben',
  reason: 'fraud',
  note: 'He wants my card number.',
  evidence: [EVIDENCE],
} as const;

interface Page {
  readonly reports: readonly KeptReport[];
  readonly before: number | null;
}

const bodyOf = ({ body }: RequestInit) =>
  JSON.parse(typeof body === 'string' ? body : '') as Readonly<Record<string, unknown>>;

describe.each(databaseKinds)('reports of abuse on %s', (_, openDatabase) => {
  let test: TestDatabase;
  let server: TestServer;
  const restart = async (options: TestServerOptions) => {
    await server.close();
    await test.empty();
    server = await TestServer.open(test.database, options);
  };
  const read = async (query = ''): Promise<Page> =>
    (await server.get(`/reports${query}`, OPERATOR_TOKEN)).json<Page>();
  beforeAll(async () => {
    test = await openDatabase();
  }, DATABASE_LIMIT_MS);
  beforeEach(async () => {
    await test.empty();
    server = await TestServer.open(test.database);
  });
  afterEach(() => server.close());
  afterAll(() => test.close());

  it('are read by the operator as they were sent', async () => {
    const { session, userId } = await server.signIn('anna');
    expect((await server.post('/reports', REPORT, session)).statusCode).toBe(204);
    const [report] = (await read()).reports;
    expect(report).toEqual({
      ...REPORT,
      position: 1,
      reporterId: userId,
      receivedAtMs: server.nowMs,
    });
    const answer = await server.get('/reports', OPERATOR_TOKEN);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('are kept once, however often one comes', async () => {
    const { session } = await server.signIn('anna');
    const again = await Promise.all(
      Array.from({ length: 4 }, () => server.post('/reports', REPORT, session)),
    );
    expect(again.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204, 204]);
    expect((await read()).reports).toHaveLength(1);
  });

  it('of one person do not stand in another’s way', async () => {
    const [anna, cleo] = [await server.signIn('anna'), await server.signIn('cleo')];
    await server.post('/reports', REPORT, anna.session);
    await server.post('/reports', { ...REPORT, note: 'Me too.' }, cleo.session);
    expect((await read()).reports.map(({ note }) => note)).toEqual(['Me too.', REPORT.note]);
  });

  it('are read page by page, the newest first', async () => {
    const { session } = await server.signIn('anna');
    for (const reportId of ['report-a', 'report-b', 'report-c'])
      await server.post('/reports', { ...REPORT, reportId }, session);
    const first = await read('?limit=2');
    expect(first.reports.map(({ reportId }) => reportId)).toEqual(['report-c', 'report-b']);
    const second = await read(`?limit=2&before=${first.before}`);
    expect(second.reports.map(({ reportId }) => reportId)).toEqual(['report-a']);
    expect(second.before).toBeNull();
  });

  it('are read by nobody else', async () => {
    const { session } = await server.signIn('anna');
    for (const token of [undefined, '', session, `${OPERATOR_TOKEN}x`, OPERATOR_TOKEN.slice(1)]) {
      const answer = await server.get('/reports', token);
      expect([answer.statusCode, problemOf(answer)]).toEqual([403, 'operator-only']);
    }
    await restart({ config: { operatorToken: undefined } });
    expect((await server.get('/reports', '')).statusCode).toBe(403);
  });

  it.each([
    ['without a session', REPORT, 401],
    ['for a reason of their own', { ...REPORT, reason: 'boring' }, 400],
    ['of a kind of their own', { ...REPORT, kind: 'planet' }, 400],
    ['about nobody', { ...REPORT, targetId: '' }, 400],
    ['with an ID that is none', { ...REPORT, reportId: 'x y' }, 400],
    ['with a note that is too long', { ...REPORT, note: 'a'.repeat(501) }, 400],
    ['with a byte that cannot be stored', { ...REPORT, note: 'a\u0000' }, 400],
    [
      'with an excerpt that is too long',
      { ...REPORT, evidence: [{ ...EVIDENCE, excerpt: 'a'.repeat(201) }] },
      400,
    ],
    [
      'with too much evidence',
      { ...REPORT, evidence: Array.from({ length: 21 }, () => EVIDENCE) },
      400,
    ],
    ['with 64 KB', { ...REPORT, note: 'a'.repeat(64 * 1024) }, 413],
  ])('are refused %s', async (why, report, status) => {
    const { session } = await server.signIn('anna');
    const answer = await server.post('/reports', report, status === 401 ? undefined : session);
    expect([why, answer.statusCode]).toEqual([why, status]);
    expect((await read()).reports).toEqual([]);
  });

  it('take quotes for quotes, whatever they look like', async () => {
    const { session } = await server.signIn('anna');
    const note = `'); drop table reports; -- "\\" 🎉`;
    await server.post('/reports', { ...REPORT, note, evidence: [] }, session);
    expect((await read()).reports[0]).toMatchObject({ note, evidence: [] });
  });

  it('are limited for one account, not for the others at its address', async () => {
    const [anna, ben] = [await server.signIn('anna'), await server.signIn('ben')];
    const send = async (count: number, session: string) =>
      (await server.post('/reports', { ...REPORT, reportId: `report-${count}` }, session))
        .statusCode;
    const statuses: number[] = [];
    for (let count = 0; count < 11; count += 1) statuses.push(await send(count, anna.session));
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 204), 429]);
    expect(await send(0, ben.session)).toBe(204);
  });

  it('are limited a day too, on all instances together', async () => {
    const { session, userId } = await server.signIn('anna');
    const { reports } = server.services;
    for (let count = 0; count < 100; count += 1)
      await reports.keep(userId, { ...REPORT, reportId: `report-${count}`, evidence: [] }, count);
    const late = { ...REPORT, reportId: 'one-more', evidence: [] };
    expect(await reports.keep(userId, late, 200)).toBe('too-many');
    expect(await reports.keep(userId, { ...late, reportId: 'report-7' }, 200)).toBe('known');
    expect((await server.post('/reports', late, session)).statusCode).toBe(204);
  });

  it('are deleted when their time is over', async () => {
    const { session } = await server.signIn('anna');
    await restart({ config: { reportLifeDays: 2, userSigLifeS: 30 * 24 * 3600 } });
    const again = await server.signIn('anna');
    await server.post('/reports', REPORT, again.session);
    server.nowMs += 2 * 24 * 3600_000 + 1;
    await server.post('/reports', { ...REPORT, reportId: 'report-2' }, again.session);
    expect((await read()).reports.map(({ reportId }) => reportId)).toEqual(['report-2']);
    expect(session).not.toBe(again.session);
  });

  it('say nothing of a reporter who has deleted the account', async () => {
    const { session } = await server.signIn('anna');
    await server.post('/reports', REPORT, session);
    await server.call({ method: 'DELETE', url: '/account' }, session);
    const [report] = (await read()).reports;
    expect(report).toMatchObject({ reporterId: null, note: '', evidence: [EVIDENCE] });
  });

  it('are told to a webhook once each, without a word of what they say', async () => {
    const told: unknown[] = [];
    await restart({
      config: { reportWebhookUrl: WEBHOOK },
      fetch: (url, init) => {
        if (url !== WEBHOOK) return fetch(url, init);
        told.push(bodyOf(init));
        return Promise.resolve(new Response('ok'));
      },
    });
    const { session, userId } = await server.signIn('anna');
    await server.post('/reports', REPORT, session);
    await server.post('/reports', REPORT, session);
    await until(() => told.length > 0);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ msgtype: 'text', event: 'report-received', reason: 'fraud' });
    for (const word of [REPORT.note, EVIDENCE.excerpt, userId, 'Ben'])
      expect(JSON.stringify(told)).not.toContain(word);
  });

  it('are kept where whoever is told does not answer, which the log says without the address', async () => {
    await restart({
      config: { reportWebhookUrl: WEBHOOK },
      fetch: (url, init) =>
        url === WEBHOOK ? Promise.reject(new Error(`no route to ${url}`)) : fetch(url, init),
    });
    const { session } = await server.signIn('anna');
    expect((await server.post('/reports', REPORT, session)).statusCode).toBe(204);
    await until(() => server.logLines.some((line) => line.includes('could not tell')));
    expect(server.logLines.join('')).not.toContain('robot.example');
    expect((await read()).reports).toHaveLength(1);
  });

  it.each([
    ['a message', {}, { messageId: 'm1', from: 'ben', summary: 'You won a car!' }],
    [
      'a person',
      { kind: 'person', targetId: 'ben' },
      { conversationId: 'direct:ben', from: 'ben', summary: `Ben · ${REPORT.note}` },
    ],
    [
      'a group',
      { kind: 'group', targetId: 'team', note: '' },
      { conversationId: 'group:team', from: 'team', summary: 'Ben' },
    ],
  ])('of %s come to a chat account too, as a message of the reporter', async (_kind, of, about) => {
    const sent: Readonly<Record<string, unknown>>[] = [];
    await restart({
      config: { reportTo: 'safety' },
      world: { people: [{ userId: 'safety', nick: 'Safety' }], groups: [] },
      fetch: async (url, init) => {
        const answer = await fetch(url, init);
        if (url.includes('/openim/sendmsg'))
          sent.push({ ...bodyOf(init), answer: await answer.clone().json() });
        return answer;
      },
    });
    const { session, userId } = await server.signIn('anna');
    await server.post('/reports', { ...REPORT, ...of }, session);
    await until(() => sent.length > 0);
    expect(sent[0]).toMatchObject({
      answer: { ErrorCode: 0 },
      From_Account: userId,
      To_Account: 'safety',
      SyncOtherMachine: 2,
    });
    const [{ MsgContent: content }] = sent[0]?.['MsgBody'] as [{ MsgContent: { Data: string } }];
    expect(JSON.parse(content.Data)).toMatchObject({
      type: 'report',
      version: 1,
      body: { reason: 'fraud', ...about },
    });
  });
});
