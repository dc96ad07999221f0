import { BuildError, formatIssue, MiniProgramBuilder } from './index';

/**
 * `tsx tools/preview/build/cli.ts <root> <outDir> [replacements]` builds once; `replacements` is JSON as in `BuildOptions`. For those
 * who cannot run esbuild in their own process (jsdom tests). Issues go to stderr, and errors make the exit code 1.
 */
async function main(): Promise<void> {
  const [root = '.', outDir = 'dist', replacements = '{}'] = process.argv.slice(2);
  const replaceModules = JSON.parse(replacements) as Readonly<Record<string, string>>;
  const builder = new MiniProgramBuilder({ root, outDir, replaceModules });
  const { warnings } = await builder.build();
  for (const issue of warnings) console.error(formatIssue(issue));
}

main().catch((error: unknown) => {
  console.error(error instanceof BuildError ? error.message : error);
  process.exitCode = 1;
});
