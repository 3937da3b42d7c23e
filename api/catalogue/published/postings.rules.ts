/** For a stem, the items that it stands in: twice their number, and one more where it stands in the title. */
export class Postings {
  private items = new Int32Array(4);
  private count = 0;

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(posting: number): void {
    if (this.count === this.items.length) {
      const larger = new Int32Array(2 * this.count);
      larger.set(this.items);
      this.items = larger;
    }
    this.items[this.count] = posting;
    this.count += 1;
  }

  all(): Int32Array {
    return this.items.subarray(0, this.count);
  }

  /** Leaves out the items whose numbers are not to stay. */
  keep(stays: (number: number) => boolean): void {
    let kept = 0;
    for (const posting of this.all()) {
      if (!stays(posting >> 1)) continue;
      this.items[kept] = posting;
      kept += 1;
    }
    this.count = kept;
    if (this.items.length > 4 * Math.max(4, kept)) this.items = this.items.slice(0, Math.max(4, kept));
  }
}
