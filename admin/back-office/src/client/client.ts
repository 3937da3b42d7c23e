import type { TypedDocumentString } from '../generated/graphql';
import { ApiError } from './errors';
import { currentLanguage } from './language';

interface GraphQLAnswer<R> {
  data?: R | null;
  errors?: { message: string; extensions?: { code?: string } }[];
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

/** Runs one operation; an exception of the API becomes an ApiError with its code. */
export async function request<R, V>(document: TypedDocumentString<R, V>, variables: V): Promise<R> {
  const response = await send(JSON.stringify({ query: document.toString(), variables }));
  const { data, errors } = await read<R>(response);
  const first = errors?.[0];
  if (first) throw new ApiError(first.extensions?.code ?? 'INTERNAL_SERVER_ERROR', first.message);
  if (!data) throw new ApiError('INTERNAL_SERVER_ERROR');
  return data;
}
