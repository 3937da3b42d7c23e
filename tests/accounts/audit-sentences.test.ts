import { summaryIn } from '../../api/accounts/audit/audit.rules';

const ACTIONS = {
  'recommendation.publish': { fr: 'Publication', en: 'Published' },
  'contribution.refuse': { fr: 'Refus', en: 'Contribution refused' },
};

describe('The sentence of an entry in the audit log', () => {
  it.each([
    { summary: 'révision 3', french: 'version 3', english: 'Published, revision 3' },
    {
      summary: '« La révision 2 du CV », révision 3',
      french: '« La révision 2 du CV », version 3',
      english: 'Published, revision 3',
    },
    {
      summary: 'version 3 : parution « Forum »',
      french: 'version 3 : parution « Forum »',
      english: 'Published, revision 3',
    },
    {
      action: 'contribution.refuse',
      summary: 'Contribution refusée (harmful)',
      french: 'Contribution refusée',
      english: 'Contribution refused',
    },
    { action: 'no.known-action', summary: 'Fait', french: 'Fait', english: 'Fait' },
  ])('tells of “$summary” in the words of the screens', ({ action = 'recommendation.publish', ...told }) => {
    expect(summaryIn('fr', { action, summary: told.summary }, ACTIONS)).toBe(told.french);
    expect(summaryIn('en', { action, summary: told.summary }, ACTIONS)).toBe(told.english);
  });
});
