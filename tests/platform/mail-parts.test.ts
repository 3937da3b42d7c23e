import { readMail } from '../../api/platform/mail/reading/incoming';
import type { IncomingMail } from '../../api/platform/mail/reading/incoming';

interface Part {
  type: string;
  headers?: string;
  body: string | Part[];
}

const text = (body: string): Part => ({ type: 'text/plain; charset=utf-8', body });
const html = (body: string): Part => ({ type: 'text/html; charset=utf-8', body });
const file = (name: string, body = 'JVBERi0='): Part => ({
  type: `application/pdf; name="${name}"`,
  headers: `Content-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n`,
  body,
});
const many = (kind: string, ...body: Part[]): Part => ({ type: `multipart/${kind}`, body });
const message = (part: Part, headers = 'From: dominique@example.org\r\nSubject: Le bus\r\n'): Part => ({
  type: 'message/rfc822',
  body: `${headers}MIME-Version: 1.0\r\n${written(part)}`,
});

let boundaries = 0;
function written({ type, headers = '', body }: Part): string {
  if (typeof body === 'string') return `Content-Type: ${type}\r\n${headers}\r\n${body}`;
  boundaries += 1;
  const boundary = `b${boundaries}`;
  const parts = body.map((part) => `--${boundary}\r\n${written(part)}\r\n`).join('');
  return `Content-Type: ${type}; boundary="${boundary}"\r\n${headers}\r\n${parts}--${boundary}--\r\n`;
}

const read = async (part: Part, headers = 'From: camille@example.org\r\nSubject: Le bus\r\n'): Promise<IncomingMail> =>
  readMail(Buffer.from(`${headers}MIME-Version: 1.0\r\n${written(part)}`));

describe('the words of a message', () => {
  it.each<[string, Part, string]>([
    [
      'of text parts around a document',
      many('mixed', text('Avant.'), file('plan.pdf'), text('Après.'), text('Fin.')),
      'Avant.\nAprès.\nFin.',
    ],
    [
      'of text and HTML around a document',
      many('mixed', text('Avant.'), file('plan.pdf'), html('<p>Après.</p>'), text('Fin.')),
      'Avant.\n\nAprès.\n\nFin.',
    ],
    [
      'of HTML parts',
      many('mixed', html('<p>Un</p>'), html('<p>deux</p>'), html('<p>trois</p>')),
      'Un\n\ndeux\n\ntrois',
    ],
    [
      'of a part that quotes MIME',
      many('mixed', text('Écrivez Content-Type: multipart/alternative; boundary="x".'), html('<p>Et cela.</p>')),
      'Écrivez Content-Type: multipart/alternative; boundary="x".\n\nEt cela.',
    ],
    [
      'of alternatives once, and of what stands beside them',
      many(
        'mixed',
        many('alternative', text('Le texte.'), html('<b>Le texte.</b>')),
        file('a.pdf'),
        html('<p>Ensuite.</p>'),
      ),
      'Le texte.\n\nEnsuite.',
    ],
    [
      'of an alternative that is not empty',
      many('alternative', text(' \r\n'), many('related', html('<p>Le <b>texte</b>.</p>'), file('image.pdf'))),
      'Le texte.',
    ],
    ['that are sent twice once', many('mixed', text('Le  texte.'), html('<p>Le texte.</p>')), 'Le  texte.'],
    [
      'of two messages in alternatives',
      many('mixed', many('alternative', text('Un.'), html('Un.')), many('alternative', text('Deux.'), html('Deux.'))),
      'Un.\nDeux.',
    ],
    [
      'of a message attached',
      many('mixed', text('Voici.'), message(many('alternative', text('Le bus.'), html('Le bus.'))), text('Fin.')),
      'Voici.\n\nLe bus.\n\nFin.',
    ],
    [
      'of a message attached to an attached message',
      many('mixed', message(many('mixed', text('Un.'), message(text('Deux.'))))),
      'Un.\n\nDeux.',
    ],
    [
      'of a part without a type',
      { type: 'multipart/mixed', body: [{ ...text('Un.'), type: 'text/plain' }, text('Deux.')] },
      'Un.\nDeux.',
    ],
  ])('are those %s', async (_what, part, words) => {
    expect((await read(part)).text).toBe(words);
  });

  it('are read beside attachments, which are named with those of attached messages', async () => {
    const mail = await read(
      many(
        'mixed',
        text('Voici.'),
        file('plan.pdf', 'JVBERi0='),
        message(many('mixed', text('Le bus.'), file('bus.pdf'))),
      ),
    );
    expect(mail).toMatchObject({
      text: 'Voici.\n\nLe bus.',
      attachments: [
        { name: 'plan.pdf', size: 5 },
        { name: 'bus.pdf', size: 5 },
      ],
    });
  });

  it('are those of HTML with its addresses and lines, without what is hidden', async () => {
    const page =
      '<div style="display:none">Aperçu</div><p>Voir <a href="https://example.org/a">ce site</a> : &frac12; journée.</p><pre>un\n deux</pre>';
    expect((await read(html(page))).text).toBe('Voir ce site (https://example.org/a) : ½ journée.\n\nun\ndeux');
  });

  it('are refused beyond 1 MB of text, over all parts', async () => {
    const half = 'x'.repeat(600_000);
    await expect(read(many('mixed', text(half), message(html(half))))).rejects.toThrow('longer than 1 MB');
    expect((await read(many('mixed', text('Le bus.'), file('grand.pdf', 'QUFB'.repeat(500_000))))).attachments).toEqual(
      [{ name: 'grand.pdf', size: 1_500_000 }],
    );
  });
});

