import type { Condition } from '../../../targeting/language';
import { notSaying, says } from './finds';
import type { Pattern } from './finds';

const project = (value: string): Condition => ({ fact: 'projectKind', op: 'eq', value });
const employment = (value: string): Condition => ({ fact: 'employmentSituation', op: 'eq', value });
const contract = (...value: string[]): Condition => ({ fact: 'contractTypes', op: 'hasAny', value });

const HIS = '(?:son|sa|leur|votre|ma|mon|ta|ton|une?|leurs)';
const COMPANY =
  '(?:propre )?(?:entreprise|boite|societe|activite(?: independante)?|auto entreprise|micro entreprise|commerce|emploi)';
const SEEK =
  '(?:cherch\\w*|recherch\\w*(?: de| d)?|a la recherche (?:de|d)|trouver|decrocher|vise\\w*|veut|veulent|voulez|veux|souhait\\w*|accept\\w*|prete?s? (?:a prendre|pour|a accepter)|en quete (?:de|d)|interesse\\w* par|ouverte?s? (?:a|aux?)|obtenir) (?:de |du |des |une? |l |les |aux? |en )?';
/** Asking somebody who has a job about it is not having one. */
const ASKING = {
  without:
    /\b(?:rencontr\w+|interrog\w+|parle\w*|questions?|contact\w*|collegues?|professionnels?|temoign\w+|echang\w+|recrut\w+)\b/,
};

