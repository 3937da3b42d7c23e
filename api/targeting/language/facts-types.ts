import { FACT_DEFINITIONS, type FactDefinition, type FactType } from './facts';
import { definitionIn } from './definitions';

const HEAD = `// The types of Facts, generated from their definitions by npm run snapshot. It imports nothing: copy it into your front end.

/** A calendar day: "2026-03-01". */
export type Day = string;

/** A commune ("69123"), a département ("dep-69") or a région ("reg-84"), by its INSEE code. */
export type PlaceCode = string;

/** A job group of the ROME: "M1805". */
export type JobGroupCode = string;

/** A job title of the ROME, by its OGR code: "14156". */
export type JobCode = string;
`;

/** TypeScript declarations of facts as the API takes them, for front ends: schema/facts.d.ts. */
export function factsTypes(): string {
  const asked = FACT_DEFINITIONS.filter(({ source }) => source === 'PROFILE');
  const others = FACT_DEFINITIONS.filter(({ source }) => source !== 'PROFILE');
  return [
    HEAD,
    '/** What a person says: what a profile takes. A key left out, or null, is unknown: never false. */',
    `export interface ProfileFacts {\n${asked.map(propertyOf).join('\n\n')}\n}\n`,
    '/** What `recommend` takes: also what is otherwise worked out or looked up. A value given wins over the computed one. */',
    `export interface Facts extends ProfileFacts {\n${others.map(propertyOf).join('\n\n')}\n}\n`,
  ].join('\n');
}

function propertyOf(definition: FactDefinition): string {
  const { key } = definition;
  const name = /^\w+$/.test(key) ? key : `'${key}'`;
  return `${commentOf(definition)}\n  ${name}?: ${TYPES[definition.type](definition)} | null;`;
}

function commentOf(definition: FactDefinition): string {
  const { label, type, source, sensitive, choices, question } = definitionIn(definition, 'EN');
  const lines = [
    `${label[0]?.toUpperCase()}${label.slice(1)}.${boundsOf(definition)}`,
    ...(question === undefined ? [] : [`Asked as: ${question}`]),
    ...(source === 'PROFILE'
      ? []
      : [source === 'DERIVED' ? 'Worked out from other facts.' : 'Looked up, by job and place.']),
    ...(sensitive ? ['Sensitive: say why it is asked, and that it may be refused.'] : []),
    ...(type === 'BOOLEAN' ? [] : choices.map(({ value, label: words }) => `- ${value}: ${words}`)),
  ];
  return ['  /**', ...lines.map((line) => `   * ${line}`), '   */'].join('\n');
}

function boundsOf({ minimum, maximum, unit, type }: FactDefinition): string {
  const whole = type === 'INTEGER' ? 'A whole number' : 'A number';
  const bounds = [
    ...(minimum === undefined ? [] : [`from ${minimum}`]),
    ...(maximum === undefined ? [] : [`to ${maximum}`]),
  ].join(' ');
  const isNumber = type === 'INTEGER' || type === 'DECIMAL';
  const said = isNumber ? ` ${whole}${bounds === '' ? '' : ` ${bounds}`}.` : '';
  return unit === undefined ? said : `${said} Unit: ${unit}.`;
}

const oneOf = ({ choices = [] }: FactDefinition): string => choices.map(({ value }) => `'${value}'`).join(' | ');

const TYPES: Record<FactType, (definition: FactDefinition) => string> = {
  BOOLEAN: () => 'boolean',
  INTEGER: () => 'number',
  DECIMAL: () => 'number',
  DATE: () => 'Day',
  ENUM: oneOf,
  ENUM_SET: (definition) => `readonly (${oneOf(definition)})[]`,
  JOB: () => 'JobCode',
  JOB_GROUP: () => 'JobGroupCode',
  PLACE: () => 'PlaceCode',
};
