export const NO_ROW = -1;

/** Where rules stand in the tables. A rule is in one table, and an access predicate is of one table. */
export class Places {
  /** By rule: its row. */
  readonly rows: number[] = [];
  /** By access predicate: the first of its rows. */
  private firsts = new Int32Array(256).fill(NO_ROW);

  first(accessPredicate: number): number {
    return accessPredicate < this.firsts.length ? (this.firsts[accessPredicate] as number) : NO_ROW;
  }

  setFirst(accessPredicate: number, row: number): void {
    if (accessPredicate >= this.firsts.length) this.grow(accessPredicate + 1);
    this.firsts[accessPredicate] = row;
  }

  private grow(room: number): void {
    const firsts = new Int32Array(2 * room).fill(NO_ROW);
    firsts.set(this.firsts);
    this.firsts = firsts;
  }
}
