import type { AppManifest, PackageBundle } from './bundle';
import type { ComponentRegistry } from './component-registry';
import type { ModuleSystem } from './modules';

export interface PackageOptions {
  readonly manifest: AppManifest;
  readonly registry: ComponentRegistry;
  /** Loads a package's script by its file name; rejects when that fails. */
  readonly loadScript: (fileName: string) => Promise<PackageBundle>;
  /** Runs app code; errors go to the phone. */
  readonly guard: (run: () => unknown) => unknown;
}

/** The packages of a mini program: main package first, subpackages when something in them is needed. */
export class Packages {
  private readonly loading = new Map<string, Promise<void>>();

  constructor(
    private readonly modules: ModuleSystem,
    private readonly options: PackageOptions,
  ) {}

  addMain(bundle: PackageBundle): void {
    this.add(bundle);
    this.loading.set('', Promise.resolve());
  }

  /** Loads the package that holds a module or component, once. */
  loadFor(path: string): Promise<void> {
    const roots = Object.keys(this.options.manifest.packageFiles);
    return this.load(roots.find((root) => root !== '' && path.startsWith(`${root}/`)) ?? '');
  }

  /** Loads everything that a page needs and runs the scripts of its components. */
  async prepare(route: string): Promise<void> {
    const { registry, manifest } = this.options;
    await this.load(manifest.pages[route] ?? '');
    for (;;) {
      const missing = registry.pending(route).filter((path) => !registry.has(path));
      if (missing.length === 0) break;
      await Promise.all(missing.map((path) => this.loadFor(path)));
    }
    this.runComponents(route);
  }

  /** Runs the scripts of a component and of those it uses, as far as they have not run. */
  runComponents(path: string): void {
    const { registry, guard } = this.options;
    for (const item of registry.pending(path)) {
      guard(() => {
        registry.run(item, (script) => this.modules.require(script));
      });
    }
  }

  private load(root: string): Promise<void> {
    const known = this.loading.get(root);
    if (known) return known;
    const fileName = this.options.manifest.packageFiles[root];
    if (fileName === undefined) return Promise.reject(new Error(`no such package: ${root}`));
    const loading = this.options.loadScript(fileName).then((bundle) => {
      this.add(bundle);
    });
    this.loading.set(root, loading);
    // A later attempt starts over, as WeChat retries a failed download.
    loading.catch(() => {
      this.loading.delete(root);
    });
    return loading;
  }

  private add(bundle: PackageBundle): void {
    this.modules.add(bundle);
    this.options.registry.add(bundle);
  }
}
