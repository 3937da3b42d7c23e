import { withoutHistory } from '../../api/platform/mail/reading/quotes';

const ANSWER = "Le matin, entre onze heures et midi.\nC'est là que les 2 personnes qui décident répondent.";
const HISTORY = ['Bonjour,', '', 'À quelle heure appeler ?', '', "L'équipe"];
const QUOTED = HISTORY.map((line) => `> ${line}`.trimEnd());
const CONSEILS = 'Conseils <contribution+0@localhost>';

const ATTRIBUTIONS: readonly string[] = [
  `Le lun. 23 nov. 2026 à 10:02, ${CONSEILS} a écrit :`,
  `Le lun. 23 nov. 2026 à 10:02, ${CONSEILS} a\nécrit :`,
  `Le lundi 23 novembre 2026 à 10:02:00 UTC+1,\nConseils\n<contribution+0@localhost> a écrit :`,
  `Le 23 nov. 2026 à 10:02, Conseils a écrit :`,
  `Le 23/11/2026 à 10:02, Conseils a écrit :`,
  `Le 23/11/2026 à 10:02, no-reply@localhost a écrit :`,
  `Le 2026-11-23 10:02, ${CONSEILS} a écrit :`,
  `Le 2026-11-23T10:02:00+01:00, ${CONSEILS} a écrit :`,
  `Le\u00A023\u00A0nov.\u00A02026 à 10:02,\u00A0${CONSEILS} a écrit\u202F:`,
  `Le 1er décembre 2026 à 10h02, ${CONSEILS} a écrit :`,
  `Le Lundi, Novembre 23, 2026 10:02 CET, ${CONSEILS} a écrit :`,
  `Le lundi 23 novembre 2026, 10:02:00 CET Conseils a écrit :`,
  `2026-11-23 10:02 GMT+01:00, ${CONSEILS}:`,
  `2026-11-23 10:02 GMT+01:00 ${CONSEILS} :`,
  `23.11.2026 10:02, ${CONSEILS} a écrit :`,
  `${CONSEILS} a écrit le 23/11/2026 à 10:02 :`,
  `Conseils a écrit le 23/11/2026 à 10:02 :`,
  `${CONSEILS} a écrit :`,
  `Quoting ${CONSEILS}:`,
  `Citation de ${CONSEILS} :`,
  `On Mon, Nov 23, 2026 at 10:02 AM ${CONSEILS} wrote:`,
  `On 23 November 2026 10:02:00 CET, ${CONSEILS} wrote:`,
  `Am 23.11.2026 um 10:02 schrieb ${CONSEILS}:`,
  `El lun, 23 nov 2026 a las 10:02, Conseils (<contribution+0@localhost>) escribió:`,
  `Em seg., 23 de nov. de 2026 às 10:02, ${CONSEILS} escreveu:`,
];

