import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { DataSource, EntityTarget, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/** Loads rows by a unique column, `id` by default; null when there is no such row. */
export function byColumn<Row extends ObjectLiteral>(
  database: DataSource,
  target: EntityTarget<Row>,
  column = 'id',
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = await database.manager.find(target, { where: { [column]: In([...keys]) } as FindOptionsWhere<Row> });
    const found = new Map(rows.map((row) => [String(row[column]), row]));
    return keys.map((key) => found.get(key) ?? null);
  });
}

/** Groups rows by their key; within a group they keep their order. */
export function groupedBy<Row>(rows: readonly Row[], keys: readonly string[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) groups.get(keyOf(row))?.push(row);
  return keys.map((key) => groups.get(key) ?? []);
}

type Make<Viewer> = (viewer: Viewer) => object;

/** The loaders of one request. Those of a maker are made once one of them is asked for: most requests use few. */
class LazyLoaders<Viewer> {
  private readonly made: Record<string, unknown>[] = [];

  constructor(
    private readonly makers: readonly Make<Viewer>[],
    private readonly viewer: Viewer,
  ) {}

  loaderOf(maker: number, name: string): unknown {
    return (this.made[maker] ??= { ...this.makers[maker]?.(this.viewer) })[name];
  }
}

/** As if all makers had made theirs for each request. `example`: a viewer for whom the names of all loaders are learned. */
export function lazyLoaders<Viewer>(makers: readonly Make<Viewer>[], example: NoInfer<Viewer>): Make<Viewer> {
  class Loaders extends LazyLoaders<Viewer> {}
  for (const [maker, make] of makers.entries())
    for (const name of Object.keys(make(example)))
      Object.defineProperty(Loaders.prototype, name, {
        get(this: Loaders) {
          return this.loaderOf(maker, name);
        },
      });
  return (viewer) => new Loaders(makers, viewer);
}
