/** A word that some readers do not understand, or that leaves some of them out, and what to say instead. */
export interface DiscouragedWord {
  /** The forms in which it is written, as a pattern. */
  forms: string;
  /** In French. */
  instead: string;
}

const word = (forms: string, instead: string): DiscouragedWord => ({ forms, instead });

/**
 * The language of offices. The first four are among the examples that the "Lexique des termes administratifs" gives of words that many
 * people do not understand (Comité d'orientation pour la simplification du langage administratif, Le Robert, 2002 to 2004).
 */
const OFFICE_WORDS = [
  word('nonobstant', 'malgré'),
  word("dans l'impossibilité de", 'ne pas pouvoir'),
  word('délai de rigueur', 'date limite'),
  word("s'il advenait que", 'si'),
  word('afférente?s?', 'lié à'),
  word('susmentionnée?s?|susvisée?s?|précitée?s?', 'le nom de la chose'),
  word('diligente[rz]', 'lancer, faire'),
  word('percevoir|percevez|percevra|percevrez', 'recevoir, toucher'),
  word('le cas échéant', "s'il y a lieu, ou si"),
  word('sous réserve d[eu]', 'si, à condition que'),
  word('ultérieurement', 'plus tard'),
  word('préalablement', 'avant'),
  word('sollicite[rz]', 'demander'),
  word("s'acquitter|acquittez-vous", 'payer'),
  word('employabilité', 'chances de trouver un emploi'),
  word('freins? périphériques?', 'ce qui gêne la recherche : transport, garde, santé'),
  word("éloignée?s? de l'emploi", 'sans emploi depuis longtemps'),
];

/** The circular 5575/SG of the Prime Minister, 21 February 2012, has them taken out of letters and forms. */
const STATE_OF_WOMEN = [
  word('mesdemoiselles|mademoiselle', 'madame'),
  word('nom de jeune fille|nom patronymique', 'nom de famille'),
  word("nom d'épou(?:se|x)", "nom d'usage"),
];

/**
 * Names that leave one half of people out: the "Guide pratique pour une communication publique sans stéréotype de sexe" (Haut Conseil à
 * l'Égalité, 2015) asks for names of both, or of neither. And names that make of people what they have or lack.
 */
const NAMES_OF_PEOPLE = [
  word('chefs? de famille', 'parent'),
  word('femmes? de ménage', "agente ou agent d'entretien"),
  word('femmes? de chambre', "employée ou employé d'étage"),
  word('hôtesses? de caisse|caissières?', 'personne en caisse'),
  word(
    '(?<!conseillère (?:ou|et) )(?:votre|ton|un|le) conseiller(?! (?:ou|et) )',
    'votre conseillère ou votre conseiller',
  ),
  word('(?<!recruteuses? (?:ou|et) )(?:un|le|les|des) recruteurs?(?! (?:ou|et) )', 'la personne qui recrute'),
  word('(?:un|les|des|aux) handicapés?', 'personnes handicapées'),
  word('(?:un|les|des|aux) illettrés?', 'personnes qui lisent avec peine'),
  word('SDF', 'personne sans domicile'),
];

export const DISCOURAGED_WORDS: readonly DiscouragedWord[] = [...OFFICE_WORDS, ...STATE_OF_WOMEN, ...NAMES_OF_PEOPLE];