const HEADS: readonly (readonly [string, string])[] = [
  [
    'Outlook',
    'De : Conseils <a@localhost>\nEnvoyé : lundi 23 novembre 2026 10:02\nÀ : Camille <c@example.org>\nObjet : Votre contribution',
  ],
  [
    'Outlook on a telephone',
    '________________________________\nDe : Conseils <a@localhost>\nEnvoyé : lundi 23 novembre 2026 10:02\nÀ : Camille\nObjet : Votre contribution',
  ],
  [
    'Outlook in bold',
    '*De :* Conseils <a@localhost>\n*Envoyé :* lundi 23 novembre 2026 10:02\n*À :* Camille\n*Objet :* Votre contribution',
  ],
  [
    'Orange',
    'Message du 23/11/26 10:02\nDe : "Conseils" <a@localhost>\nA : camille@example.org\nCopie à :\nObjet : Votre contribution',
  ],
  [
    'La Poste',
    'envoyé : 23 novembre 2026 à 10:02\nde : Conseils <a@localhost>\nà : camille@example.org\nobjet : Votre contribution',
  ],
  [
    'SFR',
    '========================================\n\nMessage du : 23/11/2026 10:02\nDe : "Conseils" <a@localhost>\nA : camille@example.org\nSujet : Votre contribution',
  ],
  [
    'Free',
    '----- Mail original -----\nDe: "Conseils" <a@localhost>\nÀ: camille@example.org\nEnvoyé: Lundi 23 Novembre 2026 10:02:00\nObjet: Votre contribution',
  ],
  [
    'Samsung',
    "-------- Message d'origine --------\nDe : Conseils <a@localhost>\nDate : 23/11/2026 10:02 (GMT+01:00)\nÀ : Camille\nObjet : Votre contribution",
  ],
  [
    'Samsung in one line',
    "-------- Message d'origine --------De : Conseils <a@localhost> Date : 23/11/2026  10:02  (GMT+01:00) À : Camille Objet : Votre contribution",
  ],
  [
    'Samsung in one line without dashes',
    'De : Conseils <a@localhost> Date : 23/11/2026 10:02 À : Camille Objet : Votre contribution',
  ],
  ['an old program', '-----Message original-----'],
  [
    'Proton Mail',
    '‐‐‐‐‐‐‐ Original Message ‐‐‐‐‐‐‐\nLe lundi 23 novembre 2026 à 10:02, Conseils <a@localhost> a écrit :',
  ],
  ['Yahoo', 'Le lundi 23 novembre 2026 à 10:02:00 UTC+1, Conseils <a@localhost> a écrit :'],
  ['Zoho', '---- Le lun., 23 nov. 2026 10:02:00 +0100 Conseils <a@localhost> a écrit ----'],
  [
    'two lines of recipients',
    'De : Conseils <a@localhost>\nDate : 23/11/2026 10:02\nÀ : Camille <c@example.org>,\n  Dominique <d@example.org>\nObjet : Votre contribution',
  ],
];

const SIGNATURES: readonly string[] = [
  'Envoyé de mon iPhone',
  'Envoyé depuis mon appareil Galaxy',
  'Envoyé à partir de mon Galaxy S21 5G',
  'Envoyé avec la messagerie sécurisée Proton Mail.',
  'Envoyé avec la messagerie sécurisée [Proton Mail](https://proton.me/mail/home).',
  'Envoyé avec la messagerie sécurisée Proton Mail (https://proton.me/mail/home).',
  'Envoyé depuis Proton Mail pour Android',
  'Sent with Proton Mail secure email.',
  '\u2063Télécharger BlueMail pour Android \u200B',
  'Envoyé avec BlueMail pour Android',
  'Get BlueMail for Android',
  'Envoyé depuis Yahoo Mail pour iPhone',
  'Envoyé à partir de Outlook pour Android<https://aka.ms/AAb9ysg>',
  'Obtenez Outlook pour iOS<https://aka.ms/o0ukef>',
  'Provenance : Courrier pour Windows',
  "Envoyé depuis l'application Mail Orange",
  'Envoyé depuis mon mobile Orange',
  'Envoyé depuis mon appareil Android avec K-9 Mail. Veuillez excuser ma brièveté.',
  'Envoyé avec Zoho Mail',
  'Envoyé depuis mon iPhone 12 mini',
  'Envoyé de mon Samsung Galaxy smartphone.',
  'Envoyé depuis mon OnePlus',
  'Envoyé depuis le Webmail',
  'Envoyé depuis myMail pour iOS',
  "Envoyé depuis Yahoo Mail. Obtenez l'application",
  'Yahoo Mail : Recherchez, organisez, maîtrisez',
  'Sent from ProtonMail, encrypted email based in Switzerland.',
  "Cet e-mail a été vérifié par le logiciel antivirus d'Avast.",
  'Garanti sans virus. www.avast.com',
  'Sent from my iPhone',
];

