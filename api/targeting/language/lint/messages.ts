import { sentence } from '../sentence/rule';
import type { Locale, Rule } from '../types';
import type { World } from '../world';

/** A sentence in both languages. */
export interface Said {
  fr: string;
  en: string;
}

const MAX_QUOTED = 160;

/** A rule in words, cut short where it is long. */
export function quoted(rule: Rule, world: World): Said {
  const words = (locale: Locale): string => cut(sentence(rule, world, locale));
  return { fr: `« ${words('FR').replace(/« ?/g, '“').replace(/ ?»/g, '”')} »`, en: `"${words('EN')}"` };
}

function cut(words: string): string {
  return words.length > MAX_QUOTED ? `${words.slice(0, MAX_QUOTED - 1)}…` : words;
}

export const neverTogether = (one: Said, other: Said): Said => ({
  fr: `Cela ne peut convenir à personne : ${one.fr} et ${other.fr} ne vont jamais ensemble. Retirez ou changez l’une des deux conditions.`,
  en: `This can fit nobody: ${one.en} and ${other.en} never go together. Remove or change one of the two conditions.`,
});

export const neverTrue = (part: Said): Said => ({
  fr: `Cela ne peut convenir à personne : ${part.fr} n’est jamais vrai, quelles que soient les réponses. Retirez cette condition ou revoyez ses valeurs.`,
  en: `This can fit nobody: ${part.en} is never true, whatever the answers. Remove this condition or look at its values again.`,
});

export const NEVER_AS_A_WHOLE: Said = {
  fr: 'Cela ne peut convenir à personne : ces conditions se contredisent. Retirez ou changez l’une d’elles.',
  en: 'This can fit nobody: these conditions contradict each other. Remove or change one of them.',
};

export const NEVER_EMPTY: Said = {
  fr: 'Ce groupe est vide : il n’est jamais vrai. Ajoutez-lui une condition ou retirez-le.',
  en: 'This group is empty: it is never true. Add a condition to it or remove it.',
};

export const ALWAYS_EMPTY: Said = {
  fr: 'Ce groupe est vide : il est toujours vrai. Ajoutez-lui une condition ou retirez-le.',
  en: 'This group is empty: it is always true. Add a condition to it or remove it.',
};

export const alwaysTrue = (part: Said): Said => ({
  fr: `Cela ne trie personne : aucune réponse ne rend faux ${part.fr}. Précisez cette condition ou retirez-la.`,
  en: `This sorts out nobody: no answer makes ${part.en} false. Make this condition narrower or remove it.`,
});

export const sameAsBeside = (part: Said, other: Said): Said => ({
  fr: `${part.fr} dit la même chose que ${other.fr}, juste à côté. Retirez l’une des deux conditions.`,
  en: `${part.en} says the same as ${other.en} beside it. Remove one of the two conditions.`,
});

export const impliedBeside = (part: Said, other: Said): Said => ({
  fr: `${part.fr} est superflu : ${other.fr}, juste à côté, l’exige déjà. Retirez cette condition, ou revoyez l’autre.`,
  en: `${part.en} is superfluous: ${other.en} beside it already asks for it. Remove this condition, or look at the other again.`,
});

export const coveredBeside = (part: Said, other: Said): Said => ({
  fr: `${part.fr} est superflu : ${other.fr}, juste à côté, le comprend déjà. Retirez cette condition, ou revoyez l’autre.`,
  en: `${part.en} is superfluous: ${other.en} beside it already covers it. Remove this condition, or look at the other again.`,
});

export const unknownJobGroup = (code: string): Said => ({
  fr: `Le code ROME « ${code} » ne correspond à aucun métier du référentiel installé. Vérifiez-le, ou importez une version plus récente du ROME.`,
  en: `The ROME code "${code}" is no job of the reference data installed here. Check it, or import a newer version of ROME.`,
});

export const unknownJob = (code: string): Said => ({
  fr: `L’appellation « ${code} » ne figure pas dans le référentiel installé. Vérifiez ce code, ou importez une version plus récente du ROME.`,
  en: `The job title "${code}" is not in the reference data installed here. Check this code, or import a newer version of ROME.`,
});

export const rareFact = (label: Said): Said => ({
  fr: `Peu de personnes donnent cette information : ${label.fr}. Sans elle, la règle ne peut être vraie. Utilisez une information plus courante, ou acceptez de toucher peu de monde.`,
  en: `Few people give this information: ${label.en}. Without it the rule cannot be true. Use a more common one, or accept to reach few people.`,
});
