/** Before the verb: "ne pas", "bien", and the pronouns that belong to it. */
const BEFORE_VERB = new Set([
  ...['ne', 'n', 'pas', 'plus', 'bien', 'mieux'],
  ...['vous', 'te', 't', 'se', 's', 'me', 'm', 'nous', 'y', 'en', 'le', 'la', 'les', 'l', 'lui', 'leur'],
]);

/** Imperatives that do not end in -ez. */
const IMPERATIVES = new Set(['faites', 'refaites', 'défaites', 'satisfaites', 'dites', 'redites']);

const NOT_VERBS_IN_EZ = new Set(['assez', 'chez']);

/** Nouns, adjectives and adverbs in -er that stand at the beginning of a title; those in -ier are told by their ending. */
const NOT_VERBS_IN_ER = new Set([
  ...['amer', 'cancer', 'cher', 'danger', 'enfer', 'étranger', 'flyer', 'foyer', 'hiver', 'leader', 'léger', 'loyer'],
  ...['manager', 'passager', 'potager', 'super', 'verger'],
]);

/** All verbs in -ifier, and these. The other words in -ier are "dossier", "métier", "premier"... */
const VERBS_IN_IER = new Set([
  ...['allier', 'apprécier', 'approprier', 'associer', 'bénéficier', 'colorier', 'concilier', 'confier', 'contrarier'],
  ...['copier', 'crier', 'différencier', 'distancier', 'envier', 'étudier', 'expédier', 'initier', 'inventorier'],
  ...['licencier', 'lier', 'marier', 'multiplier', 'négocier', 'nier', 'oublier', 'parier', 'photographier', 'plier'],
  ...['prier', 'privilégier', 'publier', 'réconcilier', 'recopier', 'relier', 'remédier', 'remercier', 'replier'],
  ...['skier', 'soucier', 'supplier', 'trier', 'varier'],
]);

/** Nouns in -ir. Those in -oir and -air are told by their ending. */
const NOT_VERBS_IN_IR = new Set(['avenir', 'cuir', 'désir', 'loisir', 'plaisir', 'souvenir']);
const VERBS_IN_OIR =
  /^(?:(?:re|pré|entre)?voir|pourvoir|(?:r)?avoir|savoir|(?:re|aper|con|dé|per)cevoir|pouvoir|devoir|vouloir|valoir|prévaloir|asseoir|émouvoir|promouvoir)$/;

/** The endings of the verbs in -re, and the nouns and adjectives that share them. */
const VERBS_IN_RE =
  /(?:[aeo]ndre|[aeo]indre|erdre|ordre|oudre|mettre|battre|[aâ]ître|croître|faire|[dlr]ire|crire|uire|croire|boire|suivre|vivre|rompre|clure|plaire|taire|traire|vaincre)$/;
const NOT_VERBS_IN_RE = new Set([
  ...['affaire', 'cendre', 'délire', 'désordre', 'foudre', 'gendre', 'maître', 'moindre', 'ordre', 'poudre', 'satire'],
  ...['traître', 'pire'],
]);
/** "commentaire", "secrétaire", "volontaire": of the words in -taire only this one is a verb. */
const VERB_IN_TAIRE = 'taire';

/** Whether a French title begins with a verb that says what to do: "Écrivez", "Vous inscrire", "Ne pas signer", "Faites". */
export function startsWithVerb(title: string): boolean {
  const words = wordsIn(title);
  const first = words.find((word) => !BEFORE_VERB.has(word));
  return first !== undefined && (isImperative(first) || isInfinitive(first));
}

/** The first word of a title as it was written. */
export function firstWordOf(title: string): string {
  return /[\p{L}\p{N}][\p{L}\p{N}'’-]*/u.exec(title)?.[0] ?? title;
}

function isImperative(word: string): boolean {
  return IMPERATIVES.has(word) || (word.length > 3 && word.endsWith('ez') && !NOT_VERBS_IN_EZ.has(word));
}

function isInfinitive(word: string): boolean {
  if (word.endsWith('ier')) return word.endsWith('ifier') || VERBS_IN_IER.has(word);
  if (word.endsWith('er')) return word.length > 3 && !NOT_VERBS_IN_ER.has(word);
  if (word.endsWith('oir')) return VERBS_IN_OIR.test(word);
  if (word.endsWith('ir')) return word.length > 3 && !/[^f]air$/.test(word) && !NOT_VERBS_IN_IR.has(word);
  if (word === 'être') return true;
  if (word.endsWith('taire')) return word === VERB_IN_TAIRE;
  return VERBS_IN_RE.test(word) && !NOT_VERBS_IN_RE.has(word);
}

/** In small letters; "l'", "n'" and the pronouns behind an imperative are words of their own. */
function wordsIn(title: string): string[] {
  return (
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  );
}
