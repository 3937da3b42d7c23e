import { ask } from '../../api/graphql';
import type { Outcome } from '../../api/graphql';
import type { TypedDocumentString } from '../../generated/graphql';
import type { Tour } from '../tour/tour';

/** Asks the API for the person of this browser, in the language of the page. */
export async function askFor<Data, Variables>(
  { visit, words }: Tour,
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Outcome<Data>> {
  return ask(operation, variables, { token: visit.token, language: words.lang });
}
