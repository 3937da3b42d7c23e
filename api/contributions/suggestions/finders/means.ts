import type { Condition } from '../../../targeting/language';
import { ASKED, notSaying, says } from './finds';
import type { Pattern } from './finds';

const licence = (value: boolean): Condition => ({ fact: 'hasCarLicence', op: 'eq', value });
const vehicle = (value: boolean): Condition => ({ fact: 'hasVehicle', op: 'eq', value });
const TRANSPORT: Condition = { fact: 'difficulties', op: 'hasAny', value: ['TRANSPORT'] };

const CAR = '(?:voitures?|vehicules?(?: personnel)?)';
const HIS = '(?:le |la |de |d |son |sa |leurs? |mon |ma |votre |ton |ta )';
const WAYS = 'transports?(?: en commun)?|mobilite|deplacements?';

/** Licences and means of travel. */
export const MEANS: readonly Pattern[] = [
  says(
    `sans ${HIS}?permis(?: b| de conduire)?|pas (?:encore )?${HIS}permis(?: b| de conduire)?|(?<=(?:ont|ai|a|avez) )aucun permis`,
    licence(false),
  ),
  says(`sans permis ni ${CAR}|ni ${HIS}?permis ni ${HIS}?${CAR}|pas ${HIS}permis ni ${HIS}?${CAR}`, [
    licence(false),
    vehicle(false),
  ]),
  says(`ni ${HIS}?permis`, licence(false), { without: ASKED }),
  says(`ni ${HIS}?${CAR}`, vehicle(false), { without: ASKED }),
  says(
    `titulaires? du permis(?: b| de conduire)?|(?:qui ont|vous avez|ayant|on a|avoir deja) le permis(?: b| de conduire)?`,
    licence(true),
  ),
  says(
    [
      `sans ${HIS}?${CAR}`,
      `pas (?:encore )?(?:de |une? |la |ma |sa )${CAR}`,
      `(?<=(?:ont|ai|a|avez) )aucune? ${CAR}`,
      '(?:non|pas) (?:vehiculee?s?|motorisee?s?)',
    ],
    vehicle(false),
  ),
  says('(?:personnes?|candidats?|candidates?|gens|etes|si on est) (?:vehiculee?s?|motorisee?s?)', vehicle(true)),
  says(
    `(?:problemes?|difficultes?|soucis?|freins?|manque|contraintes?) (?:de|d|a la|a|lies? (?:a la|aux)|liees? (?:a la|aux)) (?:${WAYS}|se deplacer)`,
    TRANSPORT,
  ),
  says('(?:sans|pas (?:de|d)|aucun) moyens? de (?:transport|locomotion)|(?:du|de) mal a se deplacer', TRANSPORT),
  says('(?:titulaires? du|avec (?:le|un)|qui ont le|vous avez le) permis (?:poids lourds?|c|ce)', {
    fact: 'otherLicences',
    op: 'hasAny',
    value: ['TRUCK'],
  }),
  notSaying('permis (?:de (?!conduire)\\w+|d \\w+|c|ce|be|a1|a2|d|bateau|moto|poids|unique|cariste|remorque|fluvial)'),
  notSaying(`(?:voitures?|voiturettes?|vehicules?|quads?|scooters?|conduire|rouler|conduite|auto) sans permis`),
  notSaying(
    `(?:permis(?: b| de conduire)?|voitures?|vehicules?) (?:n est|non|pas|de fonction|de service|de societe|de pret|fourni|au garage|en panne|en autopartage|a louer)(?: \\w+)?`,
  ),
  notSaying(
    '(?:se passer|se deplacer|vivre|partir|circuler|fin|location|louer|laisser|gratuite?s?) sans (?:la |sa |votre )?(?:voiture|vehicule)',
  ),
  notSaying(`(?:prend\\w*|utilis\\w*|emprunt\\w*|achet\\w*|vend\\w*|lou\\w+) pas (?:\\w+ )?(?:voitures?|vehicules?)`),
];
