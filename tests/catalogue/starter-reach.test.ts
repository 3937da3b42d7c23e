import { startApi } from '../support/api';
import type { TestApi } from '../support/api';

interface Given {
  recommendation: { slug: string };
  reasons: string[];
}

const overseas = { place: '97801', trainingFlexibility: 'YES', employmentSituation: 'LOST_OR_QUIT' };
const upToCap = { highestDegree: 'CAP_BEP' };

describe('the starter catalogue', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await api.app.areas.catalogue.starter.load();
  });
  afterAll(async () => api.stop());

  const reasonsFor = async (facts: object): Promise<Map<string, string[]>> => {
    const { data, errors } = await api.anonymous.send(
      'query ($facts: Facts!) { recommend(facts: $facts, first: 60) { results { recommendation { slug } reasons } } }',
      { facts },
    );
    if (errors) throw new Error(JSON.stringify(errors));
    return new Map(data.recommend.results.map((one: Given) => [one.recommendation.slug, one.reasons]));
  };

  it.each<[string, string, object]>([
    ['somebody of 25 until the month of the birthday', 'youth-support', { birthYear: 2000, birthMonth: 12 }],
    ['a resident of Saint-Martin', 'overseas-mobility', { ...overseas, birthYear: 1990 }],
    [
      'an apprentice of 16 overseas',
      'overseas-mobility',
      { ...overseas, birthYear: 2010, birthMonth: 1, contractTypes: ['APPRENTICESHIP'] },
    ],
    ['a neighbour of Spain', 'cross-border-offers', { place: '66136', mobility: 'REGION' }],
    ['a neighbour of Monaco', 'cross-border-offers', { place: '06088', mobility: 'DEPARTEMENT' }],
    ['a waiter of the Vosges', 'winter-season', { place: '88160', targetJobGroup: 'G1803' }],
    ['somebody who receives the RSA', 'find-inclusion-employer', { benefits: ['RSA'] }],
    ['a holder of a CAP over 50', 'find-inclusion-employer', { ...upToCap, birthYear: 1970 }],
    ['a lone parent with a CAP', 'find-inclusion-employer', { ...upToCap, familySituation: 'SINGLE_PARENT' }],
    ['somebody with a CAP who learns French', 'find-inclusion-employer', { ...upToCap, difficulties: ['LANGUAGE'] }],
    ['somebody with a CAP in a priority area', 'find-inclusion-employer', { ...upToCap, inPriorityArea: true }],
    ['somebody who searches everywhere', 'look-further-afield', { mobility: 'COUNTRY' }],
    ['somebody who would move', 'look-further-afield', { geographicFlexibility: 'YES' }],
  ])('reaches %s with %s', async (_who, slug, facts) => {
    expect([...(await reasonsFor(facts)).keys()]).toContain(slug);
  });

  it.each<[string, string, object]>([
    ['somebody of 26', 'youth-support', { birthYear: 2000, birthMonth: 3 }],
    [
      'somebody of 17 overseas without work-study',
      'overseas-mobility',
      { ...overseas, birthYear: 2009, birthMonth: 1 },
    ],
    ['an employee overseas', 'overseas-mobility', { ...overseas, birthYear: 1990, employmentSituation: 'EMPLOYED' }],
    [
      'somebody who searches everywhere and does not move',
      'look-further-afield',
      { mobility: 'COUNTRY', geographicFlexibility: 'NO' },
    ],
    ['a resident of the Creuse', 'cross-border-offers', { place: '23096', mobility: 'REGION' }],
    [
      'somebody who keeps to a job in an office',
      'winter-season',
      { place: '38185', professionalFlexibility: 'NO', contractTypes: ['FIXED_OVER_3_MONTHS'] },
    ],
    [
      'a lone parent in work',
      'find-inclusion-employer',
      { ...upToCap, familySituation: 'SINGLE_PARENT', employmentSituation: 'EMPLOYED' },
    ],
    ...['EMPLOYED', 'IN_TRAINING'].map((employmentSituation): [string, string, object] => [
      `somebody of Grenoble who is ${employmentSituation}`,
      'winter-season',
      { place: '38185', professionalFlexibility: 'YES', contractFlexibility: 'YES', employmentSituation },
    ]),
    [
      'a student of 22 at bac+5',
      'book-mission-locale',
      { birthYear: 2004, highestDegree: 'BAC_PLUS_5', employmentSituation: 'IN_TRAINING', projectKind: 'FIRST_JOB' },
    ],
    ['a graduate over 50', 'find-inclusion-employer', { highestDegree: 'BAC_PLUS_5', birthYear: 1970 }],
  ])('does not reach %s with %s', async (_who, slug, facts) => {
    expect([...(await reasonsFor(facts)).keys()]).not.toContain(slug);
  });

  it.each<[string, object, string]>([
    ['the benefit', { benefits: ['AAH'] }, 'L’aide que vous recevez fait partie des critères'],
    ['being over 50', { ...upToCap, birthYear: 1970 }, 'À partir de 50 ans'],
    ['being alone', { ...upToCap, familySituation: 'SINGLE_PARENT' }, 'Vous élevez seul·e vos enfants'],
    ['the neighbourhood', { ...upToCap, inPriorityArea: true }, 'Vous habitez un quartier prioritaire'],
  ])('gives as the reason of a job of inclusion %s', async (_what, facts, start) => {
    const [reason = ''] = (await reasonsFor(facts)).get('find-inclusion-employer') ?? [];
    expect(reason.startsWith(start)).toBe(true);
  });

  it.each<[string, object, string]>([
    ['who is in training', { employmentSituation: 'IN_TRAINING' }, 'Une fois votre formation finie'],
    ['with a bac+5', { highestDegree: 'BAC_PLUS_5' }, 'Avec un bac+3 ou plus, l’Apec'],
    ['without more said', {}, 'Jusqu’à la veille de vos 26 ans'],
  ])('says what a mission locale is to somebody of 22 %s', async (_who, facts, start) => {
    const [reason = ''] = (await reasonsFor({ birthYear: 2004, ...facts })).get('youth-support') ?? [];
    expect(reason.startsWith(start)).toBe(true);
  });

  it.each([
    ['FEMININE', 'Vous élevez seule vos enfants'],
    ['MASCULINE', 'Vous élevez seul vos enfants'],
  ])('speaks to a lone parent in the gender that they chose: %s', async (gender, start) => {
    const reasons = await reasonsFor({ gender, familySituation: 'SINGLE_PARENT' });
    expect(reasons.get('work-and-children')?.[0]?.startsWith(start)).toBe(true);
  });

  it.each([
    [{ hasVehicle: false }, 'véhicule', 'permis'],
    [{ hasCarLicence: false }, 'permis', 'véhicule'],
  ])('names what keeps somebody from driving, and not what may: %j', async (facts, named, other) => {
    const inSearch = { ...facts, employmentSituation: 'LOST_OR_QUIT' };
    const inTown = await reasonsFor({ ...inSearch, place: '93066' });
    const inVillage = await reasonsFor({ ...inSearch, place: '23090' });
    const told = [inTown.get('ile-de-france-fare'), inVillage.get('get-moving-to-work')];
    for (const reasons of [...told, inTown.get('find-travel-help')]) {
      expect(reasons?.[0]).toContain(named);
      expect(reasons?.[0]).not.toContain(other);
    }
  });

  it('puts a first CV before a look at the last applications, where interviews are rare', async () => {
    const rare = { searchStartedOn: '2026-08-01', interviewCount: 0, projectKind: 'NEW_JOB' };
    const places = async (facts: object): Promise<number[]> => {
      const slugs = [...(await reasonsFor({ ...rare, ...facts })).keys()];
      return ['first-resume-page', 'tell-three-people', 'review-last-applications'].map((slug) => slugs.indexOf(slug));
    };
    const [first = NaN, , review = NaN] = await places({ hasResume: false });
    expect(first).toBeGreaterThanOrEqual(0);
    expect(review).toBeGreaterThan(first);
    const [, network = NaN, look = NaN] = await places({ hasResume: true });
    expect(look).toBeLessThan(network);
  });

  it.each([{ difficulties: ['NO_OFFERS'] }, { weeklyOffers: 'LESS_THAN_2' }])(
    'says that jobs close to theirs help those who find few offers, however they say it: %j',
    async (few) => {
      const [reason = ''] =
        (await reasonsFor({ professionalFlexibility: 'YES', ...few })).get('neighbouring-jobs') ?? [];
      expect(reason.startsWith('Vous trouvez peu d’offres')).toBe(true);
    },
  );

  it.each([
    ['AGE_DISCRIMINATION', 'liée à l’âge'],
    ['SEX_DISCRIMINATION', 'liée au sexe'],
    ['ORIGIN_DISCRIMINATION', 'liée à l’origine'],
  ])('names the discrimination that was told: %s', async (difficulty, words) => {
    const told = (await reasonsFor({ difficulties: [difficulty] })).get('record-discrimination');
    expect(told?.[0]).toContain(`une discrimination ${words}`);
  });
});
