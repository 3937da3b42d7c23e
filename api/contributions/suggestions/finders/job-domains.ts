import type { Condition } from '../../../targeting/language';
import { notSaying, reads } from './finds';
import type { Pattern } from './finds';

const IN =
  '(?:dans|(?:metiers?|secteurs?|filieres?|domaines?|emplois?|postes?|jobs?|branches?) (?:de|du|des|d|dans|en)|metiers?|secteurs?)(?: (?:la|le|les|l))? ';

/** Words for whole fields of work, the longer before what they begin with, by the domains and families of the ROME that hold them and little else. */
const DOMAINS: readonly (readonly [words: string, prefixes: readonly string[]])[] = [
  ['(?:batiment(?: et (?:des |les )?travaux publics)?|btp|travaux publics)', ['F']],
  ['restauration(?: rapide| collective)?', ['G16', 'G18']],
  ['hotellerie restauration', ['G15', 'G16', 'G17', 'G18']],
  ['hotellerie', ['G15', 'G17']],
  ['agriculture', ['A14']],
  ['espaces verts', ['A12']],
  ['(?:vente|commerce)', ['D']],
  ['grande distribution', ['D15']],
  ['sante', ['J']],
  ['(?:banque|secteur bancaire)', ['C12']],
  ['assurances?', ['C11']],
  ['immobilier', ['C15']],
  ['comptabilite', ['M12']],
  ['ressources humaines', ['M15']],
  ['secretariat', ['M16']],
  ['informatique', ['M18']],
  ['securite privee', ['K25']],
  ['(?:nettoyage|proprete)', ['K22']],
  ['(?:aide (?:a domicile|a la personne)|services? a la personne)', ['K13']],
  ['logistique', ['N11', 'N13']],
  ['transport routier', ['N41']],
  ['(?:industrie )?agro ?alimentaire', ['H21']],
  ['industrie', ['H']],
  ['(?:spectacle(?: vivant)?)', ['L']],
];

/** Who writes may hire or have worked there: it is not what they look for. */
const WHO_WRITES = {
  without: /\brecruteu\w+|\b(?:je|j|nous) (?:suis|sommes|travaill\w+|dirige\w*|gere|ai travaille|avons)\b/,
};

const ANY = DOMAINS.map(([words]) => words).join('|');
const AND = '(?: ,)?(?: et| ou)? (?:(?:dans|de|du|des|la|le|les|l) ){0,2}';

/** "Dans le bâtiment ou la restauration" is one condition: the same person looks in one of them. */
function under(fields: readonly (string | undefined)[]): Condition[] {
  const prefixes = fields.flatMap(
    (field) => DOMAINS.find(([words]) => field !== undefined && new RegExp(`^(?:${words})$`).test(field))?.[1] ?? [],
  );
  return [{ fact: 'targetJobGroup', op: 'under', value: [...new Set(prefixes)] }];
}

export const JOB_DOMAINS: readonly Pattern[] = [
  reads(
    `${IN}(?<one>${ANY})(?:${AND}(?<two>${ANY}))?(?:${AND}(?<three>${ANY}))?`,
    ({ groups }) => under([groups?.one, groups?.two, groups?.three]),
    WHO_WRITES,
  ),
  notSaying('batiment (?:[a-z]|\\d+|de|du|d|des|municipal|principal|administratif|situe|voisin|en face)(?: \\w+)?'),
  notSaying(
    '(?:commerce|vente|banque|industrie|sante|informatique|nettoyage|secretariat|spectacle|assurance) (?:de (?!detail|gros)|du|d|en ligne|au detail|mentale|alimentaire|equitable|maladie|chomage|a emporter|voisine?|international|public|vie)(?: ?\\w+)?',
  ),
  notSaying('restauration (?:de|d|du|des) \\w+|proprete (?:de|du|des) \\w+|nettoyage (?:de|du|des) \\w+'),
];