/** What people look for, where they stand, and the contracts they take. */
export const PROJECTS: readonly Pattern[] = [
  says(
    `(?:en|projet de|envie de|reussir ${HIS}|preparer ${HIS}|pour une|pour ${HIS}|dans une|envisag\\w+ une|${HIS}) reconversion(?: professionnelle)?`,
    project('REORIENTATION'),
    { without: /\bmilitaires?\b/ },
  ),
  says(
    '(?:se |me |vous |te )reconvertir|chang(?:er|ez|ent) (?:completement )?de (?:metier|voie|profession|secteur d activite)',
    project('REORIENTATION'),
  ),
  notSaying(
    '(?:pas|sans|eviter (?:de|une)|plutot que de|inutile de) (?:vouloir )?(?:se |me |vous |une )?(?:reconvertir|reconversion|changer de (?:metier|voie|profession))',
  ),
  says(
    `(?:${SEEK}|acceder a |pour |entrer dans )(?:un |${HIS} |leur tout |son tout )?premier (?:emploi|travail|poste|job|boulot)`,
    project('FIRST_JOB'),
  ),
  says(
    '(?:(?<=[,.] )|^)premier (?:emploi|travail|job|poste)(?= [,.]|$| apres| sans| pour| a la)',
    project('FIRST_JOB'),
  ),
  says('(?:jamais|pas encore|encore jamais) travaille', employment('FIRST_TIME'), {
    without: /\b(?:avec|dans|chez|ici|ensemble|pour)\b/,
  }),

  says(
    `(?:creer|monter|lancer|reprendre|ouvrir) ${HIS} ${COMPANY}|creer ou reprendre une entreprise`,
    project('CREATE_OR_TAKE_OVER_COMPANY'),
  ),
  says(
    '(?:se (?:mettre|lancer|installer)|s installer|me (?:mettre|lancer)|m installer|vous (?:mettre|lancer|installer)|travailler|projet) a (?:son|leur|mon|votre|ton) compte',
    project('CREATE_OR_TAKE_OVER_COMPANY'),
  ),
  says(
    [
      '(?:createurs?|creatrices?|repreneurs?|projets? de (?:creation|reprise)) (?:d|de|d une) entreprises?',
      'devenir (?:auto |micro )entrepreneurs?',
    ],
    project('CREATE_OR_TAKE_OVER_COMPANY'),
  ),
  notSaying('(?:aucun|pas (?:de|d)|sans) (?:projets? de )?creation d entreprises?'),

  says(
    [
      '(?:(?:en )?etant |(?:deja|encore|toujours|on est|etes|es|suis|sont) )(?:deja |encore |toujours )?en poste',
      '(?:les |aux |des )?salariee?s? (?:deja |encore )?en poste',
    ],
    employment('EMPLOYED'),
    ASKING,
  ),
  says('(?:actuellement|etant|personnes?|etes|suis|sont|deja) en (?:cours de )?formation', employment('IN_TRAINING'), {
    without: /\b(?:formateurs?|entrer|accueill\w+|rencontr\w+)\b/,
  }),
  says(
    [
      '(?:apres|suite a|a la suite d)(?: un| une)? (?:licenciement|rupture conventionnelle|perte d emploi)(?: economique)?',
      '(?:perdu|perdre|perdant) (?:son|leur|mon|votre|ton) (?:emploi|travail|poste|job)',
      '(?:personnes|salaries|ete|etre|etes) licenciee?s?',
    ],
    employment('LOST_OR_QUIT'),
    { without: /\b(?:risque\w*|peur|eviter|crain\w+|menac\w+|sans perdre)\b/ },
  ),

  says(
    [
      `${SEEK}(?:missions? (?:d |en )?|contrats? (?:d |en ))?interim`,
      '(?:les |aux |pour les )interimaires',
      'missions? (?:d|en) interim',
      'travailler en interim',
    ],
    contract('TEMPORARY'),
  ),
  says('en interim', contract('TEMPORARY'), {
    without: /\b(?:agences?|direct\w+|presidente?|manag\w+|postes?|apres|annees?)\b/,
  }),
  notSaying(
    '(?:agences?|boites?|societes?|entreprises?|bureaux?|directeurs?|directrices?|managers?|manageurs?|presidente?|postes?) (?:d |par |en )interim',
  ),
  says(
    [
      `(?:${SEEK})(?:contrats? (?:en |d )?)?(?:alternance|apprentissage)`,
      'contrats? (?:en alternance|d apprentissage)',
      'en alternance',
      '(?:les |aux |pour les |futurs )(?:alternants?|apprentis?)',
    ],
    contract('APPRENTICESHIP'),
    { without: /\b(?:taux|formateurs?|maitres?|tuteurs?|tutrices?|offres d emploi)\b/ },
  ),
  notSaying('apprentissage (?:de|du|des|d|en|automatique|par)(?: \\w+)?|apprentis d auteuil|en alternance avec'),
  says([`${SEEK}cdi`, '(?:en quete|recherche|besoin) d un cdi'], contract('PERMANENT'), {
    without: /\b(?:recruteurs?|entreprises?|employeurs?) (?:\w+ )?(?:recherch|cherch)/,
  }),
  says(`${SEEK}cdd`, contract('FIXED_OVER_3_MONTHS', 'FIXED_UP_TO_3_MONTHS')),
  says(`${SEEK}(?:stages?)(?! de (?:surf|danse|cuisine|yoga|recuperation))`, contract('INTERNSHIP'), {
    without: /\bstagiaires?\b/,
  }),
  says(
    [
      '(?:(?:travailler|exercer|activite|missions?|se lancer) )(?:en |comme |de )(?:freelance|free lance|independant)',
      '(?:les |aux |pour les )(?:freelances?|free lances?|travailleurs? independants?)',
    ],
    contract('FREELANCE'),
  ),
  says('(?:a|un|le|emploi|poste|travail) (?:a )?(?:temps partiel|mi temps)|travailler a mi temps', {
    fact: 'workloads',
    op: 'hasAny',
    value: ['PART_TIME'],
  }),
  notSaying([
    '(?:mi temps|temps partiel) (?:therapeutique|subi|impose)',
    '(?:refus\\w+|eviter|sortir|quitter|passer) (?:\\w+ )?(?:de |du |un |le |a )?(?:temps partiel|mi temps)',
  ]),
  says('prete?s? a (?:demenager|changer de region|partir dans une autre region)', {
    fact: 'geographicFlexibility',
    op: 'eq',
    value: 'YES',
  }),
  says(
    [
      '(?:pas (?:de |d )|sans |aucun )(?:projet|idee) (?:professionnel(?:le)?|precise?|de metier|clair)',
      '(?:ne )?(?:sait|savent|savez|sais) (?:pas|plus) (?:\\w+ )?(?:quel metier|vers quel metier)(?: faire| choisir)?',
      'projet (?:flou|pas clair|a preciser)',
    ],
    { fact: 'hasClearProject', op: 'eq', value: false },
  ),
];
