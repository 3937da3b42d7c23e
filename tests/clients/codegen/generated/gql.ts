/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query List($first: Int!, $after: String, $locale: Locale) {\n    recommendations(first: $first, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          title(locale: $locale)\n        }\n      }\n    }\n  }\n": typeof types.ListDocument,
    "\n  query Recommend($facts: Facts!, $locale: Locale) {\n    recommend(facts: $facts, locale: $locale) {\n      questionCount\n      results {\n        id\n        reasons\n        recommendation {\n          title(locale: $locale)\n        }\n      }\n      nextQuestions {\n        fact\n        question\n        choices {\n          label\n          facts\n        }\n      }\n    }\n  }\n": typeof types.RecommendDocument,
    "\n  mutation CreateProfile($input: CreateProfileInput!) {\n    createProfile(input: $input) {\n      accessToken\n      profile {\n        facts\n        createdAt\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.CreateProfileDocument,
    "\n  query Plan($locale: Locale) {\n    me {\n      plan {\n        date\n        actions {\n          id\n          status\n          recommendation {\n            title(locale: $locale)\n          }\n        }\n      }\n    }\n  }\n": typeof types.PlanDocument,
    "\n  mutation Answer($input: RespondToActionInput!) {\n    respondToAction(input: $input) {\n      plannedAction {\n        id\n        status\n        snoozedUntil\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": typeof types.AnswerDocument,
};
const documents: Documents = {
    "\n  query List($first: Int!, $after: String, $locale: Locale) {\n    recommendations(first: $first, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          title(locale: $locale)\n        }\n      }\n    }\n  }\n": types.ListDocument,
    "\n  query Recommend($facts: Facts!, $locale: Locale) {\n    recommend(facts: $facts, locale: $locale) {\n      questionCount\n      results {\n        id\n        reasons\n        recommendation {\n          title(locale: $locale)\n        }\n      }\n      nextQuestions {\n        fact\n        question\n        choices {\n          label\n          facts\n        }\n      }\n    }\n  }\n": types.RecommendDocument,
    "\n  mutation CreateProfile($input: CreateProfileInput!) {\n    createProfile(input: $input) {\n      accessToken\n      profile {\n        facts\n        createdAt\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.CreateProfileDocument,
    "\n  query Plan($locale: Locale) {\n    me {\n      plan {\n        date\n        actions {\n          id\n          status\n          recommendation {\n            title(locale: $locale)\n          }\n        }\n      }\n    }\n  }\n": types.PlanDocument,
    "\n  mutation Answer($input: RespondToActionInput!) {\n    respondToAction(input: $input) {\n      plannedAction {\n        id\n        status\n        snoozedUntil\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n": types.AnswerDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query List($first: Int!, $after: String, $locale: Locale) {\n    recommendations(first: $first, after: $after) {\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      edges {\n        node {\n          id\n          title(locale: $locale)\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Recommend($facts: Facts!, $locale: Locale) {\n    recommend(facts: $facts, locale: $locale) {\n      questionCount\n      results {\n        id\n        reasons\n        recommendation {\n          title(locale: $locale)\n        }\n      }\n      nextQuestions {\n        fact\n        question\n        choices {\n          label\n          facts\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RecommendDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateProfile($input: CreateProfileInput!) {\n    createProfile(input: $input) {\n      accessToken\n      profile {\n        facts\n        createdAt\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').CreateProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Plan($locale: Locale) {\n    me {\n      plan {\n        date\n        actions {\n          id\n          status\n          recommendation {\n            title(locale: $locale)\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PlanDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Answer($input: RespondToActionInput!) {\n    respondToAction(input: $input) {\n      plannedAction {\n        id\n        status\n        snoozedUntil\n      }\n      userErrors {\n        code\n        field\n        message\n      }\n    }\n  }\n"): typeof import('./graphql').AnswerDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
