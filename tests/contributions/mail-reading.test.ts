import { readFileSync, readdirSync } from 'node:fs';
import { replyIn, parseSubmission } from '../../api/contributions/intake/email-submission.rules';
import { readMail } from '../../api/platform/mail/reading/incoming';
import type { IncomingMail } from '../../api/platform/mail/reading/incoming';
import { ANSWERS, AUTOMATIC, FAULTY, GIVEN, authorOf } from './mail-samples';

const FOLDER = 'tests/contributions/mails';
const read = async (file: string): Promise<IncomingMail> => readMail(readFileSync(`${FOLDER}/${file}.eml`));
const html = (body: string): Buffer =>
  Buffer.from(
    `From: camille@example.org\r\nSubject: Une page\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`,
  );

describe('an incoming message', () => {
  it.each(GIVEN)('is read in full: $file', async ({ file, expected }) => {
    const mail = await read(file);
    expect({ ...(parseSubmission(mail) as object), from: mail.from, automatic: mail.automatic }).toEqual({
      ...expected,
      from: authorOf(file),
      automatic: undefined,
    });
  });

  it.each(FAULTY)('is refused with a reason: %s, %s', async (file, fault) => {
    const mail = await read(file);
    expect([parseSubmission(mail), mail.automatic, mail.from]).toEqual([fault, undefined, authorOf(file)]);
  });

  it.each(AUTOMATIC)('is recognised as automatic: %s, %s', async (file, sign) => {
    expect((await read(file)).automatic).toBe(sign);
  });

  it.each(ANSWERS)('loses the quoted history of an answer when that is certain: %s', async (file, body) => {
    expect(replyIn(await read(file))).toEqual({ body });
  });

  it('has no author without a From header, and is rejected with too many parts', async () => {
    expect((await read('no-from')).from).toBeNull();
    await expect(read('too-many-parts')).rejects.toThrow('child nodes');
  });

  it('keeps its Message-ID, or gets one made from its content', async () => {
    expect((await read('plain-utf8')).messageId).toBe('<sample-1@mail.example.org>');
    const [once, twice] = [await read('no-message-id'), await read('no-message-id')];
    expect(once.messageId).toMatch(/^<[0-9a-f]{64}@unnamed\.invalid>$/);
    expect(twice.messageId).toBe(once.messageId);
  });

  it('is read to its end when it has 900 KB of HTML', async () => {
    const paragraph = '<p class="body" style="margin:0">Un conseil parmi d\'autres, r&eacute;p&eacute;t&eacute;.</p>\n';
    const mail = await readMail(
      html(`<html><body>${paragraph.repeat(Math.ceil(900_000 / paragraph.length))}<p>Fin.</p></body></html>`),
    );
    expect(mail.text.startsWith("Un conseil parmi d'autres, répété.\n\nUn conseil")).toBe(true);
    expect(mail.text.endsWith('\n\nFin.')).toBe(true);
    expect(parseSubmission(mail)).toBe('TOO_LONG');
  });

  // Each page takes minutes with an algorithm of quadratic time.
  it.each([
    ['tags that never end', '<a "\' '.repeat(150_000)],
    ['signs that open nothing', '<'.repeat(900_000)],
    ['styles that never end', '<style'.repeat(150_000)],
    ['comments that never end', '<!--'.repeat(225_000)],
    ['a page of spaces', `a${' '.repeat(900_000)}b`],
    ['a page of spaces in cells', '<td>'.repeat(225_000)],
    ['boxes in boxes', '<div>'.repeat(180_000)],
    ['quotations in quotations', `${'<blockquote>'.repeat(75_000)}x`],
    ['lines that begin like a history', '<br>Le 1 '.repeat(100_000)],
    ['quoted lines', '<br>&gt; a'.repeat(90_000)],
  ])('is read to its end in time when it has %s', async (_what, body) => {
    const mail = await readMail(html(body));
    expect(replyIn(mail)).toBeDefined();
  });

  it('is expected for each sample of the folder', () => {
    const told = [
      ...GIVEN.map(({ file }) => file),
      ...[...FAULTY, ...AUTOMATIC, ...ANSWERS].map(([file]) => file),
      'no-from',
      'too-many-parts',
    ];
    expect(
      readdirSync(FOLDER)
        .map((name) => name.replace(/\.eml$/, ''))
        .toSorted(),
    ).toEqual(told.toSorted());
  });
});
