/** There at once, or later. */
export type MayWait<Value> = Value | Promise<Value>;

/** Works on a value at once where it is there: a promise for each of hundreds of fields is most of what a page costs. */
export function withValue<Value, Result>(value: MayWait<Value>, use: (value: Value) => Result): MayWait<Result> {
  return value instanceof Promise ? value.then(use) : use(value);
}
