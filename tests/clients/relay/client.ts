import { Environment, Network, RecordSource, Store, createOperationDescriptor, getRequest } from 'relay-runtime';
import { commitMutation, fetchQuery, getSingularSelector } from 'relay-runtime';
import type { ConcreteRequest, FetchFunction, GraphQLResponse, ReaderFragment } from 'relay-runtime';
import type { MutationParameters, OperationType } from 'relay-runtime';

/** Relay's environment as an application makes one: the token of a person goes with each request. */
export function createEnvironment(url: string, token?: string): Environment {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
  const ask: FetchFunction = async ({ text: query }, variables) => {
    const headers = { 'content-type': 'application/json', ...authorization };
    const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as GraphQLResponse;
  };
  return new Environment({ network: Network.create(ask), store: new Store(new RecordSource()) });
}

/** What useLazyLoadQuery does in a React component: asks, and keeps the answer in the store. */
export async function ask<Query extends OperationType>(
  environment: Environment,
  query: ConcreteRequest,
  variables: Query['variables'],
): Promise<Query['response']> {
  environment.retain(createOperationDescriptor(getRequest(query), variables));
  const data = await fetchQuery<Query>(environment, query, variables).toPromise();
  return data as Query['response'];
}

/** The same from the store alone. */
export function fromStore<Query extends OperationType>(
  environment: Environment,
  query: ConcreteRequest,
  variables: Query['variables'],
): Query['response'] {
  const operation = createOperationDescriptor(getRequest(query), variables);
  const { data, isMissingData } = environment.lookup(operation.fragment);
  if (isMissingData) throw new Error('the store does not hold it');
  return data as Query['response'];
}

/** What useFragment does. */
export function read<Key extends { readonly ' $data'?: unknown }>(
  environment: Environment,
  fragment: ReaderFragment,
  reference: unknown,
): NonNullable<Key[' $data']> {
  const selector = getSingularSelector(fragment, reference);
  if (!selector) throw new Error('there is nothing to read');
  return environment.lookup(selector).data as NonNullable<Key[' $data']>;
}

/** What useMutation does. */
export async function change<Mutation extends MutationParameters>(
  environment: Environment,
  mutation: ConcreteRequest,
  input: Mutation['variables']['input'],
): Promise<Mutation['response']> {
  return new Promise((onCompleted, onError) => {
    commitMutation<Mutation>(environment, { mutation, variables: { input }, onCompleted, onError });
  });
}
