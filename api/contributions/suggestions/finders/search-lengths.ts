import type { Condition } from '../../../targeting/language';
import { notSaying, reads, says } from './finds';
import type { Pattern } from './finds';

const IN_WORDS: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  'dix huit': 18,
  'vingt quatre': 24,
};
const COUNT = `(?:\\d{1,2}|${Object.keys(IN_WORDS)
  .toSorted((one, other) => other.length - one.length)
  .join('|')})`;
const LENGTH = `(?<count>${COUNT}) (?<unit>mois|ans?|annees?)(?<half> et demie?)?`;
const SEARCHING =
  /\b(?:cherch\w*|recherche|chomage|chomeu\w+|sans (?:emploi|travail|activite|boulot)|inscrite?s?(?=.*\bfrance travail\b)|demandeurs? d emploi|demandeuses? d emploi)\b/;
/** Since when somebody works, lives or learns is not since when they search. */
const OTHERWISE =
  /\b(?:travail(?:le|lent|lez|ler|lais|lant)|en poste|embauch\w*|partiel|salarie\w*|experience|existe\w*|form(?:e|es|ation|ations)|contrats?|associations?|propos\w+|accompagn\w+|utilis\w+|interim|cdd|stage)\b/;
const SEARCH = { within: SEARCHING, without: OTHERWISE };
const JOBLESS =
  '(?:de (?:recherche|chomage)|sans (?:emploi|travail|activite|boulot)|au chomage|d inscription)(?! partiel)';

const months =
  (op: 'lt' | 'gte') =>
  ({ groups }: RegExpExecArray): Condition[] => {
    const count = IN_WORDS[groups?.count ?? ''] ?? Number(groups?.count);
    const whole = groups?.unit === 'mois' ? count : count * 12 + (groups?.half === undefined ? 0 : 6);
    return whole > 0 && whole <= 120
      ? [
          {
            fact: 'searchMonths',
            op,
            value: groups?.unit === 'mois' && groups.half !== undefined ? whole + 0.5 : whole,
          },
        ]
      : [];
  };
const atLeast = (value: number): Condition => ({ fact: 'searchMonths', op: 'gte', value });

export const SEARCH_LENGTHS: readonly Pattern[] = [
  reads(
    `depuis (?:deja )?(?:(?:plus|pres) d(?:e)? |au moins |environ )?${LENGTH}(?: (?:ou|et) (?:plus|davantage))?`,
    months('gte'),
    SEARCH,
  ),
  reads(`depuis moins d(?:e)? ${LENGTH}`, months('lt'), SEARCH),
  reads(
    `(?:(?:apres|depuis|a partir de|au bout d(?:e)?) )?(?:(?:plus|pres) d(?:e)? |au moins )?${LENGTH} ${JOBLESS}`,
    months('gte'),
  ),
  reads(`moins d(?:e)? ${LENGTH} ${JOBLESS}`, months('lt')),
  reads(
    `(?:cherche\\w*|recherche|chomage|inscrite?s?|sans emploi) (?:\\w+ ){0,3}(?<![a-z])(?:plus|au moins) d(?:e)? ${LENGTH}(?! d)`,
    months('gte'),
    SEARCH,
  ),
  // The national institute of statistics counts a year of unemployment as long, two as very long.
  says(
    '(?:(?:chomage|chomeurs?|chomeuses?|demandeurs? d emploi|demandeuses? d emploi|recherche(?: d emploi)?) )(?:de |du )?longue duree|deld',
    atLeast(12),
  ),
  says(
    '(?:(?:chomage|chomeurs?|chomeuses?|demandeurs? d emploi|demandeuses? d emploi|recherche(?: d emploi)?) )de (?:tres|trop) longue duree',
    atLeast(24),
  ),
  says(
    '(?:vient|venez|viens|viennent|venir) (?:juste |a peine )?de (?:s |m |vous |t )inscrire(?: a france travail| comme demandeur d emploi)?',
    { fact: 'searchMonths', op: 'lt', value: 1 },
    { without: /\bformations?\b|\bcours\b|\bateliers?\b/ },
  ),
  says('(?:nouveaux |nouvelles |nouvellement )inscrite?s?(?: a france travail)?', {
    fact: 'searchMonths',
    op: 'lt',
    value: 1,
  }),
  says(
    'pas (?:encore )?commence (?:a chercher|(?:la|sa|leur|ma|votre|ta) recherche)(?: d emploi| du travail| un emploi)?',
    { fact: 'searchNotStarted', op: 'eq', value: true },
  ),
  notSaying(
    `(?:habit\\w+|vi[st]|vivent|vivez|mari\\w+|install\\w+|arriv\\w+|fermee?s?|ouverte?s?) (?:\\w+ ){0,4}depuis (?:(?:plus|moins|pres) d(?:e)? )?${LENGTH}`,
  ),
  notSaying(
    '(?:eviter|prevenir|risque(?: de)?|contre|lutte\\w*|territoires?(?: zero)?|zero) (?:le |du |un |chomeurs? |chomage )?(?:chomage |chomeurs? )?(?:de )?(?:tres )?longue duree',
  ),
];
