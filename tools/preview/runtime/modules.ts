import {
  hiddenNames,
  type ModuleFactory,
  type ModuleRequire,
  type PackageBundle,
  providedNames,
} from './bundle';
import { joinPath } from './url';

/** The globals of WeChat's logic layer, as every module of one mini program sees them. */
export type ProvidedGlobals = Readonly<Record<(typeof providedNames)[number], unknown>>;

interface LoadedModule {
  exports: unknown;
}

/** The CommonJS modules of one mini program; each runs once, when first required. */
export class ModuleSystem {
  private readonly factories = new Map<string, ModuleFactory>();
  private readonly loaded = new Map<string, LoadedModule>();
  private readonly scope: readonly unknown[];

  /**
   * @param loadPackageOf loads the package that holds a module; rejects when its script cannot be loaded.
   */
  constructor(
    globals: ProvidedGlobals,
    private readonly loadPackageOf: (moduleId: string) => Promise<void>,
  ) {
    const provided = providedNames.map((name) => globals[name]);
    this.scope = [...provided, ...hiddenNames.map(() => undefined)];
  }

  add(bundle: PackageBundle): void {
    for (const [id, factory] of Object.entries(bundle.modules)) this.factories.set(id, factory);
  }

  require(id: string): unknown {
    const known = this.loaded.get(id);
    if (known) return known.exports;
    const factory = this.factories.get(id);
    if (!factory) throw new Error(`module '${id}' is not defined`);
    const module: LoadedModule = { exports: {} };
    this.loaded.set(id, module);
    try {
      factory(this.requireFrom(id), module, module.exports, ...this.scope);
    } catch (error) {
      this.loaded.delete(id);
      throw error;
    }
    return module.exports;
  }

  private requireFrom(importer: string): ModuleRequire {
    const load = (id: string): unknown => this.require(id);
    return Object.assign(load, {
      async: async (path: string): Promise<unknown> => {
        const base = path.startsWith('/') ? [] : importer.split('/').slice(0, -1);
        const id = joinPath(base, path.endsWith('.js') ? path : `${path}.js`);
        await this.loadPackageOf(id);
        return this.require(id);
      },
    });
  }
}