const KEPT: readonly (readonly [string, string])[] = [
  [
    'a sentence about what somebody wrote',
    "J'ai appelé.\nLe 2 novembre 2026 à 10:02, mon conseiller m'a écrit :\nvenez mardi.",
  ],
  [
    'a quotation of what somebody wrote',
    "J'ai appelé.\nLe 2 novembre à 10h30, mon conseiller a écrit :\n> Venez mardi.",
  ],
  ['a quotation that the author introduces', "Voici ce que disait l'annonce :\n\n> Recherche boulanger"],
  ['a letter shown as an example', 'Écrivez ainsi :\nDe : vous\nÀ : la mairie\nObjet : un stage\nBonjour, je cherche.'],
  ['a date alone', 'Les portes ouvertes :\nLe 23/11/2026 à 10:02\nLe 24/11/2026'],
  [
    'words below the history',
    `Oui.\n\nLe 23/11/2026 à 10:02, Conseils a écrit :\n${QUOTED.join('\n')}\n\nEt le mardi.`,
  ],
  ['words under a greeting', 'Bonjour,\n\nLe 23/11/2026 à 10:02, Conseils <a@localhost> a écrit :\n\nOui, le mardi.'],
  ['a forwarded message', 'Voici sa réponse.\n\n---------- Forwarded message ---------\nJe prends le mardi.'],
  ['how a letter leaves', 'Envoyé de bonne heure, le CV est lu.'],
  ['how a letter arrives', 'Essayez.\nEnvoyé avec mon téléphone mon CV passe mieux'],
  ['how it was sent', 'Le voici.\nEnvoyé par mail'],
  ['who sends', 'Merci.\nEnvoyé de la part de Camille'],
  ['a date that begins the last line', 'Je suis libre.\nLe mardi 24 novembre 2026 me va'],
];

describe('the history below an answer', () => {
  it.each(ATTRIBUTIONS.flatMap((attribution) => ['\n', '\n\n'].map((between) => [attribution, between])))(
    'is cut at its attribution, and no word above: %j after %j',
    (attribution, between) => {
      for (const gap of ['\n', '\n\n'])
        expect(withoutHistory(`${ANSWER}${between}${attribution}${gap}${QUOTED.join('\n')}`)).toBe(ANSWER);
    },
  );

  it.each(ATTRIBUTIONS)('is cut where the attribution is quoted itself: %j', (attribution) => {
    const quoted = [...attribution.split('\n'), '', ...HISTORY].map((line) => `> ${line}`.trimEnd()).join('\n');
    for (const between of ['\n', '\n\n']) expect(withoutHistory(`${ANSWER}${between}${quoted}\n`)).toBe(ANSWER);
  });

  it.each(HEADS)('is cut at the head that a program writes: %s', (_program, head) => {
    for (const between of ['\n', '\n\n'])
      expect(withoutHistory(`${ANSWER}${between}${head}\n\n${HISTORY.join('\n')}`)).toBe(ANSWER);
    const quoted = `${head}\n\n${HISTORY.join('\n')}`.replace(/^/gm, '> ');
    expect(withoutHistory(`${ANSWER}\n\n${quoted}`)).toBe(ANSWER);
  });

  it.each(SIGNATURES)('is cut with the line of a program: %s', (signature) => {
    expect(withoutHistory(`${ANSWER}\n\n${signature}`)).toBe(ANSWER);
    expect(withoutHistory(`${ANSWER}\n\n${signature}\n\n${ATTRIBUTIONS[0]}\n${QUOTED.join('\n')}`)).toBe(ANSWER);
    expect(withoutHistory(`${ANSWER}\n\n${ATTRIBUTIONS[0]}\n${QUOTED.join('\n')}\n\n${signature}`)).toBe(ANSWER);
  });

  it.each(KEPT)('is no history when it is not certain: %s', (_what, text) => {
    expect(withoutHistory(text)).toBe(text);
  });

  it('leaves what an answer quotes above', () => {
    const answer = '> À quelle heure ?\nLe matin.\n> Quel jour ?\nLe mardi.';
    expect(withoutHistory(`${answer}\n\n${ATTRIBUTIONS[0]}\n${QUOTED.join('\n')}`)).toBe(answer);
  });
});
