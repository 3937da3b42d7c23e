import type { TypedDocumentString } from '../generated/graphql';

/** refused: the server answered with an exception; code is its extensions.code. unreachable: no readable answer came. */
export type Outcome<Data> = { kind: 'data'; data: Data } | { kind: 'refused'; code: string } | { kind: 'unreachable' };

interface Answer<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string } }[];
}

const TIMEOUT_MS = 30_000;

export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  stop?: AbortSignal,
): Promise<Outcome<Data>> {
  try {
    const response = await fetch('/graphql', request(JSON.stringify({ query: operation.toString(), variables }), stop));
    return outcome((await response.json()) as Answer<Data> | null);
  } catch {
    return { kind: 'unreachable' };
  }
}

function request(body: string, stop?: AbortSignal): RequestInit {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  return {
    method: 'POST',
    // Messages come in the caller's language: these pages are in French whatever the browser's.
    headers: { 'content-type': 'application/json', 'accept-language': 'fr' },
    // No cookie is sent: staff members who use the public form are anonymous too.
    credentials: 'omit',
    body,
    signal: stop ? AbortSignal.any([stop, timeout]) : timeout,
  };
}

function outcome<Data>(answer: Answer<Data> | null): Outcome<Data> {
  const [error] = answer?.errors ?? [];
  if (error) return { kind: 'refused', code: error.extensions?.code ?? '' };
  return answer?.data ? { kind: 'data', data: answer.data } : { kind: 'unreachable' };
}
