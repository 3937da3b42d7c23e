import { GraphQLScalarType } from 'graphql';

// Without functions of its own, a scalar accepts any JSON value, also as a literal; the services check its content.

export const SituationRuleScalar = new GraphQLScalarType({
  name: 'SituationRule',
  description: 'The JSON document of a rule: see the situation language',
});

export const FactsScalar = new GraphQLScalarType({
  name: 'Facts',
  description: 'A JSON object: fact key to value; a key left out is unknown',
});
