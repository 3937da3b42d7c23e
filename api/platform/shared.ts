/** The work itself; should it fail, what keeps it forgets it, so that the next one to ask begins anew. */
export function unlessItFails<Result>(work: Promise<Result>, forget: () => void): Promise<Result> {
  work.catch(forget);
  return work;
}

/** The work, done once for all who ask while it is under way. */
export function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let underWay: Promise<Result> | undefined;
  return async () => {
    underWay ??= work().finally(() => (underWay = undefined));
    return underWay;
  };
}
