import type { TypedDocumentString } from '../generated/graphql';
import { language as pageLanguage } from '../page/language';

/** refused: the server answered with an exception; code is its extensions.code. unreachable: no readable answer came. */
export type Outcome<Data> = { kind: 'data'; data: Data } | { kind: 'refused'; code: string } | { kind: 'unreachable' };

interface Answer<Data> {
  data?: Data | null;
  errors?: { extensions?: { code?: string } }[];
}

/** token: of a job seeker's profile. language: of the server's messages, that of the page left out. */
export interface AskOptions {
  stop?: AbortSignal;
  token?: string;
  language?: string;
}

const TIMEOUT_MS = 30_000;

export async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  options: AskOptions = {},
): Promise<Outcome<Data>> {
  try {
    const body = JSON.stringify({ query: operation.toString(), variables });
    const response = await fetch('/graphql', request(body, options));
    return outcome((await response.json()) as Answer<Data> | null);
  } catch {
    return { kind: 'unreachable' };
  }
}

function request(body: string, { stop, token, language = pageLanguage }: AskOptions): RequestInit {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  return {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      // Messages come in the language of the page, whatever the browser's.
      'accept-language': language,
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    // No cookie is sent: staff members who use the public pages are anonymous too.
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
