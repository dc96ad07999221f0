import { readFileSync } from 'node:fs';
import path from 'node:path';
import { listFiles, projectRoot } from './project-files';
import { listedHosts, serverHosts, strayHosts } from './hosts/check-hosts';
import { report } from './problem';

/** The packages that bring their own addresses into the mini program. The app's own code may name none (check:secrets). */
const packages = ['@tencentcloud/chat', 'tim-upload-plugin'];

const listed = listedHosts();
const inPackages = packages.flatMap((name) => {
  const file = path.relative(projectRoot, require.resolve(name));
  return strayHosts(file, readFileSync(path.join(projectRoot, file), 'utf8'), listed);
});
const allowed = new Set([...serverHosts, 'www.w3.org']);
const inServer = listFiles(path.join(projectRoot, 'server/src'))
  .map((file) => `server/src/${file}`)
  .flatMap((file) => strayHosts(file, readFileSync(path.join(projectRoot, file), 'utf8'), allowed));
report('hosts', [...inPackages, ...inServer], 'nothing talks to a host outside the lists');
