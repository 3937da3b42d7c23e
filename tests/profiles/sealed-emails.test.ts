import { EmailSeal } from '../../api/profiles/contact/email-seal.rules';
import { Signer } from '../../api/platform/signer';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { tablesWith } from '../support/tables';
import { mailedSecret } from './mailed-link';
import { newPerson } from './person';
import type { Person } from './person';

const EMAIL = 'camille.exemple@example.org';
const MINUTE_MS = 60_000;

describe('a seal of addresses', () => {
  const seal = new EmailSeal(new Signer(Buffer.alloc(32, 'a')));
  const other = new EmailSeal(new Signer(Buffer.alloc(32, 'b')));

  it('opens what it sealed, for the same profile alone', () => {
    const sealed = seal.seal('one', EMAIL);
    expect(sealed).not.toContain('camille');
    expect(seal.seal('one', EMAIL)).not.toBe(sealed);
    expect([seal.open('one', sealed), seal.open('two', sealed), other.open('one', sealed)]).toEqual([
      EMAIL,
      null,
      null,
    ]);
    expect(seal.open('one', 'not sealed')).toBeNull();
  });

  it('finds an address by a hash that its key makes, however its letters are written', () => {
    expect(seal.hash(' Camille.Exemple@Example.org')).toBe(seal.hash(EMAIL));
    expect(seal.hash(EMAIL)).not.toBe(other.hash(EMAIL));
  });
});

describe('the address of a person', () => {
  let api: TestApi;
  beforeEach(async () => void (api = await startApi()));
  afterEach(async () => api.stop());

  it('stands in no table as it was given, and is read by the person', async () => {
    const { client } = await newPerson(api, { email: EMAIL });
    expect(await tablesWith(api, EMAIL)).toEqual([]);
    expect((await client.send('{ me { email } }')).data.me.email).toBe(EMAIL);
  });

  it('that was kept before is read as ever, sealed by a job, and found after that', async () => {
    const people: Person[] = [];
    for (let count = 0; count < 3; count += 1) people.push(await newPerson(api));
    for (const [index, { id }] of people.entries())
      await api.app.database.query('INSERT INTO profile_email (profile_id, email) VALUES ($1, $2)', [
        id,
        `person${index}@example.org`,
      ]);
    const read = async () =>
      Promise.all(people.map(async ({ client }) => (await client.send('{ me { email } }')).data.me.email));
    const given = ['person0@example.org', 'person1@example.org', 'person2@example.org'];
    expect(await read()).toEqual(given);
    await runJobs(api);
    api.clock.advance(10 * MINUTE_MS);
    await runJobs(api);
    for (const email of given) expect(await tablesWith(api, email)).toEqual([]);
    expect(await read()).toEqual(given);
    expect(await mailedSecret(api, 'person1@example.org')).not.toBe('');
  });

  it('that a process of the version before writes counts before the one that is sealed', async () => {
    const { id, client } = await newPerson(api, { email: EMAIL });
    await api.app.database.query('UPDATE profile_email SET email = $2 WHERE profile_id = $1', [id, 'new@example.org']);
    expect((await client.send('{ me { email } }')).data.me.email).toBe('new@example.org');
  });
});
