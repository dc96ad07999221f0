import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import {
  BuildError,
  type BuildOptions,
  type BuildResult,
  formatIssue,
  MiniProgramBuilder,
} from '../../../../tools/preview/build/index';
import type { PackageBundle } from '../../../../tools/preview/runtime/bundle';

type Files = Readonly<Record<string, string>>;

const smallest: Files = {
  'app.json': '{"pages":["pages/a/a"]}',
  'pages/a/a.json': '{}',
  'pages/a/a.ts': 'Page({});',
  'pages/a/a.wxml': '<view>a</view>',
};

/** A mini program on disk that a test changes and builds. */
export class TestProject {
  readonly root = mkdtempSync(path.join(tmpdir(), 'preview-build-'));
  private readonly builder: MiniProgramBuilder;

  /** @param files what is added to, or differs from, the smallest mini program */
  constructor(files: Files = {}, options: Partial<BuildOptions> = {}) {
    this.write({ ...smallest, ...files });
    this.builder = new MiniProgramBuilder({ root: this.root, ...options });
  }

  write(files: Files): void {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(this.root, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
  }

  remove(name: string): void {
    rmSync(path.join(this.root, name), { recursive: true });
  }

  build(): Promise<BuildResult> {
    return this.builder.build();
  }

  /** Issues of a build, warnings or errors, as one line each. */
  async issues(): Promise<readonly string[]> {
    try {
      return (await this.build()).warnings.map(formatIssue);
    } catch (error) {
      if (error instanceof BuildError) return error.issues.map(formatIssue);
      throw error;
    }
  }

  /** Compiled WXSS of `pages/a/a` with this source. */
  async styleOf(wxss: string, component = 'pages/a/a'): Promise<string> {
    this.write({ [`${component}.wxss`]: wxss });
    const { packages } = await this.build();
    return loadBundle(packages[0]?.code ?? '').styles[component] ?? '';
  }

  delete(): void {
    rmSync(this.root, { recursive: true });
  }
}

/** What a built script hands over. */
export function loadBundle(code: string): PackageBundle {
  let bundle: PackageBundle | undefined;
  runInNewContext(code, {
    __definePackage: (_fileName: string, defined: PackageBundle) => {
      bundle = defined;
    },
  });
  if (!bundle) throw new Error('the script defines no package');
  return bundle;
}
