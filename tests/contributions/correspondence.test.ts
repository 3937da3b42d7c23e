import type { Mail } from '../../api/platform/mail/mail';
import { sendReceipt } from '../../api/contributions/follow-up/correspondence.jobs';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json, TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { signedIn } from '../support/staff';
import { addPlaces, decide, validContribution, publish, submit } from './contribution.factory';

const UNDO_MS = 10 * 60_000;
const MESSAGE_ID = /^<[\w-]+@localhost>$/;

const textOf = ({ paragraphs }: Mail): string =>
  paragraphs
    .map((paragraph) => (typeof paragraph === 'string' ? paragraph : `${paragraph.label}\n${paragraph.href}`))
    .join('\n\n');

describe('the mails to a contributor', () => {
  let api: TestApi;
  let moderator: TestClient;
  beforeEach(async () => {
    api = await startApi({ INBOUND_SMTP_PORT: '2525' });
    await addPlaces(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterEach(async () => api.stop());

  const mails = (): Mail[] => api.mailbox.to(validContribution.contributorEmail);
  const subjects = (): string[] => mails().map(({ subject }) => subject);
  const idOf = async (): Promise<string> =>
    (await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution'))[0]?.id ?? '';
  const status = async (token: string): Promise<Json> =>
    (
      await api.anonymous.send(
        'query ($token: String!) { contributionStatus(trackingToken: $token) { status messages { fromStaff body } } }',
        { token },
      )
    ).data.contributionStatus;
  /** Runs the jobs just before a moment, then after it. */
  const after = async (milliseconds: number): Promise<void> => {
    api.clock.advance(milliseconds - 1);
    await runJobs(api);
    api.clock.advance(1);
  };

  it('start with an immediate receipt that holds the tracking link', async () => {
    const { trackingToken } = await submit(api.anonymous);
    await runJobs(api);
    await runJobs(api);
    expect(subjects()).toEqual(['Merci pour votre contribution']);
    const [receipt] = mails();
    expect(receipt?.paragraphs).toContainEqual({
      label: 'Suivre votre contribution',
      href: `http://localhost:4000/contribuer/suivi/${trackingToken}`,
      as: 'BUTTON',
    });
    expect(receipt).toMatchObject({
      replyTo: expect.stringMatching(/^contribution\+[0-9a-f]{32}\.[0-9a-f]{18}@localhost$/),
    });
    expect(receipt).not.toHaveProperty('inReplyTo');
  });

  it('are sent once, however often their job runs', async () => {
    await submit(api.anonymous);
    await runJobs(api);
    await api.app.jobs.send(api.app.database.manager, sendReceipt, { contributionId: await idOf() });
    await runJobs(api);
    expect(subjects()).toEqual(['Merci pour votre contribution']);
  });

  it('are not sent to contributors without an address', async () => {
    await submit(api.anonymous, { contributorEmail: null });
    await decide(moderator, { id: await idOf(), expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    api.clock.advance(UNDO_MS);
    expect(await runJobs(api)).toEqual([]);
    expect(api.mailbox.sent).toEqual([]);
  });

  it('do not invite answers when inbound mail is off', async () => {
    const deaf = await startApi();
    await addPlaces(deaf);
    await submit(deaf.anonymous);
    await runJobs(deaf);
    const [receipt] = deaf.mailbox.to(validContribution.contributorEmail);
    expect(receipt).not.toHaveProperty('replyTo');
    expect(textOf(receipt as Mail)).not.toContain('répondez');
    await deaf.stop();
  });

  it('leave out the link when it cannot be made again', async () => {
    await submit(api.anonymous);
    await api.app.database.query(`UPDATE contribution SET tracking_hash = 'of an older secret'`);
    await runJobs(api);
    expect(textOf(mails()[0] as Mail)).not.toContain('/suivi/');
    expect(textOf(mails()[0] as Mail)).toContain('répondez simplement à ce message');
  });

  it('announce a refusal after ten minutes, in the thread of the receipt', async () => {
    const { trackingToken } = await submit(api.anonymous);
    await runJobs(api);
    await decide(moderator, {
      id: await idOf(),
      expectedVersion: 1,
      action: 'REFUSE',
      reason: 'too-vague',
      message: 'Bonne continuation.',
    });
    await after(UNDO_MS);
    expect(subjects()).toHaveLength(1);
    await runJobs(api);
    expect(subjects()).toEqual(['Merci pour votre contribution', 'Notre réponse à votre contribution']);
    const [receipt, refusal] = mails() as [Mail, Mail];
    const { messages } = await status(trackingToken);
    expect(textOf(refusal)).toContain(messages[0].body);
    expect(textOf(refusal)).toContain('Bonne continuation.');
    expect(refusal.inReplyTo).toMatch(MESSAGE_ID);
    expect(refusal).toMatchObject({
      inReplyTo: `<${receipt.id}@localhost>`,
      references: [`<${receipt.id}@localhost>`],
      replyTo: receipt.replyTo,
    });
  });

  it('name the newest twenty of a long thread, and answer the last of them', async () => {
    await submit(api.anonymous);
    const id = await idOf();
    const before = Array.from({ length: 21 }, (_, index) => `<${index + 1}@mail.example.org>`);
    for (const messageId of before)
      await api.app.database.query(
        'INSERT INTO contribution_mail (contribution_id, about, message_id) VALUES ($1, $2, $2)',
        [id, messageId],
      );
    await runJobs(api);
    expect(mails()).toMatchObject([{ inReplyTo: '<21@mail.example.org>', references: before.slice(1) }]);
  });

  it('do not announce a decision that was undone or replaced in time', async () => {
    await submit(api.anonymous);
    const id = await idOf();
    await decide(moderator, { id, expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    api.clock.advance(UNDO_MS - 1000);
    await decide(moderator, { id, expectedVersion: 2, action: 'UNDO' });
    await decide(moderator, { id, expectedVersion: 3, action: 'ACCEPT' });
    api.clock.advance(1000);
    await decide(moderator, { id, expectedVersion: 4, action: 'UNDO' });
    await decide(moderator, { id, expectedVersion: 5, action: 'ACCEPT' });
    await after(UNDO_MS);
    expect(subjects()).toEqual(['Merci pour votre contribution']);
    await runJobs(api);
    expect(subjects()).toEqual(['Merci pour votre contribution', 'Votre contribution est retenue']);
  });

  it('do not announce a decision after the contributor withdrew', async () => {
    const { trackingToken } = await submit(api.anonymous);
    await decide(moderator, { id: await idOf(), expectedVersion: 1, action: 'REFUSE', reason: 'too-vague' });
    await api.anonymous.send(
      'mutation ($token: String!) { withdrawContribution(trackingToken: $token) { userErrors { code } } }',
      { token: trackingToken },
    );
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    expect(subjects()).toEqual(['Merci pour votre contribution']);
  });

  it('announce the publication, its text and the named contributor, as the follow-up page does', async () => {
    const { trackingToken } = await submit(api.anonymous);
    await runJobs(api);
    const { recommendation } = await decide(moderator, { id: await idOf(), expectedVersion: 1, action: 'ACCEPT' });
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    await publish(api, recommendation.id, { rule: { fact: 'hasCarLicence', op: 'eq', value: false } });
    await runJobs(api);
    expect(subjects()).toEqual([
      'Merci pour votre contribution',
      'Votre contribution est retenue',
      'Votre contribution est publiée',
    ]);
    const [receipt, accepted, published] = mails() as [Mail, Mail, Mail];
    expect(published).toMatchObject({ references: [`<${receipt.id}@localhost>`, `<${accepted.id}@localhost>`] });
    const [{ slug }] = await api.app.database.query<[{ slug: string }]>('SELECT slug FROM published_recommendation');
    expect(published.paragraphs).toContainEqual({
      label: 'Lire le conseil publié',
      href: `http://localhost:4000/recommandations/${slug}`,
    });
    expect(published.paragraphs).toEqual(
      expect.arrayContaining(['« Appeler le boulanger tôt »', 'Comme vous l’avez accepté, votre nom y figure.']),
    );
    expect(textOf(published)).toContain(
      "Nous proposons ce conseil aux personnes dans cette situation : vous n'avez pas le permis B.",
    );
    const { messages } = await status(trackingToken);
    expect(messages).toEqual([{ fromStaff: true, body: expect.stringContaining('« Appeler le boulanger tôt »') }]);
  });

  it('are deleted when the contributor asks to be forgotten, even if unsent', async () => {
    const { trackingToken } = await submit(api.anonymous);
    await runJobs(api);
    const { recommendation } = await decide(moderator, { id: await idOf(), expectedVersion: 1, action: 'ACCEPT' });
    api.clock.advance(UNDO_MS);
    api.mailbox.fault = new Error('the mail server is away');
    expect(await runJobs(api)).toHaveLength(1);
    await publish(api, recommendation.id);
    await api.anonymous.send(
      'mutation ($token: String!) { forgetContributor(trackingToken: $token) { userErrors { code } } }',
      { token: trackingToken },
    );
    api.mailbox.fault = undefined;
    api.clock.advance(24 * 3_600_000);
    await runJobs(api);
    expect(subjects()).toEqual(['Merci pour votre contribution']);
    const [{ count }] = await api.app.database.query<[{ count: number }]>(
      `SELECT count(*)::int AS count FROM jobs.job WHERE data::text LIKE '%' || $1 || '%'`,
      [validContribution.contributorEmail],
    );
    expect(count).toBe(0);
  });

  it('are sent after a restart between the decision and the message', async () => {
    await submit(api.anonymous);
    await decide(moderator, {
      id: await idOf(),
      expectedVersion: 1,
      action: 'REQUEST_CORRECTION',
      message: 'À quelle heure ?',
    });
    await api.restart();
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    await api.restart();
    await runJobs(api);
    expect(subjects()).toEqual(['Merci pour votre contribution', 'Une question sur votre contribution']);
  });
});
