import { packageOf } from './app-config';
import type { SourceComponent } from './component-graph';
import type { IssueList } from './issues';
import { moduleIdOf } from './compiled-module';
import type { CompiledModule } from './compiled-module';
import type { SourceTree } from './source-tree';

/**
 * Reports what reaches into a subpackage that need not be loaded: imports instead of `require.async`, and components without a
 * placeholder. WeChat fails at run time there.
 */
export function checkPackageBorders(
  modules: readonly CompiledModule[],
  components: readonly SourceComponent[],
  roots: readonly string[],
  tree: SourceTree,
  issues: IssueList,
): void {
  const isForeign = (target: string, from: string): boolean => {
    const root = packageOf(target, roots);
    return root !== '' && root !== packageOf(from, roots);
  };
  for (const { id, imports } of modules) {
    for (const target of imports.map((file) => moduleIdOf(file, tree))) {
      if (!isForeign(target, id)) continue;
      const message = `"${target}" lies in a subpackage: load it with require.async`;
      issues.error({ kind: 'script', file: id, message });
    }
  }
  for (const { path, config } of components) {
    for (const [tag, target] of Object.entries(config.usingComponents)) {
      if (!isForeign(target.slice(1), path) || tag in config.componentPlaceholder) continue;
      const message = `component "${tag}" lies in a subpackage and has no componentPlaceholder`;
      issues.error({ kind: 'unknown-component', file: `${path}.json`, message });
    }
  }
}
