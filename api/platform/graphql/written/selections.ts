import {
  Kind,
  OperationTypeNode,
  TypeInfo,
  getNullableType,
  isObjectType,
  parse,
  print,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
  SelectionNode,
} from 'graphql';
import { asksForAll } from '../answer-marks';
import { rootOf, twinOf } from './twins';
import { writtenFromOf } from './written-once';

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/**
 * A document that asks for the twins of all fields that give one object of a marked type. Undefined where there is none, and where it
 * matters who asks or with which variables: then the document stays as it is, since fields of one name are read together.
 */
export function withTwinFields(schema: GraphQLSchema, document: DocumentNode): DocumentNode | undefined {
  const fragments = fragmentsOf(document);
  const types = new TypeInfo(schema);
  let [twins, isSteady] = [0, true];
  const enter = (node: FieldNode): FieldNode | undefined => {
    const type = getNullableType(types.getType());
    if (!isObjectType(type) || writtenFromOf(type) === undefined) return undefined;
    twins += 1;
    isSteady &&= isForAll(schema, documentOf({ type, nodes: [node], fragments }));
    return { ...node, alias: node.alias ?? node.name, name: { ...node.name, value: twinOf(node.name.value) } };
  };
  const result = visit(
    document,
    visitWithTypeInfo(types, { Field: { enter }, Directive: () => void (isSteady = false) }),
  );
  return twins > 0 && isSteady ? result : undefined;
}

/** What is asked of one object, as a query of its own. Parsed anew: compiled queries write into the nodes of their document. */
export function documentOf({
  type,
  nodes,
  fragments,
}: {
  type: GraphQLObjectType;
  nodes: readonly FieldNode[];
  fragments: Fragments;
}): DocumentNode {
  const selections = nodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  const root: FieldNode = {
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: rootOf(type) },
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
  const operation: OperationDefinitionNode = {
    kind: Kind.OPERATION_DEFINITION,
    operation: OperationTypeNode.QUERY,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [root] },
  };
  return parse(print({ kind: Kind.DOCUMENT, definitions: [operation, ...usedIn(selections, fragments)] }));
}

function isForAll(schema: GraphQLSchema, document: DocumentNode): boolean {
  let hasVariables = false;
  visit(document, { Variable: () => void (hasVariables = true) });
  const [operation] = document.definitions;
  return !hasVariables && operation?.kind === Kind.OPERATION_DEFINITION && asksForAll(schema, document, operation);
}

function fragmentsOf({ definitions }: DocumentNode): Fragments {
  const fragments = definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]));
}

/** Each once. */
function usedIn(selections: readonly SelectionNode[], fragments: Fragments): FragmentDefinitionNode[] {
  const used = new Set<FragmentDefinitionNode>();
  const use = (node: FragmentDefinitionNode | SelectionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments[name.value];
        if (fragment === undefined || used.has(fragment)) return;
        used.add(fragment);
        use(fragment);
      },
    });
  };
  selections.forEach(use);
  return [...used];
}
