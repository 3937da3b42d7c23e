import type { TypedDocumentString } from '../generated/graphql';
import { ApiError, type Fault } from './errors';
import { hasJustActed } from './gestures';
import { currentLanguage } from './language';
import { lookAround, session } from './pageSession';
import type { NotSent, Purpose } from './session';

/** An operation of any of the generated files. */
type TypedOperation<R, V> = Pick<TypedDocumentString<R, V>, '__apiType' | 'toString'>;

interface GraphQLAnswer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string; faults?: Fault[] } }[];
}

async function send(body: string): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
      body,
    });
  } catch {
    throw new ApiError('UNREACHABLE');
  }
}

async function read<R>(response: Response): Promise<GraphQLAnswer<R>> {
  try {
    return (await response.json()) as GraphQLAnswer<R>;
  } catch {
    throw new ApiError(response.status === 429 ? 'RATE_LIMITED' : 'UNREACHABLE');
  }
}

/** Runs one operation once; an exception of the API becomes an ApiError with its code. */
export async function requestOnce<R, V>(document: TypedOperation<R, V>, variables: V): Promise<R> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }));
  const { data, errors } = await read<R>(response);
  const first = errors?.[0];
  if (first) {
    const { code = 'INTERNAL_SERVER_ERROR', faults } = first.extensions ?? {};
    throw new ApiError(code, first.message, faults);
  }
  if (!data) throw new ApiError('INTERNAL_SERVER_ERROR');
  return data;
}

const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.code === 'UNAUTHENTICATED';

const isChange = (document: { toString(): string }): boolean => document.toString().trimStart().startsWith('mutation');

const purposeOf = (document: { toString(): string }): Purpose =>
  isChange(document) ? 'save' : hasJustActed() ? 'open' : 'background';

async function settled(waiting: Promise<NotSent | null>): Promise<void> {
  const refused = await waiting;
  if (refused) throw new ApiError(refused);
}

/**
 * Runs one operation for the account of this page. When the session has ended, it waits for the person to sign in again.
 * What it is for says whether the person is asked to: a word that is being typed is never interrupted.
 */
export async function request<R, V>(
  document: TypedOperation<R, V>,
  variables: V,
  purpose: Purpose = purposeOf(document),
): Promise<R> {
  lookAround();
  await settled(session.agreed());
  try {
    return await requestOnce(document, variables);
  } catch (error) {
    if (!isSignedOut(error)) throw error;
  }
  await settled(session.ended(purpose));
  return request(document, variables, purpose);
}

/** For what a page does by itself and needs a session: it asks nobody to sign in, and sends nothing in the name of another account. */
export async function requestQuietly<R, V>(document: TypedOperation<R, V>, variables: V): Promise<R> {
  lookAround();
  const { kind } = session.current();
  // Where nobody was asked yet, the person may have signed in again in another window.
  if (kind !== 'open' && kind !== 'noticed') throw new ApiError(kind === 'taken' ? 'OTHER_ACCOUNT' : 'UNAUTHENTICATED');
  try {
    const answer = await requestOnce(document, variables);
    session.answered();
    return answer;
  } catch (error) {
    if (isSignedOut(error)) session.notice();
    throw error;
  }
}
