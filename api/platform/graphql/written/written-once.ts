/** What an object is written from. */
export interface WrittenFrom {
  /** Of this object, in this language: no other is called so. */
  name: string;
  /** Another one than before as soon as the object says something else. */
  source: object;
}

type FromOf<Item> = (item: Item) => WrittenFrom | undefined;

interface Mark {
  writtenFrom?: FromOf<never>;
}

/**
 * Marks a type whose objects say the same to everybody until something is announced, but for its fields that name people:
 * `@Extensions(writtenOnce(...))`. `from` gives undefined for an object that is seldom asked for.
 */
export function writtenOnce<Item>(from: FromOf<Item>): { writtenFrom: FromOf<Item> } {
  return { writtenFrom: from };
}

/** Undefined for a type without the mark. */
export function writtenFromOf({ extensions }: { extensions: Mark }): FromOf<unknown> | undefined {
  return extensions.writtenFrom as FromOf<unknown> | undefined;
}
