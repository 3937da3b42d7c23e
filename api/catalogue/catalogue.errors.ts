import type { Refusal } from '../platform/user-errors';
import type { Language, Sentence } from '../platform/language';

function refusal(code: string, field: string, message: Sentence): Refusal {
  return { code, field: field.split('.'), message };
}

export const unknownRecommendation = refusal('NOT_FOUND', 'id', {
  fr: 'Cette recommandation n’existe pas.',
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
  fr: 'Cette action n’est pas possible maintenant, ou pas par vous.',
  en: 'This action is not possible now, or not by you.',
});

export const neverPublished = refusal('ACTION_NOT_ALLOWED', 'id', {
  fr: 'Elle n’a jamais été en ligne : il n’y a rien à revoir.',
  en: 'It was never online: there is nothing to look at again.',
});

export const notOnline = refusal('ACTION_NOT_ALLOWED', 'id', {
  fr: 'Elle n’est plus en ligne : il n’y a rien à revoir.',
  en: 'It is not online any more: there is nothing to look at again.',
});

export const unknownOwner = refusal('UNKNOWN', 'ownerId', {
  fr: 'Choisissez quelqu’un de l’équipe qui peut relire.',
  en: 'Choose somebody of the team who may review.',
});

export const messageRequired: Refusal = refusal('REQUIRED', 'message', {
  fr: 'Dites à l’auteur ce qu’il faut changer.',
  en: 'Tell the author what to change.',
});

export const bypassReasonRequired = refusal('REQUIRED', 'message', {
  fr: 'Dites pourquoi personne d’autre ne la relit.',
  en: 'Tell why nobody else reads it.',
});

export const revisionRequired = refusal('REQUIRED', 'revisionNumber', {
  fr: 'Dites quelle version reprendre.',
  en: 'Tell which revision to take up.',
});

export const publishAtRequired = refusal('REQUIRED', 'publishAt', {
  fr: 'Dites quel jour et à quelle heure la mettre en ligne.',
  en: 'Tell on which day and at what time it goes online.',
});

export const dayRequired = refusal('REQUIRED', 'publishAt', {
  fr: 'Dites quand la mettre en ligne, ou quand la retirer.',
  en: 'Tell when it goes online, or when it goes offline.',
});

export const onlyApprovedIsScheduled = refusal('ACTION_NOT_ALLOWED', 'publishAt', {
  fr: 'Seule une version approuvée peut attendre sa mise en ligne. Ce qui est en ligne peut recevoir une date de retrait.',
  en: 'Only an approved revision can wait to go online. What is online can be given a day on which it goes offline.',
});

export const pastMoment = (field: string): Refusal =>
  refusal('PAST', field, { fr: 'Ce moment est déjà passé.', en: 'This moment has passed.' });

export const tooFarAhead = (field: string): Refusal =>
  refusal('TOO_FAR', field, { fr: 'Au plus deux ans à l’avance.', en: 'At most two years ahead.' });

export const endBeforeBeginning = refusal('ORDER', 'unpublishAt', {
  fr: 'Le retrait doit venir après la mise en ligne.',
  en: 'It has to go offline after it goes online.',
});

/** Why a day that was set is not kept. */
export const noLongerPublisher: Sentence = {
  fr: 'La personne qui l’a programmée ne peut plus publier.',
  en: 'Whoever scheduled it may no longer publish.',
};

export const unknownRevision = refusal('NOT_FOUND', 'revisionNumber', {
  fr: 'Cette version n’existe pas.',
  en: 'There is no such revision.',
});

export const unknownCheck = refusal('NOT_FOUND', 'key', {
  fr: 'Cette vérification n’existe pas.',
  en: 'There is no such check.',
});

/** Names everything that stands in the way, in each language. */
export function checklistFailed({ fr, en }: Readonly<Record<Language, readonly string[]>>): Refusal {
  return refusal('CHECKLIST', 'action', {
    fr: `Il manque encore : ${fr.join(' ; ')}`,
    en: `Still missing: ${en.join('; ')}`,
  });
}
