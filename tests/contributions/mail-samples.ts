const CAMILLE = { address: 'camille@example.org', name: 'Camille Exemple' };

export interface Sample {
  /** The name of the file in mails/, without .eml. */
  file: string;
  expected: object;
}

const given = (file: string, expected: object): Sample => ({
  file,
  expected: { kind: 'ACTION', attachments: [], ...expected },
});

const ATELIER =
  "Bonjour,\n\nÀ la médiathèque, l'atelier CV du jeudi est gratuit : on repart avec un CV prêt à envoyer.\n\nMerci à vous";
const LONG_SUBJECT = `${"Chercher avec d'autres, chaque semaine, ".repeat(4)}?`;

/** Messages that become contributions, in every form in which programs write text. */
export const GIVEN: readonly Sample[] = [
  given('plain-utf8', { title: 'Un atelier CV gratuit', body: ATELIER }),
  given('iso-8859-1', { title: "L'atelier de la médiathèque", body: ATELIER }),
  given('windows-1252', {
    title: 'Aller au forum des metiers',
    body: 'Le forum coûte 0 € : l’entrée est libre, et l’on y rencontre des employeurs… sans rendez-vous.',
  }),
  given('quoted-printable', {
    title: 'Relire une annonce',
    body: "Relisez l'annonce à voix haute : chaque compétence citée mérite une phrase dans la lettre de motivation, même courte.",
  }),
  given('base64', {
    title: 'Appeler avant de postuler',
    body: "Un appel de deux minutes avant d'envoyer sa candidature, et l'on sait à qui l'adresser.",
  }),
  given('format-flowed', {
    title: "Marcher jusqu'aux zones artisanales",
    body: 'Beaucoup de petites entreprises ne publient pas leurs offres. Faire le tour de la zone artisanale à pied en fait rencontrer dix.\n\nEssayez le mardi.',
  }),
  given('html-only', {
    title: 'Preparer un entretien',
    body: "Préparer l'entretien\n\nNotez\u00A0trois réussites, chacune en une phrase\u00A0:\n\n- ce qu'il fallait faire\n- ce que vous avez fait\n\nÀ dire tout haut, 2 < 3 fois.",
  }),
  given('html-messy', {
    kind: 'CODE',
    title: 'Code : un petit outil',
    body: "J’ai écrit un outil qui trie les annonces,\nlibre d'usage.\nOn peut le voir ici (https://www.example.org/outil).\n\nIl compte\n\n5 parties\n\nMerci\u00A0&bogus;",
  }),
  given('nested-multipart', {
    kind: 'ACTION',
    title: 'Action : demander une immersion',
    body: "Demandez une immersion d'une semaine : la convention se signe avec votre conseiller.",
    attachments: [
      { name: 'logo.png', size: 70 },
      { name: 'convention.pdf', size: 170 },
    ],
  }),
  given('attachments', {
    kind: 'DATA',
    title: '[Donnees] Les ateliers de mon quartier',
    body: 'Voici la liste des ateliers du quartier, jour par jour, tenue à jour chaque mois.',
    attachments: [
      { name: 'ateliers été.csv', size: 22 },
      { name: 'application/octet-stream', size: 1000 },
    ],
  }),
  given('inline-image', {
    title: 'Une affiche vue en ville',
    body: "Cette affiche annonce des visites d'ateliers, le premier lundi du mois.",
    attachments: [{ name: 'image/png', size: 70 }],
  }),
  given('apple-mixed', {
    title: 'Deux morceaux',
    body: 'Le premier morceau dit de passer à la maison des associations.\nLe second dit que la porte est au fond de la cour.',
    attachments: [{ name: 'plan.png', size: 70 }],
  }),
  given('smime-signed', {
    kind: 'ACTION',
    title: 'Conseil : se faire relire',
    body: 'Faites relire votre lettre par deux personnes : une du métier, une qui ne le connaît pas.',
    attachments: [{ name: 'smime.p7s', size: 180 }],
  }),
  given('forwarded-rfc822', {
    title: 'Bon plan transport',
    body: "Je vous transmets ce message : la carte de bus est remboursée pendant la formation.\n\nTexte de quelqu'un d'autre.",
  }),
  given('no-subject', {
    title: 'Pour garder le rythme, je fixe une heure de recherche chaque matin.',
    body: 'Bonjour,\n\nPour garder le rythme, je fixe une heure de recherche chaque matin.\nAprès, je sors.',
  }),
  given('encoded-words', {
    kind: 'STRATEGY',
    title: 'Stratégie : se former près de chez soi, pour 0 €',
    body: 'Les formations courtes de la région sont gratuites, et certaines se suivent de chez soi : 0 €.',
  }),
  given('folded-headers', {
    title: 'Un conseil pour qui cherche depuis longtemps',
    body: 'Reprendre contact avec un ancien collègue par semaine, sans rien demander.',
  }),
  given('wrong-label-utf8', {
    title: "Un métier à l'essai",
    body: "Essayer un métier une journée, dès que l'employeur est d'accord.",
  }),
  given('wrong-label-latin1', {
    title: 'La journee portes ouvertes',
    body: 'Les portes ouvertes du lycée sont à voir : l’équipe y répond à tout, même à 45 ans.',
  }),
  given('unknown-charset', {
    kind: 'SERVICE',
    title: 'Service : garder les enfants',
    body: 'Notre association garde les enfants pendant les entretiens, même le mercredi.',
  }),
  given('utf16', { title: 'Un texte en UTF-16', body: 'Le bénévolat compte : notez-le sur le CV comme un emploi.' }),
  given('undeclared-8bit-utf8', {
    title: 'Le bon horaire',
    body: 'Téléphoner entre onze heures et midi : la personne qui décide est là.',
  }),
  given('undeclared-8bit-latin1', {
    title: 'Le bon jour',
    body: 'Se présenter le mardi : le lundi est trop chargé, le vendredi déjà fini.',
  }),
  given('emoji', {
    title: 'Respirer 🌿 avant un entretien',
    body: "Trois respirations lentes 🌬️ dans l'ascenseur, et la voix se pose. 👩🏽‍💼",
  }),
  given('very-long-lines', {
    title: 'Tout sur une ligne',
    body: 'Noter chaque soir une chose faite pour avancer. '.repeat(90).trim(),
  }),
  given('long-subject', {
    title: `${"Chercher avec d'autres, chaque semaine, ".repeat(2)}Chercher avec d'autres, chaque…`,
    body: `${LONG_SUBJECT}\n\nÀ quatre, on se relit et on se tient compagnie.`,
  }),
  given('truncated-multipart', {
    title: 'Le marche du samedi',
    body: 'Au marché, les commerçants cherchent souvent une paire de bras dès six heures.',
  }),
  given('no-message-id', {
    title: 'Sans identifiant',
    body: 'Relancer une candidature au bout de dix jours, en deux phrases.',
  }),
  given('header-injection', {
    title: 'Bonjour Bcc: eve@example.org',
    body: 'Un conseil tout simple : dormir assez la veille.',
  }),
];

