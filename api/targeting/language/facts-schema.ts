import { choiceValues, FACT_DEFINITIONS, type FactDefinition, type FactType } from './facts';
import { PATTERNS } from './parse/check-value';

/** A JSON Schema (2020-12) of facts as the API takes them: for clients that check or fill a form without asking. */
export function factsSchema(): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'facts.schema.json',
    title: 'Facts',
    description:
      'What is known of a person. A key left out, or null, is unknown: never false. A profile takes only those of the source PROFILE; of the others a value given wins over the computed one.',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(FACT_DEFINITIONS.map((definition) => [definition.key, schemaOf(definition)])),
  };
}

function schemaOf(definition: FactDefinition): object {
  const { label, question, source, sensitive, minimum, maximum } = definition;
  return {
    title: label,
    ...(question !== undefined && { description: question }),
    ...valueSchemas[definition.type](definition),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    source,
    sensitive,
  };
}

const text = (pattern: RegExp): object => ({ type: ['string', 'null'], pattern: pattern.source });

const valueSchemas: Record<FactType, (definition: FactDefinition) => object> = {
  BOOLEAN: () => ({ type: ['boolean', 'null'] }),
  INTEGER: () => ({ type: ['integer', 'null'] }),
  DECIMAL: () => ({ type: ['number', 'null'] }),
  DATE: () => ({ type: ['string', 'null'], format: 'date' }),
  ENUM: (definition) => ({ enum: [...choiceValues(definition), null] }),
  ENUM_SET: (definition) => ({
    type: ['array', 'null'],
    items: { enum: choiceValues(definition) },
    uniqueItems: true,
  }),
  JOB: () => text(PATTERNS.job),
  JOB_GROUP: () => text(PATTERNS.jobGroup),
  PLACE: () => text(PATTERNS.place),
};
