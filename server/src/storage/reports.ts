import { randomUUID } from 'node:crypto';
import type { Database } from './database';

/** What somebody reports: a person, a group or one message. */
export interface Report {
  readonly reporterId: string;
  readonly kind: 'person' | 'group' | 'message';
  readonly targetId: string;
  readonly reason: string;
  readonly note: string;
  /** IDs of the messages that show it; a moderator reads them in the chat service's console. */
  readonly evidence: readonly string[];
}

/** Reports of abuse, kept until somebody of the operator's staff has dealt with them. */
export class Reports {
  constructor(private readonly database: Database) {}

  async add(report: Report, nowMs: number): Promise<string> {
    const reportId = randomUUID();
    await this.database.run(
      `insert into reports
         (report_id, reporter_id, kind, target_id, reason, note, evidence, created_at_ms)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        reportId,
        report.reporterId,
        report.kind,
        report.targetId,
        report.reason,
        report.note,
        JSON.stringify(report.evidence),
        nowMs,
      ],
    );
    return reportId;
  }
}
