import type { Content } from '../../api/catalogue/content/content.rules';
import { candidateOf } from '../../api/recommendations/candidates.rules';
import type { Candidate } from '../../api/recommendations/candidates.rules';
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
