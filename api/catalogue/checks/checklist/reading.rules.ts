/** A Markdown text as it is read aloud: one line for each line, without marks and addresses. */
export function linesOf(markdown: string): string[] {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<?https?:\/\/[^\s>]+>?/g, ' ')
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*(?:#{1,6}|>|[-*+]|\d+[.)])\s+/, '')
        .replace(/[*_`~]+/g, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** After a mark, and the quotation mark that may follow it. */
const SENTENCE_END = /(?<=[.!?…](?:\s?[»”")])?)\s+(?=[^\p{Ll}»])/u;

/** A line ends a sentence, and so do a point, a question mark and an exclamation mark before a blank. */
export function sentencesOf(markdown: string): string[] {
  return linesOf(markdown)
    .flatMap((line) => line.split(SENTENCE_END))
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** An elided word counts by itself, as French has it: "l'offre" are two words; "rendez-vous" and "aujourd'hui" are one. */
export function wordsOf(text: string): string[] {
  return (
    text
      .replaceAll('’', "'")
      .replace(/aujourd'hui/gi, 'aujourdhui')
      .match(/[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu) ?? []
  );
}

const VOWELS = 'aàâäeéèêëiîïoôöuùûüyœæ';
const VOWEL_GROUPS = new RegExp(`[${VOWELS}]+`, 'g');
const ONLY_CONSONANTS = new RegExp(`^[^${VOWELS}]{2,}$`, 'i');

/** Vowels that stand together and are spoken apart are parted: "réunion", "théâtre", "Noël", "moyen". The "u" of "que" is none. */
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/qu/g, 'k'],
  [/gu(?=[eéèêiîy])/g, 'g'],
  [new RegExp(`(?<=[aeou])y(?=[${VOWELS}])`, 'g'), 'ij'],
  [/é(?=[aàâeéèêioôuœ])/g, 'é-'],
  [/(?<=[aeou])(?=é)/g, '-'],
  [/(?<=[aeiou])(?=[ïëü])/g, '-'],
];

/** The syllables of a French word as it is spoken: an "e" that ends it is mute, and so is an elided word. */
export function syllablesOf(word: string): number {
  if (/\p{N}/u.test(word)) return 1;
  if (isSpelt(word)) return word.length;
  return word
    .toLowerCase()
    .split('-')
    .reduce((sum, part) => sum + spokenGroups(part), 0);
}

function spokenGroups(word: string): number {
  const spelling = SPOKEN.reduce((spelt, [pattern, by]) => spelt.replace(pattern, by), word);
  const all = groupsIn(spelling);
  // "le", "que", "des": their only vowel is spoken.
  return all <= 1 ? all : Math.max(1, groupsIn(spelling.replace(/es?$/, '')));
}

function groupsIn(word: string): number {
  return word.match(VOWEL_GROUPS)?.length ?? 0;
}

/** Letters that are named one by one: "CV", "RQTH". */
function isSpelt(word: string): boolean {
  return ONLY_CONSONANTS.test(word) && word === word.toUpperCase();
}

/** Fewer words say nothing of a text. */
const FEW_WORDS = 30;

/**
 * How easy a French text is to read, from about 0 to 100: 207 less 1.015 for each word of a sentence and 73.6 for each syllable of a word,
 * on average. The index of Flesch as L. Kandel and A. Moles fitted it to French ("Application de l'indice de Flesch à la langue française",
 * Cahiers d'études de radio-télévision 19, 1958). Undefined for a few words.
 */
export function readingEase(markdown: string): number | undefined {
  const sentences = sentencesOf(markdown).map(wordsOf);
  const words = sentences.flat();
  if (words.length < FEW_WORDS) return undefined;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length;
}
