import type { Condition } from '../../../targeting/language';
import { notSaying, reads, says } from './finds';
import type { Pattern } from './finds';

/** The bounds of the named situations "16 à 25 ans" and "50 ans et plus", for words that give none. */
const YOUNG: Condition = { fact: 'age', op: 'lt', value: 26 };
const SENIOR: Condition = { fact: 'age', op: 'gte', value: 50 };

const IN_WORDS: Readonly<Record<string, number>> = {
  seize: 16,
  'dix huit': 18,
  vingt: 20,
  'vingt cinq': 25,
  'vingt six': 26,
  'vingt neuf': 29,
  trente: 30,
  'trente cinq': 35,
  quarante: 40,
  'quarante cinq': 45,
  cinquante: 50,
  'cinquante cinq': 55,
  soixante: 60,
};
/** Under 16 and over 75, numbers of years are hardly ages of people who look for work. */
const YEARS = `(?:1[6-9]|[2-6]\\d|7[0-5]|${Object.keys(IN_WORDS)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;
const SPAN = `(?<from>${YEARS})(?: ans)? (?:(?:a|et|ou|,) )?(?<to>${YEARS}) ans`;
const NOUN =
  'experience|anciennete|carriere|metier|pratique|service|vie|existence|travail|mariage|activite|maison|boite|bons et|retard|cotisations?|boulot|conduite|permis';
const SINCE =
  'depuis|pendant|durant|il y a|voici|voila|ca fait|cela fait|fait|dans|en|sur|existe|mis|dure|duree|engage pour|apres avoir travaille';

const yearsOf = (text: string | undefined): number => IN_WORDS[text ?? ''] ?? Number(text);
const age =
  (op: 'lt' | 'lte' | 'gt' | 'gte') =>
  (match: RegExpExecArray): Condition[] => [{ fact: 'age', op, value: yearsOf(match.groups?.years) }];
const years = `(?<years>${YEARS}) ans`;

function between({ groups }: RegExpExecArray): Condition[] {
  const [from, to] = [yearsOf(groups?.from), yearsOf(groups?.to)];
  return from < to
    ? [
        { fact: 'age', op: 'gte', value: from },
        { fact: 'age', op: 'lte', value: to },
      ]
    : [];
}

/** Of "plus de 50 ans" too: ages are counted in whole years, and somebody is over 50 from that birthday. */
const explicit: readonly Pattern[] = [
  reads(`(?:les |des |aux )?moins (?:de|d) ${years}`, age('lt')),
  reads(
    `pas encore ${years}|avant (?:les |vos |ses |leurs |mes )?${years.replace('years', 'before')}`,
    ({ groups }) => [{ fact: 'age', op: 'lt', value: yearsOf(groups?.years ?? groups?.before) }],
  ),
  reads(`(?:les |des |aux )?(?:plus|au dela) (?:de|d) ${years}`, age('gte')),
  reads(`(?:de |les |des |aux )?${years} (?:et|ou) (?:plus|davantage)(?! (?:de|d|que|qu))`, age('gte')),
  reads(`(?:a partir|a compter) (?:de|d) ${years}|(?:des|au moins|passe) (?<atLeast>${YEARS}) ans`, ({ groups }) => [
    { fact: 'age', op: 'gte', value: yearsOf(groups?.years ?? groups?.atLeast) },
  ]),
  reads(`apres (?:les )?(?<years>4\\d|5\\d|6\\d|quarante(?: cinq)?|cinquante(?: cinq)?|soixante) ans`, age('gte')),
  reads(`jusqu (?:a |aux )${years}`, age('lte')),
  reads(`(?:de |les )?${years} (?:(?:et|ou) moins|maximum|maxi|au plus|au maximum)`, age('lte')),
  reads(`(?:ages?|agees?) de ${years}(?! (?:a|et|ou|au) )`, ({ groups }) => [
    { fact: 'age', op: 'eq', value: yearsOf(groups?.years) },
  ]),
  reads(`(?:de |entre |les |des |aux |d )?${SPAN}`, between),
];

const AFTER_YOUNG =
  'sans|en|qui|peu|adultes?|actifs?|demandeurs?|chomeurs?|travailleurs?|decrocheurs?|inscrits?|eloignes?|au|dans|ayant|a la recherche|n|ne|ont|sont|peuvent';
const vague: readonly Pattern[] = [
  says(
    `(?:(?:les|aux|chez les|certains|beaucoup de|pour|pour les|pour des|tous les) )jeunes(?: adultes| actifs)?(?= (?:${AFTER_YOUNG}|de moins|de quartiers?|des quartiers|d ile|et|ou|comme|,|\\.)(?: |$)|$)`,
    YOUNG,
  ),
  says(
    `(?:(?:un|une|des) )?jeunes?(?: adultes?| actifs?)?(?= (?:sans|decrocheurs?|en decrochage|demandeurs? d emploi|peu|eloignes?)(?: |$))`,
    YOUNG,
  ),
  says(
    '(?:les |des |aux |chez les |pour (?:les |des )?|demandeurs? d emploi |candidats? |chomeurs? |public )seniors?(?! (?:en perte|isoles?|dependants?|autonomes?|manager))',
    SENIOR,
  ),
  says('(?:les |des |aux |pour (?:les )?|un |une )?(?:quinquas?|quinquagenaires?)', SENIOR),
  says('(?:passe |apres |approch\\w+ de )?la cinquantaine(?: passee)?', SENIOR),
];

/** Work with the old or the young, who are then not those who look for it. */
const CARE = [
  'aupres (?:de|des|d)',
  'residences?(?: pour| de| services)?',
  'aider?(?: aux| les| des)?',
  'occuper (?:de|des)',
  'accompagn\\w+(?: de| des| les| aux)?',
  'services? aux',
  'soins? (?:aux|des)',
  'visites? (?:a|aux|de|chez)(?: des)?',
  'assister (?:des|les)',
  'animations? (?:pour|aupres|chez)(?: des| les)?',
  'domicile (?:des|de|chez|aux)',
  'garde (?:de|des)',
  'loisirs (?:des|pour)',
  'tablettes? (?:pour|aux)',
];

const idioms: readonly Pattern[] = [
  notSaying(`moins d(?:e)? ${YEARS} ans (?:et|ou|,|comme|et aussi) (?:(?:les|des|aux) )?plus d(?:e)? ${YEARS} ans`),
  notSaying(
    `(?:${SINCE}) (?:(?:plus|moins|pres|environ|au moins|les|ses|nos|deja) )?(?:(?:de|d) )?(?:plus de )?${YEARS} ans`,
  ),
  notSaying(
    `${YEARS} (?:ans|annees)(?: (?:et|ou) plus)? (?:d |de |dans (?:le |la |l |un |une )?)(?:bonne |leur |votre |meme )?(?:${NOUN})`,
  ),
  notSaying(
    `(?:experience|anciennete|contrat|bail|credit|pret|garantie|carriere) (?:de |d )?(?:(?:plus|moins) de )?${YEARS} ans`,
  ),
  notSaying(
    'jeunes? (?:enfants?|pousses?|entreprises?|societes?|diplomes?|retraites?|parents?|mamans?|meres?|papas?|equipes?|structures?|associations?|filles? au pair|garcons?|publics? scolaires?|plants?|animaux|arbres)',
  ),
  notSaying(`(?:${CARE.join('|')}) (?:les )?(?:seniors?|jeunes)`),
  notSaying(
    '(?:profils?|postes?|developpeurs?|consultants?|managers?|ingenieurs?|niveau|charges?|chefs?|juniors? (?:et|ou|a)) seniors?',
  ),
  notSaying('(?:assurance|carte|menu|club|tarif|marche|economie|formule)s? (?:jeunes?|seniors?)'),
];

export const EXPLICIT_AGES: readonly Pattern[] = [...explicit, ...idioms];
/** Unsaid where the same text gives an age in figures. */
export const VAGUE_AGES: readonly Pattern[] = vague;
