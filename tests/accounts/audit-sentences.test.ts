import { summaryIn } from '../../api/accounts/audit/audit.rules';

const ACTIONS = {
  'recommendation.publish': { fr: 'Publication', en: 'Published' },
  'contribution.refuse': { fr: 'Refus', en: 'Contribution refused' },
};

describe('The sentence of an entry in the audit log', () => {
  it.each([
    ['recommendation.publish', 'révision 3', 'version 3', 'Published, revision 3'],
    [
      'recommendation.publish',
      '« La révision 2 du CV », révision 3',
      '« La révision 2 du CV », version 3',
      'Published, revision 3',
    ],
    [
      'recommendation.publish',
      'version 3 : parution « Forum »',
      'version 3 : parution « Forum »',
      'Published, revision 3',
    ],
    ['contribution.refuse', 'Contribution refusée (harmful)', 'Contribution refusée', 'Contribution refused'],
    ['no.known-action', 'Fait', 'Fait', 'Fait'],
  ])('tells of %s, written down as “%s”, in the words of the screens', (action, summary, french, english) => {
    expect(summaryIn('fr', { action, summary }, ACTIONS)).toBe(french);
    expect(summaryIn('en', { action, summary }, ACTIONS)).toBe(english);
  });
});
