import type { Sentence } from './suggestion-sentences-of-jobs';

/** Places and ages, as they are written in passing, with the conditions that they give. */
export const PLACES_AND_AGES: readonly Sentence[] = [
  ['Avant 26 ans, passez par la mission locale', 'age lt 26 « Avant 26 ans »'],
  ['Demandez-le avant vos 30 ans', 'age lt 30 « avant vos 30 ans »'],
  ["Tu n'as pas encore 18 ans", 'age lt 18 « pas encore 18 ans »'],
  ["Les demandeurs d'emploi âgés de 45 ans", 'age eq 45 « âgés de 45 ans »'],
  ['Si vous êtes âgé de 50 ans', 'age eq 50 « âgé de 50 ans »'],
  ['Cherchez à Ste-Foy-lès-Lyon', 'place under ["69202"] « à Ste-Foy-lès-Lyon »'],
  ['Cherchez dans le Grand Est', 'place under ["reg-44"] « dans le Grand Est »'],
  ['Les ports embauchent en bretagne', 'place under ["reg-53"] « en bretagne »'],
  ['Les offres en paca', 'place under ["reg-93"] « en paca »'],
  ['Les offres de la région paca', 'place under ["reg-93"] « région paca »'],
  ['Les offres de la région idf', 'place under ["reg-11"] « région idf »'],
  ['Cherchez à la Martinique', 'place under ["reg-02"] « à la Martinique »'],
  ['Cherchez à la Guadeloupe', 'place under ["reg-01"] « à la Guadeloupe »'],
  ['Cherchez à Mayotte', 'place under ["reg-06"] « à Mayotte »'],
  ['Cherchez dans le Nord', 'place under ["dep-59"] « dans le Nord »'],
  ['Cherchez à Lyon – Vaise', 'place under ["69123"] « à Lyon »'],
  ['La Haute-Savoie et la Savoie recrutent', 'place under ["dep-74","dep-73"] « Haute-Savoie et la Savoie »'],
  ['Cherchez à Lyon, à Paris, à Marseille', 'place under ["69123","dep-75","13055"] « à Lyon, à Paris, à Marseille »'],
  ['Cherchez dans le 93, le 94 et le 95', 'place under ["dep-93","dep-94","dep-95"] « dans le 93, le 94 et le 95 »'],
  ['Cherchez dans le 13, à Marseille', 'place under ["13055"] « à Marseille »'],
  ['Cherchez dans le 13', 'place under ["dep-13"] « dans le 13 »'],
  [
    'En Creuse, en Corrèze ou dans la Haute-Vienne',
    'place under ["dep-23","dep-19","dep-87"] « En Creuse, en Corrèze ou dans la Haute-Vienne »',
  ],
  ['Cherchez sur Auch', 'place under ["32013"] « sur Auch »'],
  ['Cherchez à Tours', 'place under ["37261"] « à Tours »'],
  ['Une entreprise de la commune du Mans', 'place under ["72181"] « commune du Mans »'],
];

/** Places and ages that say nothing certain. */
export const NO_PLACES_AND_AGES: readonly string[] = [
  'Les personnes de 30 à 25 ans',
  'Les personnes de 25 à 25 ans',
  'Cherchez dans le grand est',
  'Les ports embauchent dans la bretagne',
  'Cherchez à la Creuse',
  'Cherchez à Bretagne',
  'Cherchez dans le Nord +',
  'Cherchez dans le Nord et dans le sud',
  'Cherchez dans le Sud, puis dans le Nord',
  'Cherchez à Lyon-Vaise',
  'Cherchez dans le 12 rue du Port',
  'Cherchez dans la creuse',
  'Une famille de Lyon à Paris',
  "Une famille d'Annecy à Lyon",
  'Cherchez à auch',
  'Cherchez à tours',
];
