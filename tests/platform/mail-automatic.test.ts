import { isDaemon } from '../../api/platform/mail/reading/automatic';
import { readMail } from '../../api/platform/mail/reading/incoming';

const WORDS = 'Le patron est au fournil avant six heures du matin.';

async function signOf(headers: Readonly<Record<string, string>>, text = WORDS): Promise<string | undefined> {
  const all = {
    From: 'camille@example.org',
    Subject: 'Le fournil',
    'Content-Type': 'text/plain; charset=utf-8',
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return (await readMail(Buffer.from(`${lines.join('')}\r\n${text}`))).automatic;
}

describe('a message that no person wrote', () => {
  it.each([
    ['MAILER-DAEMON@example.org'],
    ['Mail Delivery Subsystem <mailer-daemon@googlemail.com>'],
    ['MAILER-DAEMON'],
    ['Mail Delivery System <noreply@example.org>'],
    ['postmaster@example.org'],
    ['Microsoft Outlook <MicrosoftExchange329e71ec88ae4615bbc36ab6ce41109e@example.org>'],
  ])('is a bounce when it comes from %s', async (from) => {
    expect(await signOf({ From: from })).toBe('bounce');
  });

  it.each([
    'Non remis : Merci pour votre contribution',
    'RE : Non remis : Merci pour votre contribution',
    'failure notice',
    'Undeliverable: Merci pour votre contribution',
    'Mail delivery failed: returning message to sender',
    'Delivery Status Notification (Failure)',
    'Échec de la remise du message',
    'Message non distribué',
    'Message non délivrable : Merci',
    'Avis de non-remise',
    "Notification d'échec de remise",
    "Le message n'a pas pu être remis : Merci",
    'Impossible de remettre le message',
    "Couldn't deliver the message",
    'Warning: could not send message for past 4 hours',
    'Nondeliverable mail',
  ])('is a bounce when its subject is "%s"', async (subject) => {
    expect(await signOf({ Subject: subject })).toBe('bounce');
  });

  it.each<[string, Record<string, string>]>([
    ['bounce', { 'X-Failed-Recipients': 'a@example.org' }],
    ['bounce', { 'Content-Type': 'multipart/report; report-type=disposition-notification; boundary=x' }],
    ['read-receipt', { 'Content-Type': 'message/disposition-notification' }],
    ['list', { 'List-Id': '<lettre.example.org>', 'List-Unsubscribe': '<https://example.org/x>' }],
    ['bulk', { Precedence: 'bulk' }],
    ['auto-suppressed', { 'X-Auto-Response-Suppress': 'All', Subject: 'Réponse automatique : Merci' }],
  ])('is known by the sign %s: %j', async (sign, headers) => {
    expect(await signOf(headers)).toBe(sign);
  });

  it.each([
    'Réponse automatique',
    'Réponse automatique : Merci pour votre contribution',
    'RE : Réponse automatique : Merci pour votre contribution',
    'Re: Reponse automatique',
    'Absence du bureau',
    'Absence du bureau : Merci pour votre contribution',
    'Absente du bureau jusqu’au 3 décembre',
    "Message d'absence",
    "Réponse automatique d'absence",
    'Auto-réponse : Merci',
    'Accusé de réception automatique',
    '[Auto-Reply] Merci',
    "En congés jusqu'au 3 décembre",
    "Absent(e) jusqu'au lundi 3 décembre",
    'Automatic reply: Merci',
    'Out of office',
    'Abwesenheitsnotiz: Merci',
  ])('is an automatic answer when its subject is "%s"', async (subject) => {
    expect(await signOf({ Subject: subject })).toBe('out-of-office');
  });

  it('is an automatic answer when its subject may be one, and it answers or tells of an absence', async () => {
    const subject = { Subject: 'Auto : Merci pour votre contribution' };
    expect(await signOf({ Subject: 'Auto : Re: Merci pour votre contribution' })).toBe('out-of-office');
    expect(await signOf({ ...subject, 'In-Reply-To': '<receipt@localhost>' })).toBe('out-of-office');
    expect(await signOf(subject, "Je suis actuellement en congés jusqu'au 3 décembre.")).toBe('out-of-office');
    expect(await signOf({ Subject: 'Lu : Merci' }, 'Votre message a été lu le 3 décembre.')).toBe('read-receipt');
  });

  it.each(['MAILER-DAEMON@example.org', 'postmaster@example.org', 'mailer-daemon'])(
    'is a bounce when its envelope names %s',
    (address) => expect(isDaemon(address)).toBe(true),
  );
});

describe('a message of a person', () => {
  it.each<[string, Record<string, string>]>([
    ['Exchange asks for no automatic answer', { 'X-Auto-Response-Suppress': 'All' }],
    ['it comes through a list', { 'List-Id': '<quartier.example.org>', Precedence: 'list' }],
    [
      'it comes through a list that can be left',
      {
        'List-Id': '<quartier.example.org>',
        'List-Post': '<mailto:quartier@example.org>',
        'List-Unsubscribe': '<https://example.org/x>',
        Precedence: 'bulk',
      },
    ],
    ['a program says that no program sent it', { 'Auto-Submitted': 'no; source=webmail' }],
    ['it tells of a refusal', { Subject: 'Réponse automatique de refus : relancer quand même' }],
    ['it tells of the end of leave', { Subject: "En congés jusqu'au bout : garder un rythme" }],
    ['it tells of cars', { Subject: 'Auto : partager la voiture pour aller travailler' }],
    ['it tells of automatic answers', { Subject: 'Réponse automatique aux annonces : à éviter' }],
    ['it tells of absence', { Subject: 'Absence : prévenir le matin même' }],
    ['it tells what was read', { Subject: 'Lu : un bon conseil' }],
    ['its author has a name like a post', { From: 'postmastermind@example.org' }],
    ['it asks for a receipt', { 'Disposition-Notification-To': 'camille@example.org' }],
  ])('is taken when %s', async (_what, headers) => {
    expect(await signOf(headers)).toBeUndefined();
    expect(isDaemon('camille@example.org')).toBe(false);
  });
});