describe('the author of a message', () => {
  const author = async (headers: string): Promise<unknown> => (await read(text('Le bus.'), headers)).from;
  const person = { address: 'camille@example.org', name: 'Camille' };

  it.each([
    ['a program', 'From: Formulaire <noreply@example.org>\r\nReply-To: Camille <camille@example.org>\r\n'],
    ['a program in French', 'From: ne-pas-repondre@example.org\r\nReply-To: Camille <camille@example.org>\r\n'],
    [
      'a list in their name',
      'From: "Camille via Quartier" <quartier@lists.example.org>\r\nReply-To: Camille <camille@example.org>\r\nList-Post: <mailto:quartier@lists.example.org>\r\n',
    ],
  ])('is who gets the replies where the sender is %s', async (_what, headers) => {
    expect(await author(headers)).toEqual(person);
  });

  it.each([
    ['a list gets the replies', 'From: Camille <camille@example.org>\r\nReply-To: quartier@lists.example.org\r\n'],
    ['a program gets the replies', 'From: Camille <camille@example.org>\r\nReply-To: no-reply@example.org\r\n'],
  ])('is the sender where %s', async (_what, headers) => {
    expect(await author(headers)).toEqual(person);
  });

  it.each([
    ['line breaks', '=?utf-8?Q?Camille=0D=0A_Bcc=3A_eve?=', 'Camille Bcc: eve'],
    ['half a surrogate pair', '=?utf-16be?B?AEPYPQBh?=', 'Ca'],
    ['characters that turn the line around', '=?utf-8?Q?Cam=E2=80=AEille=E2=80=8B?=', 'Camille'],
  ])('has a name without %s', async (_what, encoded, name) => {
    expect(await author(`From: ${encoded} <camille@example.org>\r\n`)).toEqual({
      address: 'camille@example.org',
      name,
    });
  });

  it('names attachments without them, too', async () => {
    const named = file('x');
    const headers = `Content-Disposition: attachment; filename*=utf-8''plan%0D%0A%ED%A0%BD.pdf\r\n`;
    const { attachments } = await read(many('mixed', text('Le bus.'), { ...named, type: 'application/pdf', headers }));
    expect(attachments).toEqual([{ name: 'plan .pdf', size: 8 }]);
  });
});
