import { statedFacts, toInput } from '../../admin/public/src/form/payload';
import { formValues } from './values';

describe('the input that the form sends', () => {
  test('leaves out empty fields', () => {
    expect(toInput(formValues({ usefulWhen: '  ', link: '' }))).toEqual({
      kind: 'ACTION',
      title: 'Relancer par téléphone',
      body: "Appeler l'entreprise une semaine après l'envoi du CV.",
      mayBeNamed: false,
      consentToTerms: true,
    });
  });

  test('contains every filled field, trimmed', () => {
    const given = {
      kind: 'REGIONAL_SUGGESTION',
      title: ' Un titre ',
      usefulWhen: ' loin de tout ',
      link: ' https://exemple.fr ',
      contributorRole: 'COUNSELLOR',
      contributorName: ' Prénom ',
      contributorEmail: ' prenom@exemple.fr ',
      mayBeNamed: true,
    };
    const input = toInput(
      formValues({ ...given, place: 'Rhône', placeCode: 'dep-69', facts: { hasVehicle: ['false'] } }),
    );
    expect(input).toEqual({
      kind: 'REGIONAL_SUGGESTION',
      title: 'Un titre',
      body: "Appeler l'entreprise une semaine après l'envoi du CV.",
      usefulWhen: 'loin de tout',
      statedFacts: { hasVehicle: false },
      placeCode: 'dep-69',
      link: 'https://exemple.fr',
      contributorRole: 'COUNSELLOR',
      contributorName: 'Prénom',
      contributorEmail: 'prenom@exemple.fr',
      mayBeNamed: true,
      consentToTerms: true,
    });
  });
});

test('the input contains the honeypot field when it is filled', () => {
  expect(toInput(formValues({ website: 'https://exemple.fr' }))).toMatchObject({ website: 'https://exemple.fr' });
});

describe('statedFacts', () => {
  test('converts answers to booleans, values or lists, by the type of the fact', () => {
    const answers = {
      hasCarLicence: ['true'],
      hasVehicle: ['false'],
      highestDegree: ['BAC'],
      difficulties: ['RESUME', 'TRANSPORT'],
    };
    expect(statedFacts(answers)).toEqual({
      hasCarLicence: true,
      hasVehicle: false,
      highestDegree: 'BAC',
      difficulties: ['RESUME', 'TRANSPORT'],
    });
  });

  test('leaves out unanswered questions', () => {
    expect(statedFacts({ hasCarLicence: [], difficulties: [] })).toEqual({});
  });

  test('drops facts and choices that the form does not offer', () => {
    const answers = {
      hasDisability: ['true'],
      highestDegree: ['PHD'],
      difficulties: ['RESUME', 'WEATHER'],
      toString: ['x'],
    };
    expect(statedFacts(answers)).toEqual({ difficulties: ['RESUME'] });
  });
});
