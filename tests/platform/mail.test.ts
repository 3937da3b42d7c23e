import { simpleParser } from 'mailparser';
import type { ParsedMail } from 'mailparser';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import type { Mail } from '../../api/platform/mail/mail';
import { mailJobs, sendMail } from '../../api/platform/mail/mail.jobs';
import { createMailer } from '../../api/platform/mail/mailers';
import { messageIdOf, typeset } from '../../api/platform/mail/message';
import { startApi } from '../support/api';
import { runJobs } from '../support/jobs';
import { TestMailbox } from '../support/mailbox';
import { HOUR, TestJobQueue } from '../support/queue';

const FROM = 'no-reply@conseils.example.org';

function mail(overrides: Partial<Mail> = {}): Mail {
  return {
    id: '0192f0c1-0000-7000-8000-000000000001',
    to: 'camille@example.org',
    subject: 'Votre conseil est publié',
    paragraphs: [
      'Bonjour,',
      "Merci : votre conseil aide déjà d'autres personnes.",
      { label: 'Suivre votre conseil', href: 'https://conseils.example.org/contribuer/suivi?token=a&b=1' },
    ],
    ...overrides,
  };
}

describe('OutboxMailer', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'open-job-advice-mail-'));
  const outbox = join(dataDir, 'outbox');
  const mailer = createMailer({ smtpUrl: undefined, mailFrom: FROM, dataDir });
  afterEach(() => rmSync(outbox, { recursive: true, force: true }));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

  async function written(sent: Mail): Promise<ParsedMail> {
    await mailer.send(sent);
    return simpleParser(readFileSync(join(outbox, `${sent.id}.eml`)));
  }

  it('writes the same paragraphs as text and as HTML', async () => {
    const message = await written(mail());
    expect(message).toMatchObject({
      subject: 'Votre conseil est publié',
      from: { text: FROM },
      to: { text: 'camille@example.org' },
      attachments: [],
    });
    expect(message.text).toBe(
      'Bonjour,\n\nMerci\u00A0: votre conseil aide déjà d’autres personnes.\n\nSuivre votre conseil\u00A0:\nhttps://conseils.example.org/contribuer/suivi?token=a&b=1\n',
    );
    const html = String(message.html).replaceAll(/ style="[^"]*"/g, '');
    expect(html).toContain('<p>Merci\u00A0: votre conseil aide déjà d’autres personnes.</p>');
    expect(html).toContain(
      '<p><a href="https://conseils.example.org/contribuer/suivi?token=a&amp;b=1">Suivre votre conseil</a></p>',
    );
    expect(html).toContain('<html lang="fr">');
    expect(html).toContain('<title>Votre conseil est publié</title>');
  });

  it('writes well-formed messages: CRLF line ends, short lines, ASCII parts', async () => {
    await mailer.send(mail({ paragraphs: ['é'.repeat(3000), 'Deux\nlignes.'] }));
    const raw = readFileSync(join(outbox, `${mail().id}.eml`), 'latin1');
    expect(raw.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(Math.max(...raw.split('\r\n').map(({ length }) => length))).toBeLessThanOrEqual(78);
    expect(raw).toMatch(/^[\t\r\n -~]*$/);
  });

  it('marks messages as automatic, and adds the headers of a thread', async () => {
    const { headers, messageId, inReplyTo, references, replyTo, date } = await written(
      mail({
        replyTo: 'c-7-signature@conseils.example.org',
        inReplyTo: '<first@example.org>',
        references: ['<zero@example.org>', '<first@example.org>'],
      }),
    );
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(messageId).toBe(messageIdOf(mail().id, FROM));
    expect(messageId).toBe('<0192f0c1-0000-7000-8000-000000000001@conseils.example.org>');
    expect({ inReplyTo, references, replyTo: replyTo?.text }).toEqual({
      inReplyTo: '<first@example.org>',
      references: ['<zero@example.org>', '<first@example.org>'],
      replyTo: 'c-7-signature@conseils.example.org',
    });
    expect(date).toBeInstanceOf(Date);
  });

  it('keeps a repeated message once, and no partial file', async () => {
    await mailer.send(mail());
    await mailer.send(mail());
    await mailer.send(mail({ id: 'other' }));
    expect(readdirSync(outbox).toSorted()).toEqual([`${mail().id}.eml`, 'other.eml']);
    expect(statSync(join(outbox, 'other.eml')).mode & 0o077).toBe(0);
  });

  it('leaves no partial file behind a message that cannot be written', async () => {
    mkdirSync(join(outbox, `${mail().id}.eml`, 'in the way'), { recursive: true });
    await expect(mailer.send(mail())).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(readdirSync(outbox)).toEqual([`${mail().id}.eml`]);
  });

  it('lets texts add no markup, header or recipient', async () => {
    const message = await written(
      mail({
        subject: 'Bonjour\r\nBcc: eve@example.org',
        to: 'camille@example.org, eve@example.org',
        paragraphs: [
          '<script>alert(1)</script> & <b>gras</b>',
          { label: '<i>lien</i>', href: 'https://example.org/"onclick="x' },
        ],
      }),
    );
    expect(message.bcc).toBeUndefined();
    expect(message.subject).toBe('Bonjour Bcc: eve@example.org'.replace(' :', '\u00A0:'));
    expect([message.to].flat().flatMap((list) => list?.value ?? [])).toHaveLength(1);
    expect(message.html).toContain('>&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;gras&lt;/b&gt;</p>');
    expect(message.html).not.toMatch(/<(script|b|i)>|"onclick/);
  });
});

