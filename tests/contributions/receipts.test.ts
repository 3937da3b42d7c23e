import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { TestMailClient } from '../support/mail-client';
import { addPlaces, submit, validContribution } from './contribution.factory';

const DAY_MS = 86_400_000;
const RECEIPT = 'Merci pour votre contribution';

describe('the receipt of a contribution', () => {
  let api: TestApi;
  beforeEach(async () => {
    api = await startApi({ INBOUND_SMTP_PORT: '2525' });
    await addPlaces(api);
  });
  afterEach(async () => api.stop());

  const subjectsTo = async (address: string): Promise<string[]> => {
    await runJobs(api);
    return api.mailbox.to(address).map(({ subject }) => subject);
  };
  const count = async (): Promise<number> =>
    Number((await api.app.database.query('SELECT count(*) FROM contribution'))[0].count);

  it('repeats no word that somebody sent, since the address may be of another', async () => {
    const contributorName = 'Gagnez sur piege.example';
    await submit(api.anonymous, { title: 'Votre colis : piege.example', contributorName });
    const client = await TestMailClient.open(api);
    await client.send({
      from: 'Gagnez <lou@example.org>',
      to: 'contribuer@localhost',
      subject: 'Votre colis : piege.example',
      text: 'Cliquez sur piege.example pour le recevoir.',
      attachments: [{ filename: 'piege.example.pdf', content: 'x' }],
    });
    expect(await subjectsTo('lou@example.org')).toEqual([RECEIPT, RECEIPT]);
    expect(JSON.stringify(api.mailbox.sent)).not.toMatch(/piege|colis|Gagnez/);
  });

  it('goes to one mailbox five times a day at most, and every contribution is kept', async () => {
    const addresses = ['lou@example.org', 'LOU@Example.org', 'lou+a@example.org', 'lou+b@example.org'];
    for (const contributorEmail of [...addresses, ...addresses]) await submit(api.anonymous, { contributorEmail });
    await runJobs(api);
    expect(api.mailbox.sent).toHaveLength(5);
    expect(await count()).toBe(8);
    expect((await submit(api.anonymous, { contributorEmail: 'other@example.org' })).userErrors).toEqual([]);
    expect(await subjectsTo('other@example.org')).toEqual([RECEIPT]);
    api.clock.advance(DAY_MS);
    await submit(api.anonymous);
    await runJobs(api);
    expect(api.mailbox.sent).toHaveLength(7);
  });

  it('is counted with the mails that say why a message was not kept, and under a hash', async () => {
    const client = await TestMailClient.open(api);
    for (let number = 1; number <= 4; number += 1)
      await client.send({
        from: 'lou@example.org',
        to: 'contribuer@localhost',
        subject: `Essai ${number}`,
        text: 'Oui',
      });
    await submit(api.anonymous);
    await submit(api.anonymous);
    expect(await subjectsTo('lou@example.org')).toHaveLength(5);
    const uses = await api.app.database.query('SELECT * FROM address_use');
    expect(uses).toMatchObject([{ purpose: 'UNASKED_MAIL', day_count: 5 }]);
    expect(JSON.stringify(uses)).not.toContain('example.org');
    expect(validContribution.contributorEmail).toBe('lou@example.org');
  });
});
