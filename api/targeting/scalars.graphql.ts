import { GraphQLScalarType } from 'graphql';

// Without functions of its own, a scalar accepts any JSON value, also as a literal; the services check its content.

export const SituationRuleScalar = new GraphQLScalarType({
  name: 'SituationRule',
  description:
    'A rule of the situation language, as a JSON document: a condition such as { "fact": "hasCarLicence", "op": "eq", "value": false }, { "situation": "no-car-licence" }, or a group of rules under "all", "any" or "none".',
});

export const FactsScalar = new GraphQLScalarType({
  name: 'Facts',
  description:
    'What is known of a person: a JSON object from fact key to value, as in { "hasCarLicence": false }. A key left out is unknown. `factDefinitions` lists the keys.',
});
