/** What people still open in a spreadsheet, and the server gives without being held up. */
export const MAX_ROWS = 10_000;
const PAGE_SIZE = 100;

interface Page<Row> {
  data: readonly Row[];
  total?: number | undefined;
}

interface Reading<Row> {
  load: (page: number, size: number) => Promise<Page<Row>>;
  onProgress: (done: number, total: number) => void;
  max?: number;
}

/** Every row of a list, page by page, each once: while it is read, lines may move from one page to the next. */
export async function everyRow<Row extends { id: string | number }>({
  load,
  onProgress,
  max = MAX_ROWS,
}: Reading<Row>): Promise<{ rows: Row[]; total: number }> {
  const rows = new Map<Row['id'], Row>();
  let total = 0;
  for (let page = 1; (page - 1) * PAGE_SIZE < max; page += 1) {
    const { data, total: all = data.length } = await load(page, PAGE_SIZE);
    total = all;
    for (const row of data) rows.set(row.id, row);
    onProgress(Math.min(rows.size, max), total);
    if (data.length === 0 || page * PAGE_SIZE >= total) break;
  }
  return { rows: [...rows.values()].slice(0, max), total };
}
