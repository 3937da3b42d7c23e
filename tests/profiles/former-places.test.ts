import { loadStarterReference } from '../../api/reference/starter/load';
import { read, submitted } from '../contributions/contribution.factory';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { signedIn } from '../support/staff';
import { newPerson } from './person';

describe('a code of a place as address files give it', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
    await loadStarterReference(api.app.database);
  });
  afterAll(async () => api.stop());

  it.each([
    ['75111', '75056'],
    ['69383', '69123'],
    ['13213', '13055'],
    ['93059', '93066'],
    ['2a004', '2A004'],
  ])('%s is kept as %s in facts and of contributions', async (given, kept) => {
    const { client } = await newPerson(api, { facts: { place: given } });
    expect((await client.send('{ me { facts } }')).data.me.facts).toEqual({ place: kept });
    const moderator = await signedIn(api, 'MODERATOR');
    const id = await submitted(api, { placeCode: given, statedFacts: { place: given } });
    expect(await read(moderator, id, 'place { code } statedFacts')).toEqual({
      place: { code: kept },
      // What was stated is kept to the letter.
      statedFacts: { place: given },
    });
    const { codes } = await api.anonymous.send(
      `{ recommend(facts: { place: "${given}" }) { catalogueVersion } recommendations(place: "${given}") { totalCount } }`,
    );
    expect(codes).toEqual([]);
  });

  it.each(['00000', 'dep-99', 'lyon', ''])('%j is refused where there is no such place', async (place) => {
    const { profile, userErrors } = await api.anonymous.mutate(
      'createProfile',
      { facts: { place }, consentToTerms: true },
      'profile { id }',
    );
    expect([profile, userErrors]).toMatchObject([null, [{ code: 'UNKNOWN_PLACE', field: ['facts', '/place'] }]]);
  });
});
