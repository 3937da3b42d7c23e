const TRUE = 2;

/** People whom at least one of several rules reaches, from what each rule is for each person. */
export class ReachedPeople {
  count = 0;
  private reached: Uint8Array | undefined;

  add(truths: Uint8Array): void {
    this.reached ??= new Uint8Array(truths.length);
    for (let person = 0; person < truths.length; person += 1) {
      if (truths[person] !== TRUE || this.reached[person] === 1) continue;
      this.reached[person] = 1;
      this.count += 1;
    }
  }
}
