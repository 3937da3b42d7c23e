import type { Refusal } from '../platform/user-errors';
import type { Sentence } from '../platform/language';

function refusal(code: string, field: string, message: Sentence): Refusal {
  return { code, field: field.split('.'), message };
}

export const unknownRecommendation = refusal('NOT_FOUND', 'id', {
  fr: "Cette recommandation n'existe pas.",
  en: 'There is no such recommendation.',
});

export const onlyForActions = (field: string): Refusal =>
  refusal('ONLY_FOR_ACTIONS', field, { fr: 'Seulement pour une action.', en: 'Only for an action.' });

export const unknownKeys = (field: string, keys: readonly string[]): Refusal =>
  refusal('UNKNOWN', field, { fr: `Inconnu : ${keys.join(', ')}.`, en: `Unknown: ${keys.join(', ')}.` });

export const repeatedLocale = refusal('REPEATED', 'content.translations', {
  fr: 'Une seule version par langue, en plus du français avec « vous ».',
  en: 'One version for each language, besides French with "vous".',
});

export const actionNotAllowed: Refusal = refusal('ACTION_NOT_ALLOWED', 'action', {
  fr: "Cette action n'est pas possible maintenant, ou pas par vous.",
  en: 'This action is not possible now, or not by you.',
});

export const messageRequired: Refusal = refusal('REQUIRED', 'message', {
  fr: "Dites à l'auteur ce qu'il faut changer.",
  en: 'Tell the author what to change.',
});

export function checklistFailed(labels: readonly string[]): Refusal {
  const list = labels.join(' ; ');
  return refusal('CHECKLIST', 'action', { fr: `Il manque encore : ${list}`, en: `Still missing: ${list}` });
}
