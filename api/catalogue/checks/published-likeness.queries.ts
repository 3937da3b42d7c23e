import type { DataSource, EntityManager } from 'typeorm';
import type { Clock } from '../../platform/clock';
import { TextWordsQueries, candidatesOf, likenessColumns } from '../../reference';
import { similarity } from '../../reference/words';
import type { Likeness } from '../../reference/words';
import type { AlikeItem, Checked } from './checklist/check.types';

type Found = Omit<Likeness, 'titleStems' | 'bodyStems'> & { title: string };

/** Beside the parameters of all: `$6` an id to leave out, `$7` the kind. */
const LIKE_PUBLISHED = `
  SELECT item.content->>'title' AS title, ${likenessColumns('item')}
  FROM (${candidatesOf('published_recommendation', 'id <> $6::uuid AND kind = $7')}) AS item`;

/** Finds what is published already and says the same. */
export class PublishedLikenessQueries {
  private readonly words: TextWordsQueries;

  constructor(database: DataSource, clock: Clock) {
    this.words = new TextWordsQueries(database, clock, { tables: ['published_recommendation'] });
  }

  /** The item of the same kind that is most like the content, by its words alone. */
  async mostAlike(tx: EntityManager, { id, kind, content }: Checked & { id: string }): Promise<AlikeItem | undefined> {
    const text = { title: content.title, body: `${content.summary}\n${content.bodyMarkdown}`, link: null };
    const { title, link, titleStems, bodyStems, candidates } = await this.words.read(text, tx);
    if (candidates === '') return undefined;
    const found = await tx.query<Found[]>(LIKE_PUBLISHED, [title, link, titleStems, bodyStems, candidates, id, kind]);
    const stems = { titleStems: titleStems.length, bodyStems: bodyStems.length };
    return found
      .map((item) => ({ title: item.title, similarity: similarity({ ...item, ...stems }) }))
      .toSorted((left, right) => right.similarity - left.similarity)[0];
  }
}
