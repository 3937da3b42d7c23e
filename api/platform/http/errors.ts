import { isUnavailable } from '../database/failures';
import type { Language, Sentence } from '../language';

/** When it makes sense to send a request again that was refused for want of a database or of this process. */
export const RETRY_AFTER_SECONDS = 5;

export const UNAVAILABLE_SENTENCE: Sentence = {
  fr: 'Le service ne répond pas pour le moment. Réessayez dans quelques secondes.',
  en: 'The service is not available for the moment. Try again in a few seconds.',
};
/** A fault of ours, of which nothing else is told. */
export const OUR_FAULT: Sentence = {
  fr: 'Quelque chose n’a pas fonctionné de notre côté.',
  en: 'Something went wrong on our side.',
};
const REFUSED: Sentence = { fr: 'La demande est refusée.', en: 'The request was refused.' };

const SENTENCES: Readonly<Record<number, Sentence>> = {
  400: { fr: 'La demande n’est pas valable.', en: 'The request is not valid.' },
  404: { fr: 'Il n’y a rien ici.', en: 'There is nothing here.' },
  405: {
    fr: 'Cette adresse se demande par GET ou par POST.',
    en: 'This address is asked by GET or by POST.',
  },
  408: { fr: 'La demande a mis trop de temps à arriver.', en: 'The request took too long to arrive.' },
  413: { fr: 'La demande dépasse 1 Mo.', en: 'The request is over 1 MB.' },
  415: { fr: 'Envoyez content-type: application/json.', en: 'Send content-type: application/json.' },
  431: { fr: 'Les en-têtes de la demande sont trop longs.', en: 'The headers of the request are too long.' },
  503: UNAVAILABLE_SENTENCE,
};

/** The HTTP status of an error: what a client did wrong, a database that is away, or a bug. */
export function statusOf(error: Error & { statusCode?: number }): number {
  if (isUnavailable(error)) return 503;
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
}

/** Errors have the shape of GraphQL errors, so that clients read one form only. English where no header tells the language. */
export function errorBody(status: number, language: Language = 'en'): object {
  const { [language]: message } = SENTENCES[status] ?? (status >= 500 ? OUR_FAULT : REFUSED);
  return { errors: [{ message, extensions: { code: codeOf(status) } }] };
}

function codeOf(status: number): string {
  if (status === 404) return 'NOT_FOUND';
  if (status === 503) return 'SERVICE_UNAVAILABLE';
  return status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
}
