import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { TextWordsQueries, candidatesOf, likenessColumns } from '../../reference';
import { similarity } from '../../reference/words';
import type { Likeness } from '../../reference/words';
import type { RecommendationKind } from '../content/content.rules';
import type { AlikeItem, Checked } from './checklist/check.types';

/** An action resembles the strategy that it serves. From here on it is the same text. */
const SAME_TEXT = 0.9;

type Found = Omit<Likeness, 'titleStems' | 'bodyStems'> & { title: string; kind: RecommendationKind };

/** Beside the parameters of all: `$6` an id to leave out. */
const LIKE_PUBLISHED = `
  SELECT item.content->>'title' AS title, item.kind, ${likenessColumns('item')}
  FROM (${candidatesOf('published_recommendation', 'id <> $6::uuid')}) AS item`;

/** Finds what is published already and says the same. */
export class PublishedLikenessQueries {
  private readonly words: TextWordsQueries;

  constructor(database: DataSource, clock: Clock) {
    this.words = new TextWordsQueries(database, clock, { tables: ['published_recommendation'] });
  }

  /** The item that is most like the content, by its words alone; of the other kind only where it says the very same. */
  async mostAlike(tx: EntityManager, { id, kind, content }: Checked & { id: string }): Promise<AlikeItem | undefined> {
    const text = { title: content.title, body: `${content.summary}\n${content.bodyMarkdown}`, link: null };
    const { title, link, titleStems, bodyStems, candidates } = await this.words.read(text, tx);
    if (candidates === '') return undefined;
    const found = await tx.query<Found[]>(LIKE_PUBLISHED, [title, link, titleStems, bodyStems, candidates, id]);
    const stems = { titleStems: titleStems.length, bodyStems: bodyStems.length };
    return found
      .map((item) => ({ title: item.title, kind: item.kind, similarity: similarity({ ...item, ...stems }) }))
      .filter((item) => item.kind === kind || item.similarity >= SAME_TEXT)
      .toSorted((left, right) => right.similarity - left.similarity)[0];
  }
}
