import type { SendMailOptions } from 'nodemailer';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { TestMailClient } from '../support/mail-client';

const letter: SendMailOptions = {
  from: 'Camille Exemple <camille@example.org>',
  to: 'contribuer@localhost',
  subject: 'Astuce : appeler tôt',
  text: 'À six heures, le patron répond lui-même au téléphone.',
};

describe('a message to the address for contributions', () => {
  let api: TestApi;
  let mailClient: TestMailClient;
  beforeEach(async () => {
    api = await startApi({ INBOUND_SMTP_PORT: '2525' });
    mailClient = await TestMailClient.open(api);
  });
  afterEach(async () => api.stop());

  const rows = async (): Promise<
    { title: string; kind: string; body: string; attachments: object[]; contributor_email: string }[]
  > =>
    api.app.database.query(
      'SELECT title, kind, body, attachments, contributor_email FROM contribution ORDER BY received_at, body',
    );
  const code = async (changes: SendMailOptions): Promise<number> =>
    (await mailClient.send({ ...letter, ...changes })).code;

  it('is taken twice when other words have the same Message-ID, and once when the same words come twice', async () => {
    const messageId = '<one@mail.example.org>';
    for (const text of [letter.text, letter.text, 'Et à midi, il est sur le pas de sa porte.', letter.text])
      expect(await code({ messageId, text: String(text) })).toBe(250);
    expect((await rows()).map(({ body }) => body).toSorted()).toEqual([
      'Et à midi, il est sur le pas de sa porte.',
      letter.text,
    ]);
    await runJobs(api);
    expect(api.mailbox.to('camille@example.org')).toHaveLength(2);
    await mailClient.send({ ...letter, to: api.mailbox.sent[0]?.replyTo ?? '', messageId, text: 'Le mardi.' });
    await mailClient.send({ ...letter, to: api.mailbox.sent[0]?.replyTo ?? '', messageId, text: 'Et le jeudi.' });
    await mailClient.send({ ...letter, to: api.mailbox.sent[0]?.replyTo ?? '', messageId, text: 'Le mardi.' });
    const messages = await api.app.database.query<{ body: string }[]>('SELECT body FROM contribution_message');
    expect(messages.map(({ body }) => body).toSorted()).toEqual(['Et le jeudi.', 'Le mardi.']);
  });

  it('is taken with the names of 3 MB of attachments beside a short text', async () => {
    const attachments = [
      { filename: 'affiche.jpg', content: Buffer.alloc(2_000_000) },
      { filename: 'plan.pdf', content: Buffer.alloc(1_000_000) },
    ];
    expect(await code({ attachments })).toBe(250);
    expect(await rows()).toMatchObject([
      {
        body: letter.text,
        attachments: [
          { name: 'affiche.jpg', size: 2_000_000 },
          { name: 'plan.pdf', size: 1_000_000 },
        ],
      },
    ]);
  });

  it('is of the person who gets the replies when a program sends it, and refused when nobody does', async () => {
    const from = 'Formulaire <noreply@example.org>';
    expect(await code({ from, replyTo: 'Camille <camille@example.org>' })).toBe(250);
    expect(await rows()).toMatchObject([{ contributor_email: 'camille@example.org' }]);
    await runJobs(api);
    expect(api.mailbox.sent.map(({ to }) => to)).toEqual(['camille@example.org']);
    expect(await code({ from })).toBe(550);
  });

  it('is taken through a list, and from a program that asks for no automatic answer', async () => {
    expect(await code({ headers: { 'List-Id': '<quartier.example.org>', Precedence: 'list' } })).toBe(250);
    expect(
      await code({ text: 'Un autre conseil, donné au travail.', headers: { 'X-Auto-Response-Suppress': 'All' } }),
    ).toBe(250);
    expect(await rows()).toHaveLength(2);
  });

  it('has the kind that its subject names behind the tag of a gateway', async () => {
    await code({ subject: 'RE: [EXTERNE] Stratégie : viser petit' });
    expect(await rows()).toMatchObject([{ kind: 'STRATEGY', title: 'Stratégie : viser petit' }]);
  });

  it('loses our own mail below the words, and keeps what others wrote', async () => {
    const history =
      '\n\nLe 23/11/2026 à 10:02, Conseils <no-reply@localhost> a écrit :\n> Bonjour,\n> Merci de nous avoir écrit.';
    const text = `${letter.text}${history}`;
    await code({ text, inReplyTo: '<0192f0c1-0000-7000-8000-000000000001@localhost>' });
    await code({ text: `Un conseil reçu.${history}`, inReplyTo: '<other@example.org>' });
    expect((await rows()).map(({ body }) => body).toSorted()).toEqual(
      [letter.text, `Un conseil reçu.${history}`].toSorted(),
    );
  });

  it('is ignored when it is from one of our own addresses, whoever brings it', async () => {
    const envelope = { from: 'camille@example.org', to: 'contribuer@localhost' };
    for (const from of ['Conseils <no-reply@localhost>', 'Contributions <Contribuer@localhost>'])
      expect(await code({ from, envelope })).toBe(250);
    await runJobs(api);
    expect([await rows(), api.mailbox.sent]).toEqual([[], []]);
  });

  it('is ignored and counted when a mail server or an absence wrote it', async () => {
    const ignored: [SendMailOptions, string][] = [
      [{ envelope: { from: 'MAILER-DAEMON@example.org', to: 'contribuer@localhost' } }, 'bounce'],
      [{ from: 'postmaster@example.org' }, 'bounce'],
      [{ headers: { 'X-Failed-Recipients': 'a@example.org' } }, 'bounce'],
      [{ subject: 'RE : Réponse automatique : Merci pour votre contribution' }, 'out-of-office'],
    ];
    for (const [changes] of ignored) expect(await code(changes)).toBe(250);
    await runJobs(api);
    expect([await rows(), api.mailbox.sent]).toEqual([[], []]);
    const counts = api.logLines.filter((line) => line.includes('a mail was ignored')).map((line) => JSON.parse(line));
    expect(counts.map(({ reason, count }) => [reason, count])).toEqual([
      ['bounce', 1],
      ['bounce', 2],
      ['bounce', 3],
      ['out-of-office', 1],
    ]);
  });
});
