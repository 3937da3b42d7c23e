import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { TestMailClient } from '../support/mail-client';
import { signedIn } from '../support/staff';
import { addPlaces, decide, publish, submit } from './contribution.factory';

const UNDO_MS = 10 * 60_000;
const RECEIPT = 'Merci pour votre contribution';

/** A real clock never gives the same moment twice. */
describe('while the clock moves on at every reading', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeEach(async () => {
    api = await startApi({ INBOUND_SMTP_PORT: '2525' });
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
    const read = api.clock.now.bind(api.clock);
    api.clock.now = () => {
      api.clock.advance(3);
      return read();
    };
  });
  afterEach(async () => api.stop());

  const subjects = async (): Promise<string[]> => {
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    return api.mailbox.to('lou@example.org').map(({ subject }) => subject);
  };
  const given = async (): Promise<string> => {
    await submit(api.anonymous);
    const [row] = await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution');
    return row?.id ?? '';
  };

  it.each([
    [{ action: 'REQUEST_CORRECTION', message: 'À quelle heure ?' }, 'Une question sur votre contribution'],
    [{ action: 'REFUSE', reason: 'too-vague' }, 'Notre réponse à votre contribution'],
    [{ action: 'ACCEPT' }, 'Votre contribution est retenue'],
  ])('the mail of %j leaves after the receipt', async (move, subject) => {
    await decide(moderator, { id: await given(), expectedVersion: 1, ...move });
    expect(await subjects()).toEqual([RECEIPT, subject]);
  });

  it('the mail of a service that is accepted leaves', async () => {
    await submit(api.anonymous, { kind: 'SERVICE' });
    const [{ id }] = await api.app.database.query<[{ id: string }]>('SELECT id FROM contribution');
    await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    expect(await subjects()).toEqual([RECEIPT, 'Votre contribution est retenue']);
  });

  it('the mails of an acceptance and of the publication leave', async () => {
    const { recommendation } = await decide(moderator, { id: await given(), expectedVersion: 1, action: 'ACCEPT' });
    await subjects();
    await publish(api, recommendation.id);
    expect(await subjects()).toEqual([RECEIPT, 'Votre contribution est retenue', 'Votre contribution est publiée']);
  });

  it('the mail of an acceptance that followed one that was undone leaves once', async () => {
    const id = await given();
    await decide(moderator, { id, expectedVersion: 1, action: 'ACCEPT' });
    await decide(moderator, { id, expectedVersion: 2, action: 'UNDO' });
    await decide(moderator, { id, expectedVersion: 3, action: 'ACCEPT' });
    expect(await subjects()).toEqual([RECEIPT, 'Votre contribution est retenue']);
  });

  it('the receipt of an e-mail leaves, and why another was not kept', async () => {
    const client = await TestMailClient.open(api);
    const letter = { from: 'lou@example.org', to: 'contribuer@localhost', subject: 'Appeler tôt' };
    await client.send({ ...letter, text: 'À six heures, le boulanger répond lui-même au téléphone.' });
    await client.send({ ...letter, text: 'Oui' });
    expect((await subjects()).toSorted()).toEqual([RECEIPT, 'Nous n’avons pas pu garder votre message']);
  });

  it('the mail of a message leaves although its job came before its time', async () => {
    await decide(moderator, { id: await given(), expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    await api.app.database.query('UPDATE jobs.job SET start_after = $1', [new Date(api.clock.now().getTime() - 1000)]);
    await runJobs(api);
    expect(await subjects()).toEqual([RECEIPT, 'Notre réponse à votre contribution']);
  });
});
