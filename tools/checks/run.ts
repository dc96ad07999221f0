import { spawn } from 'node:child_process';
import { projectRoot } from './project-files';

/** npm scripts, the slowest first: two run at a time. */
const scripts = [
  'check:lint',
  'check:types',
  'check:wxml',
  'check:format',
  'check:styles',
  'check:size',
  'check:hosts',
  'check:secrets',
];

const parallelCount = 2;

interface Outcome {
  readonly script: string;
  readonly isPassed: boolean;
  readonly output: string;
  readonly durationMs: number;
}

function run(script: string): Promise<Outcome> {
  const startedAtMs = Date.now();
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', script], { cwd: projectRoot });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const output = Buffer.concat(chunks).toString();
      resolve({ script, isPassed: code === 0, output, durationMs: Date.now() - startedAtMs });
    });
  });
}

function print({ script, isPassed, output, durationMs }: Outcome): void {
  const seconds = (durationMs / 1000).toFixed(1);
  console.log(`${isPassed ? 'passed' : 'FAILED'}  ${script}  ${seconds} s`);
  // What passed still has something to say where it is a table.
  if (!isPassed || script === 'check:size') console.log(output.trimEnd());
}

async function main(): Promise<void> {
  const waiting = [...scripts];
  const outcomes: Outcome[] = [];
  const work = async (): Promise<void> => {
    for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
      const outcome = await run(script);
      print(outcome);
      outcomes.push(outcome);
    }
  };
  await Promise.all(Array.from({ length: parallelCount }, work));
  const failedCount = outcomes.filter(({ isPassed }) => !isPassed).length;
  if (failedCount > 0) process.exitCode = 1;
  console.log(
    `checks: ${String(outcomes.length - failedCount)} passed, ${String(failedCount)} failed`,
  );
}

void main();
