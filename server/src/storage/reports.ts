import type { Report, Evidence } from '../reports/report';
import type { Database } from './database';

/** As long as one person's reports are stored without a question; more in a day is a script. */
const MAX_A_DAY = 100;
const DAY_MS = 24 * 60 * 60 * 1000;

/** A report as the operator reads it. */
export interface KeptReport extends Report {
  /** Grows with each report; a page goes on before one. */
  readonly position: number;
  /** Null once the reporter has deleted the account. */
  readonly reporterId: string | null;
  readonly receivedAtMs: number;
}

/** Reports of abuse, for whoever looks into them. */
export class Reports {
  constructor(private readonly database: Database) {}

  /**
   * Keeps a report once, however often it comes.
   * @returns its position; `known` when it is here already, `too-many` when the reporter has sent enough for a day
   */
  async keep(
    reporterId: string,
    report: Report,
    nowMs: number,
  ): Promise<number | 'known' | 'too-many'> {
    const { reportId, kind, targetId, targetName, reason, note, evidence } = report;
    const [kept] = await this.database.run<{ position: number }>(
      `insert into reports
         (reporter_id, report_id, kind, target_id, target_name, reason, note, evidence, received_at_ms)
       select $1, $2, $3, $4, $5, $6, $7, $8, $9
       where (select count(*) from reports where reporter_id = $1 and received_at_ms > $10) < $11
       on conflict (reporter_id, report_id) do nothing returning position`,
      [
        reporterId,
        reportId,
        kind,
        targetId,
        targetName,
        reason,
        note,
        JSON.stringify(evidence),
        nowMs,
        nowMs - DAY_MS,
        MAX_A_DAY,
      ],
    );
    if (kept !== undefined) return kept.position;
    const known = await this.database.run(
      'select 1 from reports where reporter_id = $1 and report_id = $2',
      [reporterId, reportId],
    );
    return known.length > 0 ? 'known' : 'too-many';
  }

  /** The newest reports, or those before a position. */
  async page(limit: number, before?: number): Promise<readonly KeptReport[]> {
    const rows = await this.database.run<ReportRow>(
      `select * from reports where $1::bigint is null or position < $1
       order by position desc limit $2`,
      [before ?? null, limit],
    );
    return rows.map(reportOf);
  }

  async forgetBefore(ms: number): Promise<void> {
    await this.database.run('delete from reports where received_at_ms < $1', [ms]);
  }
}

type ReportRow = {
  readonly position: number;
  readonly reporter_id: string | null;
  readonly report_id: string;
  readonly kind: Report['kind'];
  readonly target_id: string;
  readonly target_name: string;
  readonly reason: Report['reason'];
  readonly note: string;
  readonly evidence: string;
  readonly received_at_ms: number;
};

const reportOf = (row: ReportRow): KeptReport => ({
  position: row.position,
  reporterId: row.reporter_id,
  reportId: row.report_id,
  kind: row.kind,
  targetId: row.target_id,
  targetName: row.target_name,
  reason: row.reason,
  note: row.note,
  // Written by `keep`, of a shape that the route checks.
  evidence: JSON.parse(row.evidence) as Evidence[],
  receivedAtMs: row.received_at_ms,
});
