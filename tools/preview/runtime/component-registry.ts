import {
  type AssociatedBackend,
  type CodeSpace,
  glassEasel,
  MiniProgramEnv,
} from 'glass-easel-miniprogram-adapter';
import type { ComponentEntry, PackageBundle } from './bundle';
import { normalizeDefinition } from './definitions';
import type { PageBackend } from './dom/page-backend';
import { wxsHooks } from './wxs-hooks';

type StaticConfig = Parameters<CodeSpace['addComponentStaticConfig']>[1];

/** The components of one mini program: their templates and styles, and their code once it is needed. */
export class ComponentRegistry {
  readonly codeSpace: CodeSpace;
  readonly styles = new Map<string, string>();
  private readonly env = new MiniProgramEnv();
  private readonly entries = new Map<string, ComponentEntry>();
  private readonly loaded = new Set<string>();
  private current: ComponentEntry | undefined;

  constructor() {
    this.codeSpace = this.env.createCodeSpace('', true);
    this.space.updateComponentOptions({ writeIdToDOM: true, writeFieldsToNode: false });
    keepPlainIds(this.codeSpace);
    this.codeSpace.setOverallBehavior(readyBehavior(this.space));
  }

  get space(): glassEasel.ComponentSpace {
    return this.codeSpace.getComponentSpace();
  }

  associate(backend: PageBackend): AssociatedBackend {
    const associated = this.env.associateBackend(backend);
    backend.onEvent((target, type, detail, options) => {
      const event = new glassEasel.Event(type, detail, options);
      glassEasel.Event.dispatchEvent(target, event);
      return event.getEventBubbleStatus();
    });
    return associated;
  }

  has(path: string): boolean {
    return this.entries.has(path);
  }

  add(bundle: PackageBundle): void {
    const templates = bundle.templates({
      hooks: wxsHooks,
      getDate: (...parts) => Reflect.construct(Date, parts) as Date,
      getRegExp: (pattern, flags) => new RegExp(pattern, flags),
    });
    for (const [path, css] of Object.entries(bundle.styles)) this.styles.set(path, css);
    if (bundle.styles['app'] !== undefined) this.codeSpace.addStyleSheet('app', 'app');
    for (const entry of bundle.components) {
      this.entries.set(entry.path, entry);
      const config: unknown = entry.config;
      this.codeSpace.addComponentStaticConfig(entry.path, config as StaticConfig);
      const content = templates[entry.path] as glassEasel.template.ComponentTemplate['content'];
      const groupList = templates as NonNullable<
        glassEasel.template.ComponentTemplate['groupList']
      >;
      this.codeSpace.addCompiledTemplate(entry.path, { groupList, content });
      const sheet = this.styles.has(entry.path) ? entry.path : undefined;
      this.codeSpace.addStyleSheet(entry.path, sheet, entry.styleScope);
    }
  }

  /** Paths that a page or component uses and that are not loaded yet, itself last. */
  pending(path: string, seen: Set<string> = new Set()): readonly string[] {
    if (seen.has(path)) return [];
    seen.add(path);
    const config = this.entries.get(path)?.config;
    const used = Object.entries(config?.usingComponents ?? {})
      .filter(([tag, target]) => !config?.componentPlaceholder[tag] || this.has(target.slice(1)))
      .map(([, target]) => target.slice(1));
    const generics = Object.values(config?.componentGenerics ?? {}).flatMap((item) =>
      item === true || item.default === undefined ? [] : [item.default.slice(1)],
    );
    const inner = [...used, ...generics].flatMap((target) => this.pending(target, seen));
    return this.loaded.has(path) ? inner : [...inner, path];
  }

  /** Runs a component's script with `Component` and `Page` bound to its path. */
  run(path: string, execute: (script: string) => unknown): void {
    const entry = this.entries.get(path);
    if (!entry || this.loaded.has(path)) return;
    this.loaded.add(path);
    const outer = this.current;
    this.current = entry;
    try {
      execute(entry.script);
    } finally {
      this.current = outer;
    }
  }

  defineComponent(definition: unknown): void {
    const entry = this.required('Component');
    const normalized = normalizeDefinition(definition, entry.hasNamedSlots);
    this.codeSpace.componentEnv(entry.path, (env) => {
      env.Component(normalized);
    });
  }

  definePage(definition: unknown): void {
    const entry = this.required('Page');
    const normalized = normalizeDefinition(definition, entry.hasNamedSlots);
    this.codeSpace.componentEnv(entry.path, (env) => {
      env.Page(normalized);
    });
  }

  defineBehavior(definition: unknown): unknown {
    return this.codeSpace.componentEnv('', (env) =>
      env.Behavior(normalizeDefinition(definition, false)),
    );
  }

  private required(constructor: string): ComponentEntry {
    if (this.current) return this.current;
    throw new Error(`${constructor}() was called outside the script of a page or component`);
  }
}

type PrepareOptions = (
  is: string,
  options: unknown,
) => readonly [glassEasel.ComponentOptions, unknown];

/** Without this the adapter prefixes IDs in the DOM, and `#id` selectors of WXSS never match. */
function keepPlainIds(codeSpace: CodeSpace): void {
  const internals = codeSpace as unknown as { prepareComponentOptions: PrepareOptions };
  const prepare = internals.prepareComponentOptions.bind(codeSpace);
  internals.prepareComponentOptions = (is, options) => {
    const [prepared, isolation] = prepare(is, options);
    return [{ ...prepared, idPrefixGenerator: null }, isolation];
  };
}

/** The framework leaves `ready` to its host: once per instance, after the first frame. */
function readyBehavior(space: glassEasel.ComponentSpace): glassEasel.GeneralBehavior {
  const ready = new WeakSet();
  const behavior: unknown = space
    .define()
    .lifetime('attached', function (this: unknown) {
      const caller = this as { readonly _$?: glassEasel.GeneralComponent };
      const component = caller._$;
      if (!component) return;
      requestAnimationFrame(() => {
        if (ready.has(component)) return;
        ready.add(component);
        component.triggerLifetime('ready', []);
      });
    })
    .registerBehavior();
  return behavior as glassEasel.GeneralBehavior;
}
