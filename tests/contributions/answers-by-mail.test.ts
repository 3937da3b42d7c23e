import type { SendMailOptions } from 'nodemailer';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { runJobs } from '../support/jobs';
import { TestMailClient } from '../support/mail-client';
import { signedIn } from '../support/staff';
import { decide, read } from './contribution.factory';

const DAY_MS = 86_400_000;
const UNDO_MS = 10 * 60_000;
const letter: SendMailOptions = {
  from: 'Camille Exemple <camille@example.org>',
  to: 'contribuer@localhost',
  subject: 'Astuce : appeler tôt',
  text: 'À six heures, le boulanger répond lui-même au téléphone.',
};

describe('an answer by e-mail', () => {
  let api: TestApi;
  let mailClient: TestMailClient;
  let moderator: TestClient;
  beforeEach(async () => {
    api = await startApi({ INBOUND_SMTP_PORT: '2525' });
    mailClient = await TestMailClient.open(api);
    moderator = await signedIn(api, 'MODERATOR');
  });
  afterEach(async () => api.stop());

  const contributionIds = async (): Promise<string[]> =>
    (await api.app.database.query<{ id: string }[]>('SELECT id FROM contribution')).map(({ id }) => id);
  const replyAddress = (): string => api.mailbox.to('camille@example.org').at(-1)?.replyTo ?? '';
  /** Submits a contribution by e-mail, sends its receipt, and returns its id. */
  const given = async (): Promise<string> => {
    await mailClient.send(letter);
    await runJobs(api);
    const [id = '', ...others] = await contributionIds();
    expect(others).toEqual([]);
    return id;
  };

  it('returns the contribution to the moderator, in the same thread', async () => {
    const id = await given();
    await decide(moderator, {
      id,
      expectedVersion: 1,
      action: 'REQUEST_CORRECTION',
      message: 'À quelle heure appeler ?',
    });
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    const [receipt, question] = api.mailbox.to('camille@example.org');
    expect(question).toMatchObject({
      subject: 'Une question sur votre contribution',
      replyTo: receipt?.replyTo,
      references: [expect.any(String), `<${receipt?.id}@localhost>`],
      inReplyTo: `<${receipt?.id}@localhost>`,
    });
    expect(question?.paragraphs).toContain('À quelle heure appeler ?');
    api.clock.advance(60_000);

    const answer = {
      from: 'Camille <CAMILLE@example.org>',
      to: replyAddress().toUpperCase(),
      subject: 'Re: Une question',
      messageId: '<answer@mail.example.org>',
      text: 'Avant six heures.\n\nLe lun. 23 nov. 2026 à 10:12, <no-reply@localhost> a écrit :\n> À quelle heure appeler ?',
    };
    expect(await mailClient.send(answer)).toMatchObject({ code: 250 });
    expect(await mailClient.send(answer)).toMatchObject({ code: 250 });
    expect(await read(moderator, id, 'status title body dueAt messages { fromStaff body }')).toEqual({
      ...{ status: 'RECEIVED', title: letter.subject, body: letter.text, dueAt: '2026-11-30T09:11:00.000Z' },
      messages: [
        { fromStaff: true, body: 'À quelle heure appeler ?' },
        { fromStaff: false, body: 'Avant six heures.' },
      ],
    });
    expect(await contributionIds()).toEqual([id]);
    const { items } = (await moderator.send('{ notices { items { kind contributions { id } } } }')).data.notices;
    expect(items).toEqual([{ kind: 'ANSWERED', contributions: [{ id }] }]);
    const [, deed] = await api.app.database.query<{ action: string }[]>(
      `SELECT action FROM audit_event WHERE object_id = $1 AND actor = 'Public' ORDER BY position`,
      [id],
    );
    expect(deed).toEqual({ action: 'contribution.reply' });
  });

  it('returns the contribution even after a refusal that is not sent yet, which is then never sent', async () => {
    const id = await given();
    await decide(moderator, {
      id,
      expectedVersion: 1,
      action: 'REQUEST_CORRECTION',
      message: 'À quelle heure appeler ?',
    });
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    await decide(moderator, { id, expectedVersion: 2, action: 'REFUSE', reason: 'too-vague' });
    expect(await mailClient.send({ ...letter, to: replyAddress(), text: 'Avant six heures.' })).toMatchObject({
      code: 250,
    });
    expect(await read(moderator, id, 'status refusalReason undoableUntil')).toEqual({
      status: 'RECEIVED',
      refusalReason: null,
      undoableUntil: null,
    });
    api.clock.advance(UNDO_MS);
    await runJobs(api);
    expect(api.mailbox.to('camille@example.org').map(({ subject }) => subject)).toEqual([
      'Merci pour votre contribution',
      'Une question sur votre contribution',
    ]);
  });

  it('is kept without changing the status when no question was asked', async () => {
    const id = await given();
    expect(
      await mailClient.send({
        ...letter,
        to: replyAddress(),
        text: 'Et le mardi plutôt.',
        attachments: [{ filename: 'notes.txt', content: 'x' }],
      }),
    ).toMatchObject({ code: 250 });
    expect(await read(moderator, id, 'status version messages { fromStaff body }')).toEqual({
      status: 'RECEIVED',
      version: 2,
      messages: [{ fromStaff: false, body: 'Et le mardi plutôt.' }],
    });
    expect(await read(moderator, id, 'attachments { name size }')).toEqual({
      attachments: [{ name: 'notes.txt', size: 1 }],
    });
    expect(await read(await signedIn(api, 'EDITOR'), id, 'attachments { name }')).toEqual({ attachments: [] });
  });

  it('is kept beside a decision that nobody was told of yet, which can still be undone', async () => {
    const id = await given();
    await decide(moderator, { id, expectedVersion: 1, action: 'MARK_SPAM' });
    expect((await mailClient.send({ ...letter, to: replyAddress(), text: 'Un mot de plus.' })).code).toBe(250);
    expect(await read(moderator, id, 'status version allowedActions')).toMatchObject({
      ...{ status: 'SPAM', version: 3 },
      allowedActions: expect.arrayContaining(['UNDO']),
    });
    await decide(moderator, { id, expectedVersion: 3, action: 'UNDO' });
    expect(await read(moderator, id, 'status messages { body }')).toEqual({
      status: 'RECEIVED',
      messages: [{ body: 'Un mot de plus.' }],
    });
  });

  it('is refused a year after the last event', async () => {
    await given();
    const to = replyAddress();
    api.clock.advance(365 * DAY_MS);
    expect((await mailClient.send({ ...letter, to })).code).toBe(550);
  });

  it('is kept within a year of the last event, however long ago the contribution came', async () => {
    const id = await given();
    const to = replyAddress();
    for (const text of ['Et le mardi plutôt.', 'Et le jeudi aussi.']) {
      api.clock.advance(200 * DAY_MS);
      expect((await mailClient.send({ ...letter, to, text })).code).toBe(250);
    }
    expect(await read(await signedIn(api, 'MODERATOR'), id, 'messages { body }')).toEqual({
      messages: [{ body: 'Et le mardi plutôt.' }, { body: 'Et le jeudi aussi.' }],
    });
  });

  it('is refused once the contributor asked to be forgotten', async () => {
    const id = await given();
    const to = replyAddress();
    const token = api.mailbox.sent[0]?.paragraphs
      .find((paragraph) => typeof paragraph === 'object')
      ?.href.split('/')
      .at(-1);
    await mailClient.send({
      ...letter,
      to,
      text: 'Un mot de plus.',
      attachments: [{ filename: 'moi.txt', content: 'x' }],
    });
    await api.anonymous.send(
      'mutation ($token: String!) { forgetContributor(trackingToken: $token) { userErrors { code } } }',
      { token },
    );
    expect((await mailClient.send({ ...letter, to })).code).toBe(550);
    expect(
      await read(moderator, id, 'contributorName contributorEmail messages { body } attachments { name }'),
    ).toEqual({ contributorName: null, contributorEmail: null, messages: [], attachments: [] });
    expect((await mailClient.send(letter)).code).toBe(250);
  });

  it('gets a polite explanation when it is not kept', async () => {
    const id = await given();
    const to = replyAddress();
    await mailClient.send({ ...letter, to, text: 'mot '.repeat(1500) });
    await runJobs(api);
    expect(api.mailbox.sent.at(-1)).toMatchObject({ subject: 'Nous n’avons pas pu garder votre message', replyTo: to });
    expect(await read(moderator, id, 'messages { body }')).toEqual({ messages: [] });
  });
});
