import { inputOf } from '../../api/pages/contribute/form-input.rules';
import type { Words } from '../../api/pages/words.types';

const questions: Words['questions'] = [
  { fact: 'hasCarLicence', type: 'BOOLEAN', values: ['true', 'false'] },
  { fact: 'hasResume', type: 'BOOLEAN', values: ['true', 'false'] },
  { fact: 'highestDegree', type: 'ENUM', values: ['CAP_BEP', 'BAC'] },
  { fact: 'difficulties', type: 'ENUM_SET', values: ['NO_OFFERS', 'TRANSPORT'] },
];
const input = (fields: Record<string, string[]>, chosen = {}) =>
  inputOf(new Map(Object.entries(fields)), { kind: 'ACTION', ...chosen }, questions);

describe('what the form of contributions says', () => {
  it('leaves silence out', () => {
    expect(input({ usefulWhen: ['  '], link: [''], 'fact.difficulties': [] })).toEqual({
      kind: 'ACTION',
      title: '',
      body: '',
      placeCode: null,
      contributorRole: null,
      mayBeNamed: false,
      consentToTerms: false,
    });
  });

  it('is what was typed, without the blanks around it, and what was chosen', () => {
    const typed = {
      title: [' Appeler '],
      body: ['\nIl embauche.\n'],
      usefulWhen: [' En mai. '],
      link: [' example.org '],
      contributorName: [' Lou '],
      contributorEmail: [' lou@example.org '],
      website: [' a '],
    };
    const ticked = { mayBeNamed: ['on'], consentToTerms: ['on'] };
    expect(input({ ...typed, ...ticked }, { placeCode: '69123', contributorRole: 'JOB_SEEKER' })).toEqual({
      kind: 'ACTION',
      title: 'Appeler',
      body: 'Il embauche.',
      usefulWhen: 'En mai.',
      link: 'example.org',
      contributorName: 'Lou',
      contributorEmail: 'lou@example.org',
      website: 'a',
      placeCode: '69123',
      contributorRole: 'JOB_SEEKER',
      mayBeNamed: true,
      consentToTerms: true,
    });
  });

  it('states the situations that were ticked, in the type of their fact', () => {
    const ticked = {
      'fact.hasCarLicence': ['false'],
      'fact.hasResume': ['true', 'false'],
      'fact.highestDegree': ['BAC', 'CAP_BEP'],
      'fact.difficulties': ['TRANSPORT', 'NO_OFFERS', 'TRANSPORT'],
    };
    expect(input(ticked).statedFacts).toEqual({
      hasCarLicence: false,
      hasResume: true,
      highestDegree: 'BAC',
      difficulties: ['TRANSPORT', 'NO_OFFERS'],
    });
  });

  it('states nothing that the form does not offer', () => {
    const other = { 'fact.highestDegree': ['DOCTOR'], 'fact.age': ['30'], highestDegree: ['BAC'] };
    expect(input(other)).not.toHaveProperty('statedFacts');
    expect(input({ 'fact.highestDegree': ['DOCTOR', 'BAC'] }).statedFacts).toEqual({ highestDegree: 'BAC' });
  });
});
