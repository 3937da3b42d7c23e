export const noRow = -1;

/** Where rules stand in the tables. A rule is in one table, and a gate is of one table. */
export class Places {
  /** By rule: its row. */
  readonly rows: number[] = [];
  /** By gate: the first of its rows. */
  private firsts = new Int32Array(256).fill(noRow);

  first(gate: number): number {
    return gate < this.firsts.length ? (this.firsts[gate] as number) : noRow;
  }

  setFirst(gate: number, row: number): void {
    if (gate >= this.firsts.length) this.grow(gate + 1);
    this.firsts[gate] = row;
  }

  private grow(room: number): void {
    const firsts = new Int32Array(2 * room).fill(noRow);
    firsts.set(this.firsts);
    this.firsts = firsts;
  }
}
