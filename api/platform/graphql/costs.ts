import { getComplexity } from 'graphql-query-complexity';
import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import { Kind, isObjectType } from 'graphql';
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Complexity } from 'type-graphql';
import { tooComplex } from './errors';

/**
 * What a field costs by itself, in points; the fields below it cost one point each. A point stands for about 10 µs of one
 * processor, as measured. What costs ONCE or more is answered once a request.
 */
export const COST = {
  /** A text of some pages is sent. */
  LONG_TEXT: 3,
  QUERY: 200,
  MUTATION: 900,
  /** Names or texts are searched. */
  SEARCH: 700,
  /** All rows of a kind are gone through in memory, and some are told in sentences. */
  SCAN: 800,
  /** All rows of a kind are ranked in memory, and what to ask next is worked out with them. */
  RANKING: 950,
  ONCE: 1_000,
  /** A text is compared with all others. */
  LIKENESS: 1_500,
  /** Whole texts are searched. */
  TEXT_SEARCH: 3_000,
  INTROSPECTION: 2_000,
  /** A password is hashed, or a hundred thousand rows are counted. */
  HEAVY: 5_000,
} as const;

const ROOTS: Readonly<Record<string, number>> = {
  Query: COST.QUERY,
  Mutation: COST.MUTATION,
  Subscription: COST.QUERY,
};
const META: Readonly<Record<string, number>> = { __typename: 0, __type: COST.SEARCH, __schema: COST.INTROSPECTION };
/** What a value of the schema itself costs: nothing is read for it. */
const SCHEMA_VALUE = 0.1;
/** The length assumed for lists without `first`: what belongs to one item. Others say theirs: `@Extensions({ listLength: 60 })`. */
const USUAL_LIST = 3;
/** Of the lists of the schema itself, as ours has them on average. */
const SCHEMA_LISTS: Readonly<Record<string, number>> = {
  '__Schema.types': 200,
  '__Type.fields': 6,
  '__Type.inputFields': 5,
  '__Type.enumValues': 6,
  // Most types are wrapped once, or not at all.
  '__Type.ofType': 0.4,
};
/** A length that is left to the service, or null, where the schema gives no default. */
const LONGEST_LIST = 100;

/** An operation of a valid document, with its variables as they came. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** The points of an operation, with each list counted at its maximum length. Throws QUERY_TOO_COMPLEX for a costly field asked twice. */
export function costOf({ schema, document, operation, variables }: Operation): number {
  const asked = new Map<string, Set<string>>();
  const points = estimate({ schema, document, operation, variables }, (args) => {
    const own = ownCost(args);
    if (own >= COST.ONCE && args.type.name in ROOTS)
      keysOf(asked, args.field.name).add(args.node.alias?.value ?? args.field.name);
    return own + listLength(args) * args.childComplexity;
  });
  for (const [field, keys] of asked)
    if (keys.size > 1)
      throw tooComplex(`${field} is answered once a request: send its other uses in requests of their own.`);
  return Math.ceil(points);
}

function estimate({ schema, document, operation, variables }: Operation, estimator: ComplexityEstimator): number {
  try {
    const query = documentOf(document, operation);
    return getComplexity({ schema, query, variables: { ...variables }, estimators: [estimator] });
  } catch {
    // The variables and the document are valid, so that only the library's own bound on nested fragments is left.
    throw tooComplex('This query repeats its fragments too often.');
  }
}

/** The document with this operation alone, since the estimate takes operations by name and their names may be missing. */
function documentOf(document: DocumentNode, operation: OperationDefinitionNode): DocumentNode {
  const others = document.definitions.filter(({ kind }) => kind !== Kind.OPERATION_DEFINITION);
  return { ...document, definitions: [operation, ...others] };
}

/** Appends to the description of each field that costs more than a point what it costs, for people who read the schema. */
export function describeCosts(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
    for (const field of Object.values(type.getFields())) {
      const { complexity } = field.extensions as { complexity?: Complexity };
      const least =
        typeof complexity === 'function'
          ? complexity({ args: {}, childComplexity: 0 } as ComplexityEstimatorArgs)
          : (complexity ?? ROOTS[type.name] ?? 1);
      if (!least || least <= 1 || type.name.startsWith('__')) continue;
      const from = typeof complexity === 'function' ? 'from ' : '';
      field.description = `${field.description} Costs ${from}${least} points.`;
    }
}

function ownCost(asked: ComplexityEstimatorArgs): number {
  const { type, field } = asked;
  const { complexity } = field.extensions as { complexity?: Complexity };
  const declared = typeof complexity === 'function' ? (complexity(asked) ?? undefined) : complexity;
  return declared ?? META[field.name] ?? ROOTS[type.name] ?? (type.name.startsWith('__') ? SCHEMA_VALUE : 1);
}

function listLength({ type, field, args }: ComplexityEstimatorArgs): number {
  const first = args['first'] as number | null | undefined;
  if (first === null) return defaultFirst(field) ?? LONGEST_LIST;
  const asked = first ?? (args['page'] as { size?: number } | undefined)?.size;
  if (asked !== undefined) return Math.max(1, asked);
  const { listLength: told = SCHEMA_LISTS[`${type.name}.${field.name}`] } = field.extensions as { listLength?: number };
  if (told !== undefined) return told;
  return String(field.type).includes('[') && !['edges', 'items', 'results'].includes(field.name) ? USUAL_LIST : 1;
}

function defaultFirst(field: ComplexityEstimatorArgs['field']): number | undefined {
  return field.args.find(({ name }) => name === 'first')?.defaultValue as number | undefined;
}

function keysOf(asked: Map<string, Set<string>>, field: string): Set<string> {
  const keys = asked.get(field) ?? new Set<string>();
  asked.set(field, keys);
  return keys;
}
