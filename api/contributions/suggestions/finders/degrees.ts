import type { Condition } from '../../../targeting/language';
import { ASKED, notSaying, reads, says } from './finds';
import type { Pattern } from './finds';

const degree = (value: string, op: 'eq' | 'lt' | 'gte' | 'lte' = 'eq'): Condition => ({
  fact: 'highestDegree',
  op,
  value,
});
/** One year after the bac is no degree of the list; the 4th stands with the 3rd. */
const BY_YEARS: Readonly<Record<string, string>> = {
  2: 'BAC_PLUS_2',
  3: 'BAC_PLUS_3',
  4: 'BAC_PLUS_3',
  5: 'BAC_PLUS_5',
  6: 'BAC_PLUS_5',
  7: 'BAC_PLUS_5',
  8: 'BAC_PLUS_5',
};

const HOLDER =
  '(?:titulaires?|diplomes?|diplomees?) (?:(?:d un|d une|du|de la|de l|de|d) )?|(?:de )?niveaux? (?:d |du |de )?|avec (?:un |une |le |son )?(?:niveau )?(?:de |du )?|(?:ont|avez) (?:un |une |le |votre |leur )';
const BAC_PLUS = 'bac ?(?:\\+|plus) ?(?<plus>[2-8])';
/** What is taught or prepared is no degree that somebody has either. */
const PREPARED = /\b(?:prepar\w+|obten\w+|passer|valider|vise\w*|formations?|concours|cursus)\b/;
const NOT_ASKED = { without: new RegExp(`${ASKED.source}|${PREPARED.source}`) };

function plusYears(op: 'eq' | 'gte' | 'lte') {
  return ({ groups }: RegExpExecArray): Condition[] =>
    [groups?.plus, groups?.least].flatMap((digit) => {
      const value = BY_YEARS[digit ?? ''];
      return value === undefined ? [] : [degree(value, op)];
    });
}

const NO_DIPLOMA =
  '(?:sans (?:aucun |le moindre )?diplomes?|pas (?:de |du tout de )diplomes?|(?<=(?:ont|ai|as|a|avez) )aucun diplome|non diplomee?s?|pas diplomee?s?)';

export const DEGREES: readonly Pattern[] = [
  says(NO_DIPLOMA, degree('NO_DEGREE')),
  says('ni (?:de )?diplomes?', degree('NO_DEGREE'), { without: ASKED }),
  notSaying(
    '(?:diplomes?|bac|cap) (?:particulier|specifique|precis|n est|n etait|ne sont|prealable|adapte|correspondant|en poche|reconnu|francais|universitaire|superieur)\\w*',
  ),
  notSaying(
    '(?:metiers?|emplois?|postes?|jobs?|boulots?|offres?|concours|accessibles?|ouverte?s?|possibles?|recrut\\w+|embauch\\w+|devenir \\w+|exercer|accede\\w*|acceder|formations?|voie) (?:est |sont |meme )?sans (?:aucun |le )?(?:diplomes?|bac|permis|experience|cv)',
  ),
  notSaying(
    '(?:faut|exig\\w+|demand\\w+|requi\\w+|besoin|necessit\\w+) (?:\\w+ )?(?:pas |aucun |plus )(?:de |d |le )?(?:diplomes?|bac|permis|experience|cv|voiture|vehicule)',
  ),
  says(
    [
      '(?:pas|sans) (?:encore )?(?:le |leur |son |mon |votre |ton )?(?:bac|baccalaureat)(?! (?:\\+|plus|pro))',
      'infra bac',
      'niveau inferieur au bac',
      'moins que le bac',
    ],
    degree('BAC', 'lt'),
  ),
  says(
    `(?:${HOLDER})(?:bac|baccalaureat)(?: pro| general| technologique| professionnel)?(?! ?(?:\\+|plus))(?! a sable)`,
    degree('BAC'),
    NOT_ASKED,
  ),
  reads(`(?:les |des )?(?:${HOLDER})?${BAC_PLUS}`, plusYears('eq'), NOT_ASKED),
  reads(
    [
      `(?:a partir (?:de |du |d un )|au moins (?:un )?|minimum |des )(?:niveau )?${BAC_PLUS}`,
      `(?:${HOLDER})?bac ?(?:\\+|plus) ?(?<least>[2-8]) (?:(?:et|ou) (?:plus|au dela)|minimum)`,
    ],
    plusYears('gte'),
    NOT_ASKED,
  ),
  reads(`jusqu (?:a|au) (?:niveau )?${BAC_PLUS}`, plusYears('lte'), NOT_ASKED),
  says(
    `(?:titulaires? (?:d un |du )|diplomee?s? (?:d un |du )|niveau |avec un )(?:cap|bep|cap (?:ou|et|,) (?:un )?bep|cap bep)(?! emploi)`,
    degree('CAP_BEP'),
    NOT_ASKED,
  ),
  says(
    `(?:titulaires? (?:d un |du )|diplomee?s? (?:d un |du )|niveau |avec un )(?:bts|dut|deug)`,
    degree('BAC_PLUS_2'),
    NOT_ASKED,
  ),
  says(`(?:titulaires? d une |diplomee?s? d une |niveau )licence(?! (?:de|d|iv|4))`, degree('BAC_PLUS_3'), NOT_ASKED),
  says(`(?:titulaires? d un |diplomee?s? d un |niveau )master`, degree('BAC_PLUS_5'), NOT_ASKED),
  notSaying('cap emploi|brevet(?:s)? d invention'),
];
