import {
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
} from 'graphql';
import type { GraphQLField, GraphQLInputType, GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { COLUMNS } from '../../api/commands/permissions';
import type { Column } from '../../api/commands/permissions';
import { areas } from '../../api/areas';
import { buildApiSchema } from '../../api/platform/graphql/schema';
import { startApi } from '../support/api';
import type { TestApi } from '../support/api';
import type { TestClient } from '../support/client';
import { jobSeeker } from '../support/job-seeker';
import { signedIn } from '../support/staff';

const apiSchema = async () => buildApiSchema(areas.flatMap(({ resolvers }) => resolvers));
/** "operation" or "operation ACTION" -> who the committed table lets in */
function committedTable(): Map<string, Set<Column>> {
  const rows = readFileSync('schema/permissions.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2);
  return new Map(
    rows.map((row) => {
      const [, operation = '', , ...cells] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return [operation, new Set(COLUMNS.filter((_, index) => cells[index] === 'yes'))];
    }),
  );
}

/** The least that the type takes: the permission is asked before the value is looked at. */
function anyValue(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(isRequiredInputField)
        .map((field) => [field.name, anyValue(field.type)]),
    );
  const values: Record<string, unknown> = {
    ...{ Int: 1, Float: 1, Boolean: false, Facts: {}, SituationRule: {}, ViewFilter: {} },
    Date: '2026-11-27',
    DateTime: '2026-11-27T08:00:00Z',
  };
  return values[type.toString()] ?? 'x';
}

function operationsOf(schema: GraphQLSchema): { kind: string; field: GraphQLField<unknown, unknown> }[] {
  const fieldsOf = (kind: string, fields: object = {}) =>
    Object.values(fields).map((field: GraphQLField<unknown, unknown>) => ({ kind, field }));
  return [
    ...fieldsOf('query', schema.getQueryType()?.getFields()),
    ...fieldsOf('mutation', schema.getMutationType()?.getFields()),
    ...fieldsOf('subscription', schema.getSubscriptionType()?.getFields()),
  ];
}

/** `action`: of a mutation that takes one. */
async function isLetIn(
  client: TestClient,
  { kind, field }: { kind: string; field: GraphQLField<unknown, unknown> },
  action?: string,
): Promise<boolean> {
  const args = field.args.filter(isRequiredArgument);
  const head = args.length === 0 ? '' : `(${args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')})`;
  const passed = args.length === 0 ? '' : `(${args.map(({ name }) => `${name}: $${name}`).join(', ')})`;
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  if (kind === 'subscription')
    return (await client.subscribe(`subscription { ${field.name} ${selection} }`)).length === 0;
  const answer = await client.send(
    `${kind} ${head} { ${field.name}${passed} ${selection} }`,
    Object.fromEntries(
      args.map(({ name, type }) => [name, action ? { ...Object(anyValue(type)), action } : anyValue(type)]),
    ),
  );
  return !answer.codes.includes('UNAUTHENTICATED') && !answer.codes.includes('FORBIDDEN');
}

describe('permissions', () => {
  const table = committedTable();
  let api: TestApi;
  beforeAll(async () => void (api = await startApi()));
  afterAll(async () => api.stop());

  const clientOf = async (column: Column): Promise<TestClient> => {
    if (column === 'anonymous') return api.anonymous;
    return column === 'job seeker' ? jobSeeker(api, {}) : signedIn(api, column);
  };

  const actionsOf = (operation: string): string[] =>
    [...table.keys()].filter((key) => key.startsWith(`${operation} `)).map((key) => key.split(' ')[1] ?? '');

  it('name every operation of the schema, and no other', async () => {
    const names = operationsOf(await apiSchema()).map(({ field }) => field.name);
    const named = new Set([...table.keys()].map((key) => key.split(' ')[0]));
    expect(names.toSorted()).toEqual([...named].toSorted());
  });

  it.each(COLUMNS)('let in exactly what the table says: %s', async (column) => {
    // Somebody else must stay able to administer, whatever is called.
    await signedIn(api, 'ADMIN');
    let client = await clientOf(column);
    const letIn: string[] = [];
    for (const { kind, field } of operationsOf(await apiSchema())) {
      const actions = actionsOf(field.name);
      if (actions.length === 0 && (await isLetIn(client, { kind, field }))) letIn.push(field.name);
      for (const action of actions)
        if (await isLetIn(client, { kind, field }, action)) letIn.push(`${field.name} ${action}`);
      if (['signOut', 'deleteMyProfile'].includes(field.name)) client = await clientOf(column);
    }
    const expected = [...table].filter(([, columns]) => columns.has(column)).map(([operation]) => operation);
    expect(letIn.toSorted()).toEqual(expected.toSorted());
  });

  it('are told to each member of the team by name', async () => {
    const editor = await signedIn(api, 'EDITOR');
    const { permissions } = (await editor.send('{ viewer { permissions } }')).data.viewer;
    expect(permissions).toEqual(expect.arrayContaining(['recommendations.edit', 'situations.edit', 'catalogue.read']));
    expect(permissions).not.toContain('recommendations.publish');
    expect(permissions).not.toContain('contribution.decide');
  });
});
