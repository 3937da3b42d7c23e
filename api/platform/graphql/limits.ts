import { Kind, validate } from 'graphql';
import type { ASTVisitor, DocumentNode, SelectionSetNode, ValidationContext } from 'graphql';
import { costAgain } from './known-costs';
import type { Operation } from './costs';
import { tooComplex } from './errors';
import { checkVariables } from './variables';

export const MAX_DEPTH = 14;
/** Points of one request. */
export const MAX_COST = 20_000;

/** Documents without a fault of their own, which are kept from one request to another. */
const checked = new WeakSet<DocumentNode>();

/**
 * Checks an operation before anything runs, and returns its points. Throws BAD_USER_INPUT for variables that do not fit,
 * QUERY_TOO_COMPLEX for a query deeper than MAX_DEPTH or dearer than MAX_COST.
 */
export function checkOperation(operation: Operation): number {
  const { schema, document, variables } = operation;
  if (!checked.has(document)) {
    const [fault] = validate(schema, document, [depthRule]);
    if (fault) throw fault;
    checked.add(document);
  }
  checkVariables(schema, operation.operation.variableDefinitions ?? [], variables);
  const cost = costAgain(operation);
  if (cost > MAX_COST)
    throw tooComplex(
      `This query costs up to ${cost} points; at most ${MAX_COST} are given to a request. Ask for shorter lists.`,
    );
  return cost;
}

/** Refuses operations that nest too deeply. A fragment counts at each place where it is used. */
function depthRule(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();

  function depthOf(set: SelectionSetNode): number {
    const depths = set.selections.map((selection) => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value);
      // How deeply the schema may be asked about itself is a rule of GraphQL's own.
      if (selection.kind === Kind.FIELD && selection.name.value.startsWith('__')) return 1;
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
