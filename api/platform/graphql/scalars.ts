import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import type { ValueNode } from 'graphql';

/** RFC 3339, UTC, to the millisecond. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'RFC 3339, UTC',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => parsed('DateTime', value, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/),
});

/** An ISO 8601 calendar day, kept as text: a day has no time zone. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'ISO 8601 calendar day',
  serialize: (value) => value as string,
  parseValue: (value) => {
    const day = parsed('Date', value, /^\d{4}-\d\d-\d\d$/)
      .toISOString()
      .slice(0, 10);
    if (day !== value) throw malformed('Date', value);
    return day;
  },
});

function parsed(name: string, value: unknown, pattern: RegExp): Date {
  const date = typeof value === 'string' && pattern.test(value) ? new Date(value) : undefined;
  if (date === undefined || Number.isNaN(date.getTime())) throw malformed(name, value);
  return date;
}

function malformed(name: string, value: unknown): GraphQLError {
  return new GraphQLError(`${name} cannot represent ${JSON.stringify(value)?.slice(0, 60)}.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  });
}

/** A scalar that is any JSON value; services check what it may hold. */
function jsonScalar(name: string, description: string): GraphQLScalarType<unknown, unknown> {
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: (value) => value,
    parseLiteral: (node, variables) => jsonOf(node, variables ?? {}),
  });
}

function jsonOf(node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown {
  switch (node.kind) {
    case Kind.OBJECT:
      return Object.fromEntries(node.fields.map((field) => [field.name.value, jsonOf(field.value, variables)]));
    case Kind.LIST:
      return node.values.map((value) => jsonOf(value, variables));
    case Kind.INT:
    case Kind.FLOAT:
      return Number(node.value);
    case Kind.NULL:
      return null;
    case Kind.VARIABLE:
      return variables[node.name.value];
    default:
      return node.value;
  }
}

export const SituationRuleScalar = jsonScalar(
  'SituationRule',
  'The JSON document of a rule: see the situation language',
);
export const FactsScalar = jsonScalar('Facts', 'A JSON object: fact key to value; a key left out is unknown');
