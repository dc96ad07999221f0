import { projectRoot, miniProgramRoot } from '../checks/project-files';
import { ensureInstalled } from './ensure-installed';

/** `npm run wechat`: makes the folder ready to be opened in WeChat DevTools. */
async function main(): Promise<void> {
  ensureInstalled();
  // Loaded late: the packer is there only after the line above.
  const { packNpm } = await import('./pack-npm');
  await packNpm(projectRoot, miniProgramRoot);
  console.log(`npm packages are in place. In WeChat DevTools:
  1. 导入 this folder (测试号 will do), 小程序 project, no cloud.
  2. 详情 → 本地设置: 调试基础库 3.0 or newer; tick 不校验合法域名、web-view（业务域名）、TLS 版本以及 HTTPS 证书
     (the local chat service has no certificate). Do not press 构建 npm: the packages are hoisted to the root.
  3. Run npm run chat-service beside it, and 编译.
  For Tencent Cloud Chat instead, fill in miniprogram/config.ts.`);
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
