import { GraphQLError, Kind } from 'graphql';
import type {
  ASTVisitor,
  DocumentNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
} from 'graphql';

/** How often one field may be asked in one place, under the same name or another. */
export const MAX_REPEATED = 30;
/** Fields of a document, a fragment counted at each place where it is used. Without repeating fragments, its tokens allow for a tenth. */
const MAX_FIELDS = 10_000;
/** Characters of a name in a message. */
const MAX_NAME = 100;

/**
 * Refuses documents that ask the same again and again before the rules of GraphQL compare each field with each other of its place, whose
 * work grows with the square: they then find an empty document.
 */
export function repetitionRule(context: ValidationContext): ASTVisitor {
  return {
    Document(document) {
      const fault = repetitionIn(document);
      if (fault === undefined) return undefined;
      context.reportError(new GraphQLError(fault, { extensions: { refusedAs: 'QUERY_TOO_COMPLEX' } }));
      return { ...document, definitions: [] };
    },
  };
}

/** What is asked too often; undefined where nothing is. */
function repetitionIn({ definitions }: DocumentNode): string | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const walk: Walk = { fragments, fields: 0 };
  for (const definition of definitions)
    if ('selectionSet' in definition) {
      const repeated = repeatedIn(definition.selectionSet, walk);
      if (repeated !== undefined) return `${repeated} is asked more than ${MAX_REPEATED} times in one place.`;
      if (walk.fields > MAX_FIELDS) return 'This query repeats its fragments too often.';
    }
  return undefined;
}

interface Walk {
  fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** That were met so far. */
  fields: number;
}

/** The name of a field. What stands at the same place of an answer is looked at together, wherever it is written. */
function repeatedIn(whole: SelectionSetNode, walk: Walk): string | undefined {
  const waiting: SelectionSetNode[][] = [[whole]];
  for (let sets = waiting.pop(); sets !== undefined; sets = waiting.pop()) {
    const places = new Map<string, SelectionSetNode[]>();
    const asked = new Map<string, number>();
    for (const { name, alias, selectionSet } of fieldsOf(sets, walk)) {
      const times = (asked.get(name.value) ?? 0) + 1;
      if (times > MAX_REPEATED) return name.value.slice(0, MAX_NAME);
      asked.set(name.value, times);
      if (selectionSet === undefined) continue;
      const place = alias?.value ?? name.value;
      places.set(place, [...(places.get(place) ?? []), selectionSet]);
    }
    waiting.push(...places.values());
  }
  return undefined;
}

/** Those of selection sets that are merged, with those of their fragments; not all of them once there are too many. */
function fieldsOf(sets: readonly SelectionSetNode[], walk: Walk): FieldNode[] {
  const fields: FieldNode[] = [];
  const waiting = [...sets];
  for (let set = waiting.pop(); set !== undefined && walk.fields <= MAX_FIELDS; set = waiting.pop())
    for (const selection of set.selections) {
      walk.fields += 1;
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) waiting.push(selection.selectionSet);
      else waiting.push(...[walk.fragments.get(selection.name.value)?.selectionSet].filter((one) => one !== undefined));
    }
  return fields;
}
