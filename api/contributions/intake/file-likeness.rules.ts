import { similarity, trigramsOf } from '../../reference/words';

/** A line of a file, as it is compared with the other lines. */
export interface LineWords {
  line: number;
  titleKey: string;
  linkKey: string | null;
  titleStems: readonly string[];
  /** Those that the title has not. */
  bodyStems: readonly string[];
}

export interface LikeLine {
  line: number;
  similarity: number;
}

interface Compared {
  line: number;
  linkKey: string | null;
  trigrams: ReadonlySet<number>;
  title: ReadonlySet<string>;
  body: ReadonlySet<string>;
}

/**
 * Of each line, with its number, the earlier line that is most like it, by the same measure as everything else that is compared; undefined
 * where none is like it enough. Line by line, so that whoever asks can let others work in between.
 */
export function* likeLines(
  lines: readonly LineWords[],
  least: number,
): Generator<{ line: number; like: LikeLine | undefined }> {
  const compared = lines.map(prepared);
  for (const [at, one] of compared.entries()) {
    const best = mostAlike(one, compared.slice(0, at));
    yield { line: one.line, like: best !== undefined && best.similarity >= least ? best : undefined };
  }
}

function mostAlike(one: Compared, others: readonly Compared[]): LikeLine | undefined {
  let best: LikeLine | undefined;
  for (const other of others) {
    const share = likenessOf(one, other);
    if (best === undefined || share > best.similarity) best = { line: other.line, similarity: share };
  }
  return best;
}

function prepared({ line, titleKey, linkKey, titleStems, bodyStems }: LineWords): Compared {
  const [title, body] = [new Set(titleStems), new Set(bodyStems)];
  return { line, linkKey, title, body, trigrams: new Set(trigramsOf(titleKey).all) };
}

function likenessOf(one: Compared, other: Compared): number {
  const sharedTrigrams = shared(one.trigrams, other.trigrams);
  const titleStemsInTitle = shared(one.title, other.title);
  return similarity({
    sameLink: one.linkKey !== null && one.linkKey === other.linkKey,
    titles: sharedTrigrams / Math.max(1, one.trigrams.size + other.trigrams.size - sharedTrigrams),
    titleStems: one.title.size,
    titleStemsInTitle,
    titleStemsAnywhere: titleStemsInTitle + shared(one.title, other.body),
    bodyStems: one.body.size,
    bodyStemsAnywhere: shared(one.body, other.body) + shared(one.body, other.title),
  });
}

function shared<Item>(one: ReadonlySet<Item>, other: ReadonlySet<Item>): number {
  let count = 0;
  for (const item of one) if (other.has(item)) count += 1;
  return count;
}
