import { isUnavailable } from '../database/failures';

/** When it makes sense to send a request again that was refused for want of a database or of this process. */
export const RETRY_AFTER_SECONDS = 5;

const SENTENCES: Readonly<Record<number, string>> = {
  400: 'The request is not valid.',
  404: 'There is nothing here.',
  408: 'The request took too long to arrive.',
  413: 'The request is over 1 MB.',
  415: 'Send content-type: application/json.',
  431: 'The headers of the request are too long.',
  503: 'The service is not available for the moment. Try again in a few seconds.',
};

/** The HTTP status of an error: what a client did wrong, a database that is away, or a bug. */
export function statusOf(error: Error & { statusCode?: number }): number {
  if (isUnavailable(error)) return 503;
  return error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500 ? error.statusCode : 500;
}

/** Errors have the shape of GraphQL errors, so that clients read one form only. */
export function errorBody(status: number): object {
  const otherwise = status >= 500 ? 'Something went wrong on our side.' : 'The request was refused.';
  return { errors: [{ message: SENTENCES[status] ?? otherwise, extensions: { code: codeOf(status) } }] };
}

function codeOf(status: number): string {
  if (status === 404) return 'NOT_FOUND';
  if (status === 503) return 'SERVICE_UNAVAILABLE';
  return status >= 500 ? 'INTERNAL_SERVER_ERROR' : 'BAD_USER_INPUT';
}
