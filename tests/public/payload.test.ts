import { statedFacts, toInput } from '../../admin/public/src/form/payload';
import { formValues } from './values';

describe('the input that the form sends', () => {
  test('leaves out everything that was left empty', () => {
    expect(toInput(formValues({ usefulWhen: '  ', link: '' }))).toEqual({
      kind: 'ACTION',
      title: 'Relancer par téléphone',
      body: "Appeler l'entreprise une semaine après l'envoi du CV.",
      mayBeNamed: false,
      consentToTerms: true,
    });
  });

  test('carries everything that was given, without the spaces around', () => {
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

test('what a robot wrote in the trap goes with it', () => {
  expect(toInput(formValues({ website: 'https://exemple.fr' }))).toMatchObject({ website: 'https://exemple.fr' });
});

describe('the situations that were ticked', () => {
  test('become booleans, one value, or a list, as their facts want', () => {
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

  test('say nothing of what was not answered', () => {
    expect(statedFacts({ hasCarLicence: [], difficulties: [] })).toEqual({});
  });

  test('drop facts and choices that the form does not offer', () => {
    const answers = {
      hasDisability: ['true'],
      highestDegree: ['PHD'],
      difficulties: ['RESUME', 'WEATHER'],
      toString: ['x'],
    };
    expect(statedFacts(answers)).toEqual({ difficulties: ['RESUME'] });
  });
});
