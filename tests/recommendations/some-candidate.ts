import type { Content } from '../../api/catalogue/content/content.rules';
import { Candidates, candidateOf } from '../../api/recommendations/candidates.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
import type { Matched } from '../../api/recommendations/ranking/ranking.rules';
import type { Person } from '../../api/recommendations/scoring.rules';
import { Targets } from '../../api/recommendations/targets.rules';
import type { SituationRow } from '../../api/situations';
import { someContent } from '../catalogue/some-content';

/** A published item for everybody, unless `changes` say otherwise. The situation s-1 is called "licensed". */
export const someCandidate = (
  slug: string,
  changes: Partial<Content> = {},
  kind: 'ACTION' | 'STRATEGY' = 'ACTION',
): Candidate => {
  const content = someContent(changes);
  const item = {
    ...{ id: `id of ${slug}`, slug, kind, revisionNumber: 1, content },
    publishedAt: new Date('2026-11-23T09:00:00Z'),
  };
  return candidateOf(item, { situation: (id) => (id === 's-1' ? ({ slug: 'licensed' } as SituationRow) : undefined) });
};

/** What of these suits somebody. */
export function matchedOf(list: readonly Candidate[], { facts, world }: Person): Matched {
  const candidates = new Candidates();
  const targets = new Targets(world);
  for (const one of list) targets.put(candidates.put(one), one.target);
  return { ...targets.match(facts, world), candidates: candidates.read() };
}
