import { publishAction } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { newPerson } from '../profiles/person';
import type { Person } from '../profiles/person';
import { runJobs } from '../support/jobs';
import { EVERY_DAY, coached, confirmed } from './coached';

const EMAIL = 'sacha@example.org';
const FRENCH =
  'J’accepte de recevoir mon plan du jour par e-mail, les jours que j’ai choisis, jusqu’à ce que je l’arrête';
const GIVEN = '2026-11-23T09:00:00.000Z';

describe('the consent to mails', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi();
    await publishAction(api, 'Appeler');
  });
  afterEach(async () => api.stop());

  const consentsOf = async ({ client }: Person): Promise<object[]> => {
    const { data } = await client.send('mutation { exportMyData { json } }');
    const { consents } = JSON.parse(data.exportMyData.json) as { consents: { subject: string; wording: string }[] };
    return consents.filter(({ subject }) => subject === 'COACHING_MAILS');
  };
  const consent = (withdrawnAt: string | null) => ({
    ...{ id: expect.any(String), subject: 'COACHING_MAILS', wording: FRENCH, wordingVersion: 1, givenAt: GIVEN },
    withdrawnAt,
  });

  it('is given by confirming, not by asking', async () => {
    const person = await newPerson(api, { email: EMAIL });
    await person.client.mutate('askForCoaching', { days: EVERY_DAY }, 'coaching { status }');
    await runJobs(api);
    expect(await consentsOf(person)).toEqual([]);
    await confirmed(api, { person, email: EMAIL });
    expect(await consentsOf(person)).toEqual([consent(null)]);
  });

  it('is kept in the language of the person', async () => {
    const [kept] = await consentsOf(await coached(api, EMAIL, { locale: 'EN' }));
    expect(kept).toMatchObject({
      wording: 'I agree to receive my plan of the day by mail, on the days that I chose, until I stop it',
    });
  });

  it('ends with the mails, and is given anew when they are confirmed anew', async () => {
    const person = await coached(api, EMAIL);
    api.clock.advance(60_000);
    await person.client.mutate('stopCoaching', {}, 'stopped');
    const ended = '2026-11-23T09:01:00.000Z';
    expect(await consentsOf(person)).toEqual([consent(ended)]);
    await confirmed(api, { person, email: EMAIL });
    expect(await consentsOf(person)).toEqual([consent(ended), { ...consent(null), givenAt: ended }]);
  });

  it('ends at once when the mails are asked for at another address', async () => {
    const person = await coached(api, EMAIL);
    await person.client.mutate('updateProfile', { email: 'other@example.org' }, 'profile { id }');
    api.clock.advance(60_000);
    await person.client.mutate('askForCoaching', { days: EVERY_DAY }, 'coaching { status }');
    expect(await consentsOf(person)).toEqual([consent('2026-11-23T09:01:00.000Z')]);
  });

  it('stands through a change of days, and ends when the mail of another address is due', async () => {
    const person = await coached(api, EMAIL);
    await person.client.mutate('askForCoaching', { days: ['TUESDAY'] }, 'coaching { status }');
    expect(await consentsOf(person)).toEqual([consent(null)]);
    await person.client.mutate('updateProfile', { email: 'other@example.org' }, 'profile { id }');
    api.clock.set('2026-11-24T06:00:00Z');
    await runJobs(api);
    expect(await consentsOf(person)).toEqual([consent('2026-11-24T06:00:00.000Z')]);
  });
});
