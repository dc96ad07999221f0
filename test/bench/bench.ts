import { arrivingText } from './workloads/arriving-text';
import { burst } from './workloads/burst';
import { conversationChange } from './workloads/conversation-change';
import { formatWorkload } from './report';
import { olderPage } from './workloads/older-page';
import { readReceipts } from './workloads/read-receipts';
import type { SdkSamples } from './rival/sdk-samples';

const workloads = [arrivingText, burst, olderPage, conversationChange, readReceipts];

/** Runs every workload in this realm; `input` is {@link SdkSamples} as JSON. */
export async function run(input: string): Promise<string> {
  const samples = JSON.parse(input) as SdkSamples;
  const tables: string[] = [];
  for (const workload of workloads) tables.push(formatWorkload(await workload(samples)));
  return tables.join('\n\n');
}
