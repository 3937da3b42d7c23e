import { Kind, validate } from 'graphql';
import type {
  ASTVisitor,
  DocumentNode,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { ComplexityEstimator } from 'graphql-query-complexity';
import { tooComplex } from './errors';
import { checkVariables } from './variables';

export const MAX_DEPTH = 14;
/** The number of fields that an answer may hold, with each list counted at its maximum length. */
export const MAX_COMPLEXITY = 20_000;
/** The length assumed for lists without `first`: what belongs to one item. */
const USUAL_LIST = 3;

const listEstimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (childComplexity === 0) return undefined;
  const asked = (args['first'] as number | undefined) ?? (args['page'] as { size?: number } | undefined)?.size;
  if (asked !== undefined) return 1 + Math.max(1, asked) * childComplexity;
  return String(field.type).includes('[') && !['edges', 'items', 'results'].includes(field.name)
    ? 1 + USUAL_LIST * childComplexity
    : undefined;
};

/** An operation of a valid document, before anything runs. */
export interface Operation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** As they came. */
  variables: Readonly<Record<string, unknown>>;
}

/** Throws BAD_USER_INPUT for variables that do not fit, QUERY_TOO_COMPLEX for a query deeper than MAX_DEPTH or wider than MAX_COMPLEXITY. */
export function checkOperation({ schema, document, operation, variables }: Operation): void {
  const [tooDeep] = validate(schema, document, [depthRule]);
  if (tooDeep) throw tooDeep;
  checkVariables(schema, operation.variableDefinitions ?? [], variables);
  refuseComplex({ schema, document, operation, variables });
}

function refuseComplex(operation: Operation): void {
  const complexity = complexityOf(operation);
  if (complexity > MAX_COMPLEXITY) {
    throw tooComplex(
      `This query asks for up to ${complexity} fields; at most ${MAX_COMPLEXITY} are given. Ask for shorter lists.`,
    );
  }
}

function complexityOf({ schema, document, operation, variables }: Operation): number {
  try {
    return getComplexity({
      schema,
      query: documentOf(document, operation),
      variables: { ...variables },
      estimators: [fieldExtensionsEstimator(), listEstimator, simpleEstimator({ defaultComplexity: 1 })],
    });
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

/** Refuses operations that nest too deeply. A fragment counts at each place where it is used. */
function depthRule(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();

  function depthOf(set: SelectionSetNode): number {
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value);
      const below = selection.selectionSet ? depthOf(selection.selectionSet) : 0;
      return selection.kind === Kind.FIELD ? 1 + below : below;
    });
    return Math.max(0, ...depths);
  }

  function depthOfFragment(name: string): number {
    const depth = known.get(name);
    if (depth !== undefined) return depth;
    // A fragment that contains itself counts as nothing here; another rule of GraphQL refuses it.
    known.set(name, 0);
    const fragment = context.getFragment(name);
    const found = fragment ? depthOf(fragment.selectionSet) : 0;
    known.set(name, found);
    return found;
  }

  return {
    OperationDefinition(operation) {
      if (depthOf(operation.selectionSet) > MAX_DEPTH)
        context.reportError(tooComplex(`This query is nested too deeply: at most ${MAX_DEPTH} levels.`));
    },
  };
}
