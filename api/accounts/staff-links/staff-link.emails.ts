import type { MailToSend } from '../../platform/mail/mail';

/** How long each kind of link is valid, in hours: somebody who is invited may be away for some days. */
export const VALID_HOURS = { invitation: 72, password: 1 } as const;

/** The mail by which a member of the team chooses a password: in French, then in English, since nobody knows yet which of them they read. */
export function staffLinkWords(
  href: string,
  isInvitation: boolean,
): Pick<MailToSend, 'subject' | 'paragraphs' | 'language'> {
  const [lead, leadInEnglish] = isInvitation
    ? [
        'Un compte a été ouvert pour vous dans les coulisses des conseils pour l’emploi.',
        'An account was opened for you in the back-office.',
      ]
    : ['Un lien a été demandé pour choisir un nouveau mot de passe.', 'A link was asked for to choose a new password.'];
  const { hours, days } = isInvitation
    ? { hours: 'trois jours', days: 'three days' }
    : { hours: 'une heure', days: 'an hour' };
  return {
    subject: isInvitation ? 'Votre accès aux coulisses' : 'Choisir un nouveau mot de passe',
    paragraphs: [
      'Bonjour,',
      `${lead} Ce lien sert une seule fois, et vaut pendant ${hours} : choisissez-y votre mot de passe. Ne le transmettez pas.`,
      { label: 'Choisir mon mot de passe', href, as: 'BUTTON' },
      'Si vous n’attendiez rien, vous pouvez ignorer ce message : rien ne change.',
      `${leadInEnglish} The link works once, within ${days}.`,
      'L’équipe',
    ],
    language: 'fr',
  };
}
