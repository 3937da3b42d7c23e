/** The work, done once for all who ask while it is under way. */
export function shared<Result>(work: () => Promise<Result>): () => Promise<Result> {
  let underWay: Promise<Result> | undefined;
  return async () => {
    underWay ??= work().finally(() => (underWay = undefined));
    return underWay;
  };
}