describe('SmtpMailer', () => {
  let address: string;
  const taken: { from: string; to: string[]; message: ParsedMail }[] = [];
  let refusal: Error | undefined;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_recipient, _session, done) => done(refusal),
    onData: (stream, { envelope }, done) => {
      const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
      const to = envelope.rcptTo.map((recipient) => recipient.address);
      void simpleParser(stream).then((message) => {
        taken.push({ from, to, message });
        done();
      });
    },
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => new Promise<void>((resolve) => server.close(resolve)));

  it('hands the message to the server for one recipient', async () => {
    const dataDir = join(tmpdir(), 'open-job-advice-never-made');
    await createMailer({ smtpUrl: address, mailFrom: FROM, dataDir }).send(mail());
    expect(taken).toMatchObject([
      {
        from: FROM,
        to: ['camille@example.org'],
        message: { subject: 'Votre conseil est publié', messageId: messageIdOf(mail().id, FROM) },
      },
    ]);
    expect(existsSync(dataDir)).toBe(false);
  });

  it('fails when the server refuses the message', async () => {
    refusal = Object.assign(new Error('no such mailbox'), { responseCode: 550 });
    await expect(createMailer({ smtpUrl: address, mailFrom: FROM, dataDir: '' }).send(mail())).rejects.toThrow(
      'no such mailbox',
    );
  });
});

describe('an e-mail job', () => {
  it('passes the message to the mailer of the application', async () => {
    const api = await startApi();
    const { id, ...letter } = mail();
    await api.app.jobs.send(api.app.database.manager, sendMail, letter);
    expect(api.mailbox.sent).toEqual([]);
    expect(await runJobs(api)).toEqual([]);
    await api.stop();
    expect(api.mailbox.sent).toMatchObject([letter]);
    expect(api.mailbox.sent).not.toMatchObject([{ id }]);
  });

  it('sends after the transaction, retries under the same id, and keeps no data once done', async () => {
    const queue = await TestJobQueue.open();
    const mailbox = new TestMailbox();
    const { jobs, worker } = await queue.join(...mailJobs(mailbox));
    const { id: _id, ...letter } = mail();

    const id = await queue.database.transaction(async (tx) => jobs.send(tx, sendMail, letter));
    mailbox.fault = new Error('550 5.1.1 <camille@example.org>: no such mailbox');
    expect(await worker.drain()).toHaveLength(1);
    mailbox.fault = undefined;
    queue.clock.advance(HOUR);
    expect(await worker.drain()).toEqual([]);
    expect(mailbox.to('camille@example.org')).toEqual([{ ...letter, id }]);
    expect(await queue.states()).toEqual([]);
    expect(queue.lines).toHaveLength(1);
    expect(queue.lines.join()).not.toMatch(/camille|token/);
    await queue.close();
  });
});

describe('French typography', () => {
  it.each([
    ["l'emploi d'aujourd'hui", 'l’emploi d’aujourd’hui'],
    ['Pourquoi ? Voici : « un mot » !', 'Pourquoi\u202F? Voici\u00A0: «\u00A0un mot\u00A0»\u202F!'],
    ["https://example.org/l'a?b=1", "https://example.org/l'a?b=1"],
    ["'cité' à 12:30", "'cité' à 12:30"],
  ])('typesets %s', (typed, printed) => {
    expect(typeset(typed)).toBe(printed);
  });
});
