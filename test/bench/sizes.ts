import { statSync } from 'node:fs';
import path from 'node:path';
import { isCode, measurePackages } from '../../tools/checks/size/measure-packages';
import { listFiles, miniProgramRoot, projectRoot } from '../../tools/checks/project-files';

const kitFolder = path.join(projectRoot, 'node_modules/@tencentcloud/chat-uikit-wechat');

/** Raw bytes that each side adds to a mini program, without the SDK and npm packages of either. */
export function formatSizes(): string {
  const packages = measurePackages(miniProgramRoot, projectRoot);
  const ours = packages.map(
    ({ root, codeBytes, assetBytes }) =>
      `  xiaoxu, ${root || 'main package'}: code ${kilobytes(codeBytes)}, pictures ${kilobytes(assetBytes)}`,
  );
  const files = listFiles(kitFolder).filter((file) => !/(^|\/)(package\.json|.*\.md)$/.test(file));
  const code = files.filter(isCode);
  const debug = code.filter((file) => file.startsWith('debug/'));
  const pictures = files.filter((file) => !isCode(file));
  const rival =
    `  rival: code ${kilobytes(bytesOf(code))}, of which ${kilobytes(bytesOf(debug))} sign test users; ` +
    `pictures ${kilobytes(bytesOf(pictures))}`;
  return ['W12 sizes, nothing minified, without npm packages', ...ours, rival].join('\n');
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(path.join(kitFolder, file)).size, 0);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1_000).toFixed(0)} KB`;
}
