import { getOperationAST, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import { createClient } from 'graphql-sse';

/** What is sent, as GraphiQL gives it. */
interface Operation {
  query: string;
  operationName?: string | null;
  variables?: Record<string, unknown>;
}

interface Options {
  headers?: Record<string, string>;
}

/** Queries and mutations by POST; subscriptions, which only the staff may ask for, as a stream of server-sent events. */
export function ask({ query, operationName, variables = {} }: Operation, { headers = {} }: Options = {}): object {
  const asked = operationIn(query, operationName);
  const name = asked?.name?.value ?? operationName;
  const operation = { query, variables, ...(name != null && { operationName: name }) };
  if (asked?.operation !== 'subscription') return post(operation, headers);
  return createClient({ url: '/graphql/stream', headers, retryAttempts: 0 }).iterate(operation);
}

/** Of a document with one operation, that one: just after a change of tabs, GraphiQL names the operation of the tab before. */
function operationIn(query: string, name: string | null | undefined): OperationDefinitionNode | undefined {
  try {
    const document = parse(query);
    return getOperationAST(document, name) ?? getOperationAST(document) ?? undefined;
  } catch {
    return undefined;
  }
}

async function post(operation: object, headers: Record<string, string>): Promise<object> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(operation),
  });
  return (await response.json()) as object;
}
