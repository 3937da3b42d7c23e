import { GraphQLError, coerceInputValue, isInputType, isNonNullType, typeFromAST, valueFromAST } from 'graphql';
import type { GraphQLInputType, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { invalidVariables } from './errors';
import type { VariableFault } from './errors';

/** Beyond these, more faults help nobody and cost time. */
const MAX_FAULTS = 10;
/** Every input that the API takes stays far below these; they bound the work of looking at one that does not. */
const MAX_VALUES = 20_000;
const MAX_LIST = 5_000;
const MAX_KEYS = 200;
const MAX_KEY_LENGTH = 200;
const MAX_DEPTH = 32;
/** Characters; the longest text that is taken has 20,000. */
export const MAX_TEXT = 50_000;
const MAX_MESSAGE_LENGTH = 200;

type Variables = Readonly<Record<string, unknown>>;

/** Checks the variables of an operation: their size, then their types. Throws BAD_USER_INPUT with the path of each fault, and no value. */
export function checkVariables(
  schema: GraphQLSchema,
  definitions: readonly VariableDefinitionNode[],
  variables: Variables,
): void {
  refuseLarge(variables);
  const faults: VariableFault[] = [];
  try {
    for (const definition of definitions) checkVariable(schema, definition, { variables, faults });
  } catch (error) {
    if (error !== ENOUGH) throw error;
  }
  if (faults.length > 0) throw invalidVariables(faults);
}

/** Ends the walk of a value once enough faults are known. */
const ENOUGH = new Error('enough faults');

interface Found {
  variables: Variables;
  faults: VariableFault[];
}

function checkVariable(
  schema: GraphQLSchema,
  { variable, type: node, defaultValue }: VariableDefinitionNode,
  { variables, faults }: Found,
): void {
  const name = variable.name.value;
  const type = typeFromAST(schema, node as never) as GraphQLInputType | undefined;
  if (!isInputType(type)) return;
  const add = (path: readonly (string | number)[], message: string): void => {
    faults.push({ path: [name, ...path], message: message.slice(0, MAX_MESSAGE_LENGTH) });
    if (faults.length >= MAX_FAULTS) throw ENOUGH;
  };
  if (!Object.hasOwn(variables, name)) {
    const isMissing =
      isNonNullType(type) && (defaultValue === undefined || valueFromAST(defaultValue, type) === undefined);
    if (isMissing) add([], `A value of the type "${String(type)}" is required.`);
    return;
  }
  coerceInputValue(variables[name], type, (path, _value, error) => add(path, withoutValue(error.message)));
}

/** What the library says without the value, which may be what somebody wrote about themselves. */
const SAYS_NO_VALUE =
  /^(?:Expected (?:non-nullable )?type "[^"]+"(?: not to be null| to be an object)?|Field "[^"]+" (?:of required|is not)[^:]+|Exactly one key[^:]+|(?:Enum )?"?\w+"? cannot represent (?:a )?non[^:]+)/;
const NO_SUCH_VALUE = /does not exist in ("\w+" enum)/;

function withoutValue(message: string): string {
  const [, ofEnum] = NO_SUCH_VALUE.exec(message) ?? [];
  if (ofEnum !== undefined) return `This value does not exist in ${ofEnum}.`;
  const [told = 'This value has not the form that its type asks for'] = SAYS_NO_VALUE.exec(message) ?? [];
  return told.endsWith('.') || told.endsWith('?') ? told : `${told}.`;
}

/** Walks without recursion, so that depth costs no stack, and stops at the first bound that is passed. */
function refuseLarge(variables: Variables): void {
  const waiting: { value: unknown; depth: number }[] = [{ value: variables, depth: 0 }];
  let count = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const parts = partsOf(next.value);
    count += parts.length;
    if (count > MAX_VALUES) throw tooLarge(`more than ${MAX_VALUES} values`);
    if (next.depth > MAX_DEPTH) throw tooLarge(`nested more than ${MAX_DEPTH} levels deep`);
    if (parts.some(isLongText)) throw tooLarge(`a text of more than ${MAX_TEXT} characters`);
    for (const value of parts)
      if (typeof value === 'object' && value !== null) waiting.push({ value, depth: next.depth + 1 });
  }
}

function partsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) {
    if (value.length > MAX_LIST) throw tooLarge(`a list of more than ${MAX_LIST} items`);
    return value;
  }
  const keys = Object.keys(value as object);
  if (keys.length > MAX_KEYS) throw tooLarge(`an object of more than ${MAX_KEYS} keys`);
  if (keys.some(({ length }) => length > MAX_KEY_LENGTH))
    throw tooLarge(`a key of more than ${MAX_KEY_LENGTH} characters`);
  return Object.values(value as object);
}

function isLongText(value: unknown): boolean {
  return typeof value === 'string' && value.length > MAX_TEXT;
}

function tooLarge(what: string): GraphQLError {
  return invalidVariables([{ path: [], message: `The variables hold ${what}.` }]);
}
