import { jobKey, titleWords } from '../../../reference/words';

export interface TitleName {
  /** As official titles are written: "Boulanger / Boulangère". */
  label: string;
  jobGroupCode: string;
}

export interface JobName {
  /** Folded as searches fold them: gender, plural and small words do not count. */
  words: readonly string[];
  jobGroupCode: string;
}

/** By first word, the longest names first. */
export type JobNames = ReadonlyMap<string, readonly JobName[]>;

/** Alone, they tell no job, or name those who help and hire. */
const TELLING_NOTHING = new Set(
  [
    'agent',
    'aide',
    'animateur',
    'apprenti',
    'artisan',
    'assistant',
    'auxiliaire',
    'bénévole',
    'cadre',
    'chargé',
    'chef',
    'coach',
    'commerçant',
    'commis',
    'conducteur',
    'conseiller',
    'consultant',
    'coordinateur',
    'coordonnateur',
    'directeur',
    'employé',
    'employeur',
    'enseignant',
    'entrepreneur',
    'étudiant',
    'formateur',
    'gardien',
    'gérant',
    'guide',
    'ingénieur',
    'intervenant',
    'maire',
    'manager',
    'médecin',
    'médiateur',
    'mentor',
    'militaire',
    'ministre',
    'modèle',
    'opérateur',
    'ouvrier',
    'patron',
    'parrain',
    'premier',
    'président',
    'professeur',
    'professionnel',
    'recruteur',
    'référent',
    'responsable',
    'second',
    'stagiaire',
    'technicien',
    'tuteur',
    'accompagnateur',
    'administrateur',
    'expert',
    'facilitateur',
    'indépendant',
    'parent',
    'personnel',
    'photo',
    'traiteur',
    'volontaire',
    'interprète',
    'sportif',
    'élu',
    'avocat',
    'adjoint',
    'contrôleur',
    'inspecteur',
    'délégué',
    'démonstrateur',
    'équipier',
    'travailleur',
    'homme',
    'garçon',
    'fille',
    'cavalier',
    'éditeur',
    'juge',
    'acteur',
    'chasseur',
    'chercheur',
    'conteur',
    'facteur',
    'historien',
    'lecteur',
    'livraison',
    'marin',
    'mineur',
    'personnage',
    'routier',
    'script',
    'secouriste',
    'silhouette',
    'voilier',
  ].map(jobKey),
);

export function jobNames(titles: Iterable<TitleName>): JobNames {
  const groupsOf = new Map<string, string | null>();
  for (const { label, jobGroupCode } of titles) {
    for (const key of keysOf(label))
      groupsOf.set(key, groupsOf.has(key) && groupsOf.get(key) !== jobGroupCode ? null : jobGroupCode);
  }
  const names = [...groupsOf].flatMap(([key, jobGroupCode]) =>
    jobGroupCode === null ? [] : [{ words: key.split(' '), jobGroupCode }],
  );
  const byFirstWord = Map.groupBy(names, ({ words }) => words[0] ?? '');
  for (const list of byFirstWord.values()) list.sort((one, other) => other.words.length - one.words.length);
  return byFirstWord;
}

/** A name of two job groups tells neither. */
function keysOf(label: string): string[] {
  const keys = titleWords(label)
    .search.split('|')
    .map((key) => key.trim());
  return [...new Set(keys)].filter((key) => key.length >= 4 && !TELLING_NOTHING.has(key));
}
