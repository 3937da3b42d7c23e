import { In } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { PlaceRow } from '../../reference';
import { SituationRow, readDeletedSituations } from '../../situations';
import { knownTo } from './content.queries';
import type { Content } from './content.rules';
import { withoutGone } from './gone.rules';
import type { WithoutGone } from './gone.rules';

/** What a content of the past says without what has been deleted since. A situation that another has taken the name of is that one in rules. */
export async function readWithoutGone(tx: EntityManager, content: Content): Promise<WithoutGone> {
  const known = await knownTo(tx, content);
  const current = new Set((await tx.find(SituationRow, { select: { slug: true } })).map(({ slug }) => slug));
  const deleted = (await readDeletedSituations(tx)).map((one) =>
    one.slug !== null && current.has(one.slug) ? { ...one, slug: null } : one,
  );
  const places = await tx.find(PlaceRow, { where: { code: In(content.placeCodes) }, select: { code: true } });
  return withoutGone(content, { known, deleted, placeCodes: new Set(places.map(({ code }) => code)) });
}
