import { replyIn, parseSubmission } from '../../api/contributions/intake/email-submission.rules';
import type { IncomingMail } from '../../api/platform/mail/reading/incoming';

const TEXT = 'Le patron est au fournil avant six heures du matin.';
const mail = (changes: Partial<IncomingMail>): IncomingMail =>
  ({ subject: 'Appeler le boulanger', text: TEXT, attachments: [], ...changes }) as IncomingMail;
const titleOf = (changes: Partial<IncomingMail>): unknown => {
  const given = parseSubmission(mail(changes));
  return typeof given === 'string' ? given : given.title;
};
const bodyOf = (changes: Partial<IncomingMail>): unknown => {
  const given = parseSubmission(mail(changes));
  return typeof given === 'string' ? given : given.body;
};
const kindOf = (subject: string): unknown => {
  const given = parseSubmission(mail({ subject }));
  return typeof given === 'string' ? given : given.kind;
};

describe('a contribution by e-mail', () => {
  it('keeps its words and its attachments', () => {
    const attachments = [{ name: 'plan.pdf' }] as never;
    expect(parseSubmission(mail({ attachments }))).toEqual({
      ...{ kind: 'ACTION', title: 'Appeler le boulanger', body: TEXT, attachments },
    });
  });

  it.each([
    ['Re: Appeler le boulanger', 'Appeler le boulanger'],
    ['RE : re[12]: Fwd :Appeler le boulanger ', 'Appeler le boulanger'],
    ['Tr:Réf : fw: rep: Appeler le boulanger', 'Appeler le boulanger'],
    ['Ré: Réf : Appeler le boulanger', 'Appeler le boulanger'],
    ['Re [2] : Appeler le boulanger', 'Appeler le boulanger'],
    ['Rép: Appeler le boulanger', 'Appeler le boulanger'],
    ['Re\u0301p : RE : RE :Appeler le boulanger', 'Appeler le boulanger'],
    ['TR: [EXTERNE] Re : Appeler le boulanger', 'Appeler le boulanger'],
    ['[Expéditeur externe] Appeler le boulanger', 'Appeler le boulanger'],
    ['[EXT] ***SPAM*** Appeler le boulanger', 'Appeler le boulanger'],
    ['{Spam?} EXTERNAL: Appeler le boulanger', 'Appeler le boulanger'],
    ['[CAUTION: External Email] Appeler le boulanger', 'Appeler le boulanger'],
    ['(EXTERNE) Appeler le boulanger', 'Appeler le boulanger'],
    ['[!!SUSPECT SPAM] RE：Appeler le boulanger', 'Appeler le boulanger'],
    ['(Rouen) Appeler le boulanger', '(Rouen) Appeler le boulanger'],
    ['[Rouen] Appeler le boulanger', '[Rouen] Appeler le boulanger'],
    ['[Extra] Appeler le boulanger', '[Extra] Appeler le boulanger'],
    ['Internet : appeler le boulanger', 'Internet : appeler le boulanger'],
    ['Appeler Re: le boulanger', 'Appeler Re: le boulanger'],
    ['Relancer: appeler', 'Relancer: appeler'],
    ['Re[x]: appeler', 'Re[x]: appeler'],
  ])('named "%s" has a title without the marks of answers', (subject, title) => {
    expect(titleOf({ subject })).toBe(title);
  });

  it.each<[string, string, string]>([
    ['a subject of five characters', 'cinqs', 'cinqs'],
    ['a subject of four characters', 'quat', TEXT],
    ['a subject that is a mark only', 'Re:', TEXT],
  ])('of %s', (_what, subject, title) => {
    expect(titleOf({ subject })).toBe(title);
  });

  it.each([
    [`Bonjour,\n\n   ${TEXT}\nEt encore.`, TEXT],
    [`Chère Madame,\nMonsieur le maire,\n${TEXT}`, TEXT],
    [`Bonjour, je voudrais vous dire ceci sans attendre\n${TEXT}`, 'Bonjour, je voudrais vous dire ceci sans attendre'],
    [`Bonjournal du matin\n${TEXT}`, 'Bonjournal du matin'],
    [`Un bonjour du matin\n${TEXT}`, 'Un bonjour du matin'],
    [`Bonsoir\n\n\ncinqs\n${TEXT}`, 'cinqs'],
    [`Oui.\n\n${TEXT}`, `Oui. ${TEXT}`],
    [`Salut\nà  tous\n\n\t${TEXT}`, 'à  tous'],
  ])('without a subject takes its title from %j', (text, title) => {
    expect(titleOf({ subject: '', text })).toBe(title);
  });

  it('cuts a title of more than 120 characters between two words, and keeps the whole in its body', () => {
    const words = (count: number): string => 'douze signes '.repeat(count).trim();
    const long = words(10);
    expect(long).toHaveLength(129);
    expect(titleOf({ subject: long })).toBe(`${words(9)}…`);
    expect(bodyOf({ subject: long })).toBe(`${long}\n\n${TEXT}`);
    expect(bodyOf({ subject: long, text: '' })).toBe('EMPTY');
    expect(titleOf({ subject: 'x'.repeat(120) })).toBe('x'.repeat(120));
    expect(bodyOf({ subject: 'x'.repeat(120) })).toBe(TEXT);
    expect(titleOf({ subject: 'x'.repeat(121) })).toBe(`${'x'.repeat(119)}…`);
    expect(bodyOf({ subject: 'x'.repeat(121) })).toBe(`${'x'.repeat(121)}\n\n${TEXT}`);
  });

  it('cuts a title inside its last word where that one is more than half of it', () => {
    const subject = (before: number): string => `${'x'.repeat(before)} ${'y'.repeat(150)}`;
    expect(titleOf({ subject: subject(60) })).toBe(`${'x'.repeat(60)}…`);
    expect(titleOf({ subject: subject(59) })).toBe(`${'x'.repeat(59)} ${'y'.repeat(59)}…`);
    expect(titleOf({ subject: `${'x'.repeat(70)}  ${'y'.repeat(60)}` })).toBe(`${'x'.repeat(70)}…`);
  });

  it.each([
    ['', 'EMPTY'],
    [`${TEXT} \uFFFD`, 'UNREADABLE'],
    ['x'.repeat(19), 'TOO_SHORT'],
    ['x'.repeat(20), 'x'.repeat(20)],
    ['🙂'.repeat(19), 'TOO_SHORT'],
    ['x'.repeat(5000), 'x'.repeat(5000)],
    ['x'.repeat(5001), 'TOO_LONG'],
  ])('is kept where its text has 20 to 5,000 characters that can be read', (text, body) => {
    expect(bodyOf({ text })).toBe(body);
  });

  it('keeps its words without the line of a mail program, and with what they quote', () => {
    const quoting = `${TEXT}\n\nLe 23/11/2026 à 10:02, Conseils <a@localhost> a écrit :\n> Bonjour`;
    expect(bodyOf({ text: `${quoting}\n\nEnvoyé de mon iPhone` })).toBe(quoting);
    expect(bodyOf({ text: 'Envoyé avec la messagerie sécurisée Proton Mail.' })).toBe('EMPTY');
    expect(parseSubmission(mail({ text: quoting }), { answersUs: true })).toMatchObject({ body: TEXT });
  });

  it.each([
    ['Stratégie : viser petit', 'STRATEGY'],
    ['[Données] Les offres', 'DATA'],
    ['Re: [data]: Les offres', 'DATA'],
    ['[ services ] Un atelier', 'SERVICE'],
    ['Logiciel: un calendrier', 'CODE'],
    ['Bons plans : la boulangerie', 'ACTION'],
    ['[EXTERNE] Stratégie : viser petit', 'STRATEGY'],
    ['RE: [EXTERNAL] [Données] Les offres', 'DATA'],
    ['Stratégie de recherche : viser petit', 'ACTION'],
    ['Ma stratégie : viser petit', 'ACTION'],
    ['Service', 'ACTION'],
    ['Un [service] : ici', 'ACTION'],
    ['service\t: ici', 'SERVICE'],
    ['servicex: ici', 'ACTION'],
  ])('named "%s" is of the kind %s', (subject, kind) => {
    expect(kindOf(subject)).toBe(kind);
  });
});

describe('an answer by e-mail', () => {
  it.each([
    ['', 'EMPTY'],
    ['Oui \uFFFD', 'UNREADABLE'],
    ['Oui', { body: 'Oui' }],
    ['x'.repeat(5000), { body: 'x'.repeat(5000) }],
    ['x'.repeat(5001), 'TOO_LONG'],
  ])('is kept where it has 1 to 5,000 characters that can be read', (text, expected) => {
    expect(replyIn(mail({ text }))).toEqual(expected);
  });
});
