import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { SendMailOptions } from 'nodemailer';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { Json } from '../support/client';
import { runJobs } from '../support/jobs';
import { TestMailClient } from '../support/mail-client';
import { AUTOMATIC, FAULTY, GIVEN } from './mail-samples';

const DAY_MS = 86_400_000;
const sample = (file: string): Buffer => readFileSync(`tests/contributions/mails/${file}.eml`);
const letter: SendMailOptions = {
  from: 'Camille Exemple <camille@example.org>',
  to: 'contribuer@localhost',
  subject: 'Astuce : appeler tôt',
  text: 'À six heures, le boulanger répond lui-même au téléphone.',
};

describe('contributing by e-mail', () => {
  let api: TestApi;
  let mailClient: TestMailClient;
  beforeEach(async () => {
    api = await startApi({ INBOUND_SMTP_PORT: '2525' });
    mailClient = await TestMailClient.open(api);
  });
  afterEach(async () => api.stop());

  const rows = async (): Promise<Json[]> =>
    api.app.database.query(
      'SELECT id, kind, source, status, title, body, attachments, contributor_name, contributor_email, may_be_named FROM contribution ORDER BY received_at, title',
    );
  const theOnly = async (): Promise<Json> => {
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    return row;
  };

  it('keeps the text, and answers with the tracking link', async () => {
    expect(
      await mailClient.send({
        ...letter,
        messageId: '<one@mail.example.org>',
        attachments: [{ filename: 'plan.png', content: Buffer.alloc(70) }],
      }),
    ).toMatchObject({ code: 250 });
    const row = await theOnly();
    expect(row).toEqual({
      ...{
        id: row.id,
        kind: 'ACTION',
        source: 'EMAIL',
        status: 'RECEIVED',
        title: letter.subject,
        body: letter.text,
        attachments: [{ name: 'plan.png', size: 70 }],
      },
      ...{ contributor_name: 'Camille Exemple', contributor_email: 'camille@example.org', may_be_named: false },
    });
    await runJobs(api);
    const [receipt, ...others] = api.mailbox.to('camille@example.org');
    expect(others).toEqual([]);
    expect(receipt).toMatchObject({
      subject: 'Merci pour votre contribution',
      inReplyTo: '<one@mail.example.org>',
      references: ['<one@mail.example.org>'],
      replyTo: expect.stringMatching(/^contribution\+[0-9a-f]{32}\.[0-9a-f]{18}@localhost$/),
    });
    const words = receipt?.paragraphs.filter((paragraph) => typeof paragraph === 'string').join('\n');
    expect(words).toContain('ce qui y était joint');
    expect(words).not.toMatch(/appeler tôt|plan\.png/);
    expect(words).toContain('retirer');
    const link = receipt?.paragraphs.find((paragraph) => typeof paragraph === 'object')?.href ?? '';
    expect(link).toMatch(/^http:\/\/localhost:4000\/contribuer\/suivi\/[\w-]{43}$/);
    const { data } = await api.anonymous.send(
      'query ($token: String!) { contributionStatus(trackingToken: $token) { status title mayWithdraw } }',
      { token: link.split('/').at(-1) },
    );
    expect(data.contributionStatus).toEqual({ status: 'RECEIVED', title: letter.subject, mayWithdraw: true });
  });

  it('accepts or refuses every sample with a reason, and keeps running', async () => {
    for (const { file } of GIVEN) {
      api.clock.advance(DAY_MS);
      expect([file, (await mailClient.sendRaw(sample(file))).code]).toEqual([file, 250]);
    }
    const kept = await rows();
    expect(kept).toHaveLength(GIVEN.length);
    expect(kept.map(({ title, body, kind, attachments }) => ({ title, body, kind, attachments }))).toEqual(
      expect.arrayContaining(GIVEN.map(({ expected }) => expected)),
    );
    for (const [file] of [...FAULTY, ...AUTOMATIC]) {
      api.clock.advance(DAY_MS);
      expect([file, (await mailClient.sendRaw(sample(file))).code]).toEqual([file, 250]);
    }
    expect((await mailClient.sendRaw(sample('no-from'))).code).toBe(550);
    expect((await mailClient.sendRaw(sample('too-many-parts'))).code).toBe(554);
    expect(await rows()).toHaveLength(GIVEN.length);
  }, 120_000);

  it.each([
    ['empty-body', 'aucun texte'],
    ['too-short', 'trop court'],
    ['too-long', '5 000 caractères'],
  ])('explains politely why it does not keep %s', async (file, reason) => {
    await mailClient.sendRaw(sample(file));
    await mailClient.sendRaw(sample(file));
    await runJobs(api);
    expect(await rows()).toEqual([]);
    expect(api.mailbox.sent).toMatchObject([
      {
        to: 'camille@example.org',
        subject: 'Nous n’avons pas pu garder votre message',
        replyTo: 'contribuer@localhost',
        inReplyTo: expect.stringContaining('@mail.example.org>'),
      },
    ]);
    expect(JSON.stringify(api.mailbox.sent[0]?.paragraphs)).toContain(reason);
  });

  it.each(AUTOMATIC)('neither keeps nor answers an automatic message: %s', async (file) => {
    expect((await mailClient.sendRaw(sample(file))).code).toBe(250);
    await runJobs(api);
    expect([await rows(), api.mailbox.sent]).toEqual([[], []]);
  });

  it('neither keeps nor answers a bounce or a message of its own', async () => {
    await mailClient.sendRaw(sample('plain-utf8'), { from: '', to: 'contribuer@localhost' });
    await mailClient.send({ ...letter, from: 'no-reply@localhost' });
    await mailClient.send({ ...letter, from: 'contribuer@localhost' });
    await runJobs(api);
    expect([await rows(), api.mailbox.sent]).toEqual([[], []]);
  });

  it('keeps a message once when it is delivered several times', async () => {
    for (const time of [1, 2, 3])
      expect([time, (await mailClient.sendRaw(sample('plain-utf8'))).code]).toEqual([time, 250]);
    expect(
      await Promise.all([mailClient.sendRaw(sample('base64')), mailClient.sendRaw(sample('base64'))]),
    ).toMatchObject([{ code: 250 }, { code: 250 }]);
    await runJobs(api);
    expect(await rows()).toHaveLength(2);
    expect(api.mailbox.sent).toHaveLength(2);
  });

  it.each([
    'someone@localhost',
    'contribuer@example.org',
    `contribution+${'0'.repeat(32)}.${'0'.repeat(18)}@localhost`,
    'contribution+@localhost',
  ])('refuses the unknown recipient %s', async (to) => {
    expect((await mailClient.send({ ...letter, to })).code).toBe(550);
    expect(await rows()).toEqual([]);
  });

  it('announces a limit of 25 MB, and refuses larger messages, and more text than 1 MB', async () => {
    const said = await talk(mailClient.port, ['EHLO example.org', 'QUIT']);
    expect(said).toContain('SIZE 26214400');
    expect(said).not.toContain('STARTTLS');
    expect((await mailClient.send({ ...letter, text: `${'x'.repeat(70)}\n`.repeat(15_000) })).code).toBe(552);
    const attachments = [{ filename: 'film.mp4', content: Buffer.alloc(20_000_000) }];
    expect((await mailClient.send({ ...letter, attachments })).code).toBe(552);
    expect(await rows()).toEqual([]);
  });

  it('accepts ten messages a day from one address, and later ones the next day', async () => {
    const codes: number[] = [];
    for (let index = 1; index <= 12; index += 1)
      codes.push((await mailClient.send({ ...letter, subject: `Astuce : numéro ${index}` })).code);
    expect(codes).toEqual([...Array.from({ length: 10 }, () => 250), 450, 450]);
    expect((await mailClient.send({ ...letter, from: 'dominique@example.org' })).code).toBe(250);
    api.clock.advance(DAY_MS);
    expect((await mailClient.send(letter)).code).toBe(250);
  });

  it('does not acknowledge a message that it could not store', async () => {
    await api.app.database.query('ALTER TABLE audit_event RENAME TO audit_event_away');
    expect((await mailClient.send(letter)).code).toBe(451);
    await api.app.database.query('ALTER TABLE audit_event_away RENAME TO audit_event');
    expect(await rows()).toEqual([]);
    expect((await mailClient.send(letter)).code).toBe(250);
    await theOnly();
  });
});

/** Sends lines one at a time, each after the reply to the previous one. Returns all replies. */
async function talk(port: number, lines: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const waiting = [...lines];
    let said = '';
    const socket = connect(port, '127.0.0.1');
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      said += text;
      if (/^\d{3} .*\r\n$/m.test(text)) socket.write(`${waiting.shift() ?? ''}\r\n`);
    });
    socket.on('end', () => resolve(said));
    socket.on('error', reject);
  });
}
