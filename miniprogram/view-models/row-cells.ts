import { comparer, reaction } from 'mobx-miniprogram';
import { asJson } from '../kernel/json';
import type { Dispose } from '../kernel/disposables';
import type { Json } from '../kernel/json';
import type { Patch } from './screen';

/** Names of cells: one character each, letters only, because a data path that begins with a digit reads as an index. */
const cellNames = [...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'];

interface Cell {
  readonly name: string;
  readonly dispose: Dispose;
}

/**
 * Rows of a window in cells that are reused. Each row is computed by itself from observable state; when it changes, only its
 * changed fields are patched.
 */
export class RowCells<Row extends object> {
  private readonly byId = new Map<string, Cell>();
  private readonly free = [...cellNames];

  /**
   * @param holder the data field that holds the cells
   * @param rowOf the row of an ID, observed; undefined for one that has just gone, whose cell is about to be freed
   */
  constructor(
    private readonly holder: string,
    private readonly rowOf: (id: string) => Row | undefined,
    private readonly emit: (patch: Patch) => void,
  ) {}

  /** The ID that a cell shows. */
  idOf(name: string): string | undefined {
    for (const [id, cell] of this.byId) if (cell.name === name) return id;
    return undefined;
  }

  /** Shows these rows and no others; rows that stay keep their cells. The names of the cells, in the order of the rows. */
  show(ids: readonly string[]): readonly string[] {
    const wanted = new Set(ids);
    for (const id of [...this.byId.keys()]) if (!wanted.has(id)) this.release(id);
    return ids.map((id) => (this.byId.get(id) ?? this.occupy(id)).name);
  }

  dispose(): void {
    for (const id of [...this.byId.keys()]) this.release(id);
  }

  private occupy(id: string): Cell {
    const name = this.free.shift();
    if (name === undefined) throw new Error(`More than ${cellNames.length} rows in a window`);
    const path = `${this.holder}.${name}`;
    let shown: Row | undefined;
    const dispose = reaction(
      () => this.rowOf(id),
      (row) => {
        if (row === undefined) return;
        const patch = shown ? changedFields(path, shown, row) : { [path]: asJson(row) };
        shown = row;
        if (Object.keys(patch).length > 0) this.emit(patch);
      },
      { equals: comparer.structural, fireImmediately: true },
    );
    const cell = { name, dispose };
    this.byId.set(id, cell);
    return cell;
  }

  private release(id: string): void {
    const cell = this.byId.get(id);
    if (cell === undefined) return;
    cell.dispose();
    this.byId.delete(id);
    this.free.push(cell.name);
  }
}

/** The fields that differ, by path. A field that is gone becomes the nothing of its type: `''` or `false`. */
function changedFields(path: string, before: object, after: object): Patch {
  const old: Readonly<Record<string, unknown>> = { ...before };
  const fresh: Readonly<Record<string, unknown>> = { ...after };
  const patch: Record<string, Json> = {};
  for (const key of Object.keys({ ...old, ...fresh })) {
    if (old[key] === fresh[key]) continue;
    const gone = typeof old[key] === 'boolean' ? false : '';
    patch[`${path}.${key}`] = (key in fresh ? fresh[key] : gone) as Json;
  }
  return patch;
}
