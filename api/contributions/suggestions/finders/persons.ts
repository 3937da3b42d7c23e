import type { Condition } from '../../../targeting/language';
import { notSaying, says } from './finds';
import type { Pattern } from './finds';

const DISABLED: Condition = { fact: 'hasDisability', op: 'eq', value: true };
const SINGLE_PARENT: Condition = { fact: 'familySituation', op: 'eq', value: 'SINGLE_PARENT' };
const VETERAN: Condition = { fact: 'isVeteran', op: 'eq', value: true };
const difficulty = (value: string): Condition => ({ fact: 'difficulties', op: 'hasAny', value: [value] });

const DISABLED_PEOPLE =
  '(?:personnes?|travailleurs?|travailleuses?|candidats?|candidates?|salaries?|demandeurs? d emploi|jeunes|enfants?|eleves?|adultes?|usagers?|etudiants?|public)';
const CHILDREN = '(?:ses|mes|vos|tes|leurs|son|mon|votre|leur|des|les) (?:jeunes |petits )?enfants?';

/** Disability, family, army, gender. */
export const PERSONS: readonly Pattern[] = [
  says(
    '(?:avec (?:une |la |leur )?|titulaires? (?:d une |de la )|en |beneficiaires? (?:d une |de la )|(?:ont|avez|ai|a) (?:une |la |leur |votre )|si )?rqth',
    DISABLED,
  ),
  says(
    [
      '(?:les |aux |des |pour (?:les )?)?(?:travailleurs?|travailleuses?) handicapee?s?',
      'reconnu(?:e|s|es)? (?:comme )?(?:travailleurs?|travailleuses?) handicapee?s?',
    ],
    DISABLED,
  ),
  says(
    '(?:les |aux |des |pour les )?(?:personnes?|candidats?|demandeurs? d emploi|salaries?) (?:handicapee?s?|en situation de handicap)',
    DISABLED,
  ),
  notSaying(
    '(?:demand\\w+|obten\\w+|obtient|dossier|faire|fait|deposer|renouvel\\w+|monter|refus\\w*|valider|solliciter|sans|pas (?:de|la)|attente|avoir) (?:\\w+ ){0,3}(?:rqth|travailleurs? handicapes?)',
  ),
  notSaying(
    `(?:aupres|accompagn\\w+|aid(?:er|ez|ant)|accueil\\w*|occup\\w+|assist\\w+|encadr\\w+|soutien|transport\\w*|soins?|vie|services?|domicile|soutenir|foyer|garde) (?:\\w+ ){0,2}${DISABLED_PEOPLE} (?:handicapee?s?|en situation de handicap)`,
  ),
  notSaying(
    '(?:embauch\\w+|recrut\\w+|emploi|obligation d emploi|insertion|salon|semaine|reconnaissance)(?: (?:de|des|pour|en|la qualite)){0,2} (?:personnes?|travailleurs?) (?:handicapee?s?|en situation de handicap)',
  ),
  says(
    '(?:avec|ont|ai|a|avez|ayant) (?:une |la |leur |votre |ma )?reconnaissance (?:de la qualite )?de travailleu(?:r|rs|se|ses) handicapee?s?',
    DISABLED,
  ),
  notSaying('maison departementale des personnes handicapees'),

  says(
    '(?:les |aux |pour (?:les )?|un |une |quand on est |des )?(?:parents? isolee?s?|meres? (?:isolees?|celibataires?)|peres? (?:isoles?|celibataires?)|mamans? (?:solos?|celibataires?|seules?)|papas? (?:solos?|celibataires?)|parents? solos?|familles? monoparentales?)',
    SINGLE_PARENT,
  ),
  says(
    `(?:eleve|eleves|elevez|elevent|eleva\\w+|elever) (?:seule?s? )${CHILDREN}(?: seule?s?)?|(?:eleve|elevez|elevent|elever) ${CHILDREN} seule?s?`,
    SINGLE_PARENT,
  ),
  notSaying(
    '(?:association|collectif|federation) (?:\\w+ ){0,3}(?:parents? isoles?|familles? monoparentales?|meres celibataires)',
  ),

  says(
    [
      '(?:problemes?|soucis?|difficultes?|freins?|contraintes?) (?:de|d|avec la|avec le|lies? a la|liees? a la|pour la|pour faire) (?:mode de )?garde(?: d enfants?| des enfants| de jeunes enfants)?',
      '(?:problemes?|soucis?|difficultes?) pour faire garder (?:les|ses|leurs|vos|mes) enfants',
    ],
    difficulty('CHILD_CARE'),
  ),
  says(
    [
      '(?:pas|sans|manque|absence|faute) (?:de |d )?(?:une |solution de |mode de |moyen de |place en )(?:garde|creche)(?: d enfants?| pour (?:ses|leurs|vos|mes|les) enfants)?',
      `(?:mal|galere|difficile|complique) (?:a|de|pour) faire garder ${CHILDREN}`,
    ],
    difficulty('CHILD_CARE'),
  ),
  says(
    '(?:retour|reprise|reprendre|sortie|sortir|fin|apres|suite|retravailler)(?: (?:a l emploi|au travail|de|d un|d une|un|le|son|leur|mon|votre|apres|a un|du|une)){0,3} conges? (?:parental|parentaux)',
    difficulty('STAY_AT_HOME_PARENT'),
  ),

  says('(?:les |aux |des |pour (?:les )?|un |une |quand on est )?(?:ex|anciens?|anciennes?) militaires?', VETERAN),
  says(
    '(?:(?:vous|ai|a|ont|avez|apres avoir|viennent de|vient de|venez de) )?quitt(?:e|er|ez|ant) l armee(?: de terre| de l air)?|militaires? en reconversion',
    VETERAN,
  ),
  notSaying(
    '(?:par (?:un|une|d|des)|association|avec (?:un|d)|foyer|rencontr\\w+|recrut\\w+) (?:\\w+ )?(?:anciens?|anciennes?|ex) militaires?',
  ),

  says(
    '(?:pour (?:les |des )?|les |aux |reservee? aux |destinee? aux )femmes',
    { fact: 'gender', op: 'eq', value: 'FEMININE' },
    { without: /\bhommes\b|\begalite\b|\bviolences?\b/ },
  ),
  notSaying([
    'femmes? (?:de (?:menage|chambre|lettres|politique)|politiques?|chefs?|prevues?)',
    'droits? (?:de|des) (?:les )?femmes',
    'force femmes',
    '(?:pour|par|avec) les femmes et les \\w+',
  ]),
  notSaying('(?:vetements|chaussures|coiffure|rayon|parfums?|pret a porter|foyers?|mode) (?:pour )?(?:les )?femmes'),
];
