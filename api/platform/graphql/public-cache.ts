import type { ApolloServerPlugin } from '@apollo/server';
import { Kind, OperationTypeNode, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { COST_HEADER } from './plugins';
import type { ServedContext } from './plugins';

/** Marks a root field whose answer is the same for everybody, and nobody's own: `@Extensions(FOR_ALL)`. */
export const FOR_ALL = { isForAll: true } as const;

/** Marks a field inside such an answer that names people, who may change their minds at any moment: `@Extensions(NAMES_PEOPLE)`. */
export const NAMES_PEOPLE = { namesPeople: true } as const;

/** Seconds: how long after a publication somebody may still read what was there before. */
const FRESH_SECONDS = 60;
const STALE_SECONDS = 600;
export const CACHE_FOR_ALL = `public, max-age=${FRESH_SECONDS}, stale-while-revalidate=${STALE_SECONDS}`;

/**
 * Lets caches keep what anybody may read: answers without a fault to a GET of somebody who is nobody in particular, of root fields that
 * are marked for it. All else is kept nowhere.
 */
export function cacheForAll(): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, schema, operation, document, contextValue, response: { http, body } }) {
          const isSound = body.kind === 'single' && body.singleResult.errors === undefined && http.status === undefined;
          const isAnybody = contextValue.viewer.kind === 'ANONYMOUS' && !request.http?.headers.has('authorization');
          contextValue.answer.isForAll =
            isSound &&
            isAnybody &&
            // What is left of a budget is somebody's own.
            !request.http?.headers.has(COST_HEADER) &&
            operation?.operation === OperationTypeNode.QUERY &&
            document !== undefined &&
            asksForAll(schema, document, operation);
          const isCacheable = contextValue.answer.isForAll && request.http?.method === 'GET';
          http.headers.set('cache-control', isCacheable ? CACHE_FOR_ALL : 'no-store');
        },
      };
    },
  };
}

/** Of documents that were asked before, each with its operations. */
const known = new WeakMap<OperationDefinitionNode, boolean>();

/** Whether an operation asks what is for everybody, and names nobody. Documents are kept, and so is this. */
function asksForAll(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode): boolean {
  const found = known.get(operation);
  if (found !== undefined) return found;
  const query = schema.getQueryType();
  const isSo =
    query != null &&
    rootFields(operation.selectionSet, fragmentsOf(document)).every((name) => isForAll(query, name)) &&
    !namesPeople(schema, document);
  known.set(operation, isSo);
  return isSo;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function fragmentsOf({ definitions }: { definitions: readonly { kind: Kind }[] }): Fragments {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION) as FragmentDefinitionNode[];
  return new Map(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Of a valid document. Each fragment is read once. */
function rootFields({ selections }: SelectionSetNode, fragments: Fragments, read = new Set<string>()): string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, fragments, read);
    const fragment = read.has(selection.name.value) ? undefined : fragments.get(selection.name.value);
    read.add(selection.name.value);
    return fragment === undefined ? [] : rootFields(fragment.selectionSet, fragments, read);
  });
}

/** The schema itself is for everybody too. */
function isForAll(query: GraphQLObjectType, name: string): boolean {
  return name.startsWith('__') || (query.getFields()[name]?.extensions as { isForAll?: boolean })?.isForAll === true;
}

function namesPeople(schema: GraphQLSchema, document: DocumentNode): boolean {
  const types = new TypeInfo(schema);
  let isFound = false;
  const asked = (): void => {
    const marks = types.getFieldDef()?.extensions as { namesPeople?: boolean } | undefined;
    if (marks?.namesPeople === true) isFound = true;
  };
  visit(document, visitWithTypeInfo(types, { Field: asked }));
  return isFound;
}
