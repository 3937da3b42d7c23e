import { confirmed, plansTo, secretIn } from '../coaching/coached';
import { publishAction } from '../plans/published';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { tablesWith } from '../support/tables';
import { newPerson } from './person';
import type { Person } from './person';

const DAY_MS = 24 * 3_600_000;
const EMAIL = 'camille@example.org';

describe('profiles that nobody uses', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi({ PUBLIC_URL: 'https://conseils.example.org' });
    await runJobs(api);
  });
  afterEach(async () => api.stop());

  const at = async (moment: string): Promise<void> => {
    api.clock.set(moment);
    expect(await runJobs(api)).toEqual([]);
  };
  /** The last of so many nights: those before it find nothing else to do. */
  const nights = async (count: number): Promise<void> => {
    api.clock.advance(count * DAY_MS);
    expect(await runJobs(api)).toEqual([]);
  };
  const exists = async ({ id }: Person): Promise<boolean> =>
    (await api.app.database.query('SELECT 1 FROM profile WHERE id = $1', [id])).length > 0;
  const mails = () => api.mailbox.to(EMAIL).map(({ subject }) => subject);

  it('are erased after 30 days where nobody gave an address, as the person would erase them', async () => {
    const [left, used] = [await newPerson(api), await newPerson(api)];
    await nights(20);
    await used.client.send('{ me { plan { date } } }');
    await nights(9);
    expect(await exists(left)).toBe(true);
    await nights(1);
    expect([await exists(left), await exists(used)]).toEqual([false, true]);
    expect(await tablesWith(api, left.id)).toEqual(['audit_event']);
    const [event] = await api.app.database.query(
      `SELECT actor, summary FROM audit_event WHERE object_id = $1 AND action = 'profile.delete'`,
      [left.id],
    );
    expect(event).toEqual({ actor: 'System', summary: 'Profil supprimé' });
  });

  it('that were there before count from the upgrade', async () => {
    const person = await newPerson(api);
    // As they are found by the upgrade, which gives each the day on which it runs.
    await api.app.database.query(`UPDATE access_token SET last_used_on = '2025-01-01'`);
    await nights(29);
    expect(await exists(person)).toBe(true);
    await nights(1);
    expect(await exists(person)).toBe(false);
  });

  it('are erased after 24 months where there is an address, told twice before', async () => {
    const person = await newPerson(api, { email: EMAIL });
    await at('2028-09-23T12:00:00Z');
    expect(mails()).toEqual([]);
    await nights(1);
    expect(mails()).toEqual(['Voulez-vous garder votre plan ?']);
    expect(api.mailbox.to(EMAIL)[0]?.paragraphs[1]).toContain('le 23 novembre 2028');
    await nights(52);
    expect(mails()).toHaveLength(1);
    await nights(1);
    expect(mails()).toEqual(['Voulez-vous garder votre plan ?', 'Votre plan sera bientôt effacé']);
    await nights(6);
    expect(await exists(person)).toBe(true);
    await nights(1);
    expect([await exists(person), await tablesWith(api, EMAIL)]).toEqual([false, []]);
    expect(mails()).toHaveLength(2);
  });

  it('stay once they are used again, and are told anew two years later', async () => {
    const person = await newPerson(api, { email: EMAIL });
    await at('2028-09-24T12:00:00Z');
    await nights(53);
    expect(mails()).toHaveLength(2);
    await person.client.send('{ me { id } }');
    await nights(20);
    expect([await exists(person), mails().length]).toEqual([true, 2]);
    await at('2030-09-20T12:00:00Z');
    await nights(1);
    expect(mails()).toHaveLength(3);
    await nights(70);
    expect([await exists(person), mails().length]).toEqual([true, 4]);
  });

  it('count as used until the last use of a token that was closed since', async () => {
    const person = await newPerson(api, { email: EMAIL });
    await at('2028-09-20T12:00:00Z');
    const { data } = await person.client.send('{ myTokens { id } }');
    await person.client.mutate('revokeToken', { id: data.myTokens[0].id }, 'revoked');
    await nights(60);
    expect([await exists(person), mails()]).toEqual([true, []]);
    await at('2030-07-22T12:00:00Z');
    expect(mails()).toHaveLength(1);
  });

  it('count as used by whoever says, from a mail with the plan of the day, that they go on reading', async () => {
    await publishAction(api, 'Appeler');
    const person = await newPerson(api, { email: EMAIL });
    await confirmed(api, { person, email: EMAIL });
    await at('2026-11-24T06:00:00Z');
    const token = secretIn(plansTo(api, EMAIL).at(-1), 'arreter');
    await at('2028-09-20T12:00:00Z');
    await api.app.areas.coaching.service.goOn(token);
    await nights(60);
    expect([await exists(person), await api.app.database.query('SELECT FROM expiry_notice')]).toEqual([true, []]);
  });

  it('are told in the language of the person, without a word of what they said', async () => {
    const said: string[] = [];
    for (const locale of ['FR', 'FR_TU', 'EN']) {
      await newPerson(api, { email: `${locale}@example.org`, locale, facts: { birthYear: 1971 } });
    }
    await at('2028-09-24T12:00:00Z');
    for (const { subject, paragraphs } of api.mailbox.sent) {
      said.push(subject);
      expect(JSON.stringify(paragraphs)).not.toContain('1971');
    }
    expect(said.toSorted()).toEqual([
      'Do you want to keep your plan?',
      'Veux-tu garder ton plan ?',
      'Voulez-vous garder votre plan ?',
    ]);
  });

  it('are erased by the next night where one was cut short', async () => {
    const people = [await newPerson(api), await newPerson(api), await newPerson(api)];
    await api.app.database.query(
      `CREATE FUNCTION cut() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
         IF (SELECT count(*) FROM profile) < 3 THEN RAISE 'cut short'; END IF; RETURN OLD; END $$`,
    );
    await api.app.database.query('CREATE TRIGGER cut BEFORE DELETE ON profile FOR EACH ROW EXECUTE FUNCTION cut()');
    api.clock.advance(31 * DAY_MS);
    expect(await runJobs(api)).not.toEqual([]);
    expect((await Promise.all(people.map(exists))).filter(Boolean)).toHaveLength(2);
    await api.app.database.query('DROP TRIGGER cut ON profile');
    await nights(1);
    expect(await Promise.all(people.map(exists))).toEqual([false, false, false]);
  });
});
