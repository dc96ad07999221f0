/** Files that are still there when the app is opened again; the device keeps at most 200 MB of them for one mini program. */
export interface Files {
  /**
   * Copies a temporary file. The path of the copy, or undefined where there is no room or the file is gone.
   * @param name of the copy; may begin with a folder of its own (`a1/plan.pdf`), which goes with it
   */
  keep(tempFilePath: string, name: string): Promise<string | undefined>;
  /** Nothing happens where there is none. */
  remove(path: string): void;
  /** The paths of all that were kept. */
  kept(): readonly string[];
}
