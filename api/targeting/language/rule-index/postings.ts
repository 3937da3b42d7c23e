/** From a key to the numbers filed under it. */
export class Postings<Key> {
  private readonly lists = new Map<Key, number[]>();

  get size(): number {
    return this.lists.size;
  }

  get(key: Key): readonly number[] | undefined {
    return this.lists.get(key);
  }

  add(keys: readonly Key[], number: number): void {
    for (const key of different(keys)) {
      const list = this.lists.get(key);
      if (list) list.push(number);
      else this.lists.set(key, [number]);
    }
  }

  remove(keys: readonly Key[], number: number): void {
    for (const key of different(keys)) {
      const list = this.lists.get(key);
      const at = list?.indexOf(number) ?? -1;
      if (!list || at < 0) continue;
      const last = list.pop();
      if (last !== undefined && at < list.length) list[at] = last;
      if (list.length === 0) this.lists.delete(key);
    }
  }
}

function different<Key>(keys: readonly Key[]): Iterable<Key> {
  return keys.length > 1 ? new Set(keys) : keys;
}
