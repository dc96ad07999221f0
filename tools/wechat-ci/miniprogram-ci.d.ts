/** The part of WeChat's compiler that the checks use. Declared here because the package is installed on demand. */
declare module 'miniprogram-ci' {
  export interface ProjectOptions {
    readonly appid: string;
    readonly type: 'miniProgram';
    readonly projectPath: string;
    readonly privateKey: string;
    readonly ignores: readonly string[];
    /** Replaces the query of the app's attributes at WeChat's server. */
    readonly attr?: () => Promise<unknown>;
  }

  /** A project as the compiler holds it; opaque here. */
  export interface Project {
    readonly projectPath: string;
  }
  export const Project: new (options: ProjectOptions) => Project;

  export const DefaultProjectAttr: unknown;

  export interface PackOutcome {
    readonly miniProgramPackNum: number;
    readonly otherNpmPackNum: number;
    readonly warnList: readonly { readonly jsPath: string; readonly msg: string }[];
  }

  export function packNpmManually(options: {
    readonly packageJsonPath: string;
    readonly miniprogramNpmDistDir: string;
  }): Promise<PackOutcome>;

  export function getCompiledResult(options: {
    readonly project: Project;
    readonly version: string;
    readonly setting: { readonly useProjectConfig: boolean };
    readonly onProgressUpdate: (progress: unknown) => void;
  }): Promise<Readonly<Record<string, string | Buffer>>>;

  /** What is handed to WeChat, and as what. */
  export interface UploadTask {
    readonly project: Project;
    readonly version: string;
    readonly desc: string;
    readonly robot: number;
    readonly setting: { readonly useProjectConfig: boolean };
    readonly onProgressUpdate: (progress: unknown) => void;
  }
  export function upload(task: UploadTask): Promise<unknown>;
  export function preview(
    task: UploadTask & { readonly qrcodeFormat: 'terminal' },
  ): Promise<unknown>;

  export function analyseCode(
    project: Project,
    options: Readonly<Record<string, never>>,
  ): Promise<unknown>;
}
