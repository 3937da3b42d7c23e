import { Kind, TypeInfo, isAbstractType, isObjectType, visit, visitWithTypeInfo } from 'graphql';
import type {
  DocumentNode,
  FieldNode,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql';

/** Marks a root field whose answer is the same for everybody, and nobody's own: `@Extensions(FOR_ALL)`. */
export const FOR_ALL = { isForAll: true } as const;

/** The same for a field that says more, to some only, once one of these arguments is given. */
export const forAllWithout = (...args: string[]) => ({ isForAll: true, without: args });

/** Marks a field that names people, who may change their minds at any moment: `@Extensions(NAMES_PEOPLE)`. */
export const NAMES_PEOPLE = { namesPeople: true } as const;

/**
 * Marks a field of the personal page: what it says comes of the state of that page (see `answers.ts`), and of what is for everybody. In a
 * type with such fields, those without the mark say more than that: `@Extensions(PERSONAL)`.
 */
export const PERSONAL = { isPersonal: true } as const;

/** The same for a field that says more once one of these arguments is given. */
export const personalWithout = (...args: string[]) => ({ isPersonal: true, without: args });

interface Marks {
  isForAll?: boolean;
  namesPeople?: boolean;
  isPersonal?: boolean;
  without?: readonly string[];
}

/** A field as it is asked for, of a type that may give it. */
interface Asked {
  parent: GraphQLObjectType;
  name: string;
  node: FieldNode;
  marks: Marks;
}

type Check = (schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) => boolean;

/** Whether an operation asks what is for everybody, and names nobody. */
export const asksForAll: Check = forEveryField(
  (schema, { parent, name, node, marks }) =>
    marks.namesPeople !== true && (parent !== schema.getQueryType() || isAboutSchema(name) || isForAll(node, marks)),
);

/** Whether an operation asks nothing but a personal page, and what is for everybody. */
export const asksPersonalPage: Check = forEveryField((schema, { parent, name, node, marks }) => {
  if (marks.namesPeople === true) return false;
  const isMarked = parent === schema.getQueryType() || hasPersonal(parent);
  return !isMarked || isAboutSchema(name) || isForAll(node, marks) || isPersonal(node, marks);
});

/** The schema itself is for everybody. */
function isAboutSchema(name: string): boolean {
  return name.startsWith('__');
}

function isForAll(node: FieldNode, { isForAll: isMarked = false, without = [] }: Marks): boolean {
  return isMarked && !hasOneOf(node, without);
}

function isPersonal(node: FieldNode, { isPersonal: isMarked = false, without = [] }: Marks): boolean {
  return isMarked && !hasOneOf(node, without);
}

function hasOneOf({ arguments: given = [] }: FieldNode, names: readonly string[]): boolean {
  return given.some(({ name }) => names.includes(name.value));
}

function hasPersonal(type: GraphQLObjectType): boolean {
  return Object.values(type.getFields()).some((field) => marksOf(field).isPersonal === true);
}

function marksOf({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): Marks {
  return extensions as Marks;
}

/** Documents are kept, and so is what is found of their operations. */
function forEveryField(holds: (schema: GraphQLSchema, asked: Asked) => boolean): Check {
  const known = new WeakMap<OperationDefinitionNode, boolean>();
  return (schema, document, operation) => {
    const found = known.get(operation) ?? fieldsOf(schema, document, operation).every((asked) => holds(schema, asked));
    known.set(operation, found);
    return found;
  };
}

function fieldsOf(schema: GraphQLSchema, { definitions }: DocumentNode, operation: OperationDefinitionNode): Asked[] {
  const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const types = new TypeInfo(schema);
  const all: Asked[] = [];
  const ask = (node: FieldNode): void => {
    const found = types.getFieldDef();
    const type = types.getParentType();
    if (!found || !type) return;
    for (const parent of isAbstractType(type) ? schema.getPossibleTypes(type) : [type].filter(isObjectType))
      all.push({ parent, name: found.name, node, marks: marksOf(parent.getFields()[found.name] ?? found) });
  };
  visit({ kind: Kind.DOCUMENT, definitions: [operation, ...fragments] }, visitWithTypeInfo(types, { Field: ask }));
  return all;
}
