import { asPlanned, asPublished } from '../../api/plans/planned-revision.rules';
import { someContent } from '../catalogue/some-content';

describe('a planned revision', () => {
  it('keeps what was published, and gives it back', () => {
    const content = someContent({ topics: ['network'], placeCodes: ['dep-69'], strategyIds: ['t'] });
    const published = {
      ...{ id: 'r-1', slug: 'call', kind: 'ACTION' as const, revisionNumber: 3, content },
      publishedAt: new Date('2026-11-23T09:00:00Z'),
    };
    const planned = asPlanned(published);
    expect(planned).toEqual({
      ...{ recommendationId: 'r-1', slug: 'call', kind: 'ACTION', revisionNumber: 3, content },
      publishedAt: published.publishedAt,
    });
    expect(asPublished(planned)).toEqual(published);
  });
});