/** Messages that are not kept, with the reason that the sender gets. */
export const FAULTY: readonly (readonly [string, string])[] = [
  ['empty-body', 'EMPTY'],
  ['only-an-attachment', 'EMPTY'],
  ['smime-opaque', 'EMPTY'],
  ['missing-boundary', 'EMPTY'],
  ['too-short', 'TOO_SHORT'],
  ['too-long', 'TOO_LONG'],
];

/** Messages that no person wrote to us, with the sign that shows it. */
export const AUTOMATIC: readonly (readonly [string, string])[] = [
  ['vacation', 'auto-submitted'],
  ['vacation-outlook', 'auto-suppressed'],
  ['vacation-unmarked', 'out-of-office'],
  ['bounce', 'auto-submitted'],
  ['bounce-unmarked', 'bounce'],
  ['mailing-list', 'list'],
  ['loop', 'loop'],
];

const ANSWER = "Le matin, entre onze heures et midi.\nC'est là que la personne qui décide répond.";

/** Answers, with the text that remains without the quoted history. */
export const ANSWERS: readonly (readonly [string, string])[] = [
  ...[
    'gmail-fr',
    'gmail-en',
    'thunderbird-fr',
    'thunderbird-en',
    'outlook-fr',
    'outlook-en',
    'html-gmail',
    'phone',
  ].map((program) => [`reply-${program}`, ANSWER] as const),
  ['reply-with-a-date', "Le 2 novembre, j'ai essayé : personne.\nLe mardi, oui."],
  [
    'reply-between-the-lines',
    '> Bonjour,\n> À quelle heure appeler ?\n\nVers onze heures.\n\n> Et quel jour ?\n\nLe mardi.',
  ],
  [
    'reply-below',
    'Le 23/11/2026 à 10:02, no-reply@localhost a écrit :\n> À quelle heure appeler ?\n\nVers onze heures, le mardi.',
  ],
  [
    'reply-only-history',
    "Le 23/11/2026 à 10:02, no-reply@localhost a écrit :\n> Bonjour,\n>\n> À quelle heure appeler ?\n>\n> Bien à vous,\n> L'équipe",
  ],
];

/** The authors of messages that are not from Camille. */
export const AUTHORS: Readonly<Record<string, object | null>> = {
  'encoded-words': { address: 'eleonore@example.org', name: 'Éléonore Exemple' },
  'header-injection': { address: 'camille@example.org', name: 'Camille <script>' },
};

export const authorOf = (file: string): object | null => AUTHORS[file] ?? CAMILLE;
