/** A tab that the explorer opens with. */
export interface Example {
  query: string;
  variables?: string;
}

const PUBLISHED_LIST = `# The published advice, five at a time.
# Press the triangle to run it.
#
# For the next page, add
#   after: "<the endCursor of this answer>"
# beside "first". With the locale EN, what is
# not translated yet comes in French.

query PublishedList {
  recommendations(first: 5, locale: FR) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        slug
        kind
        title
        summary
      }
    }
  }
}
`;

const RECOMMEND = `# What fits one person, and why. Nothing is stored.
#
# "facts" (in the variables, below) is what the
# person said. What is left out is unknown,
# never "no".
#
# "nextQuestions" says what to ask next: merge the
# "facts" of the chosen answer into yours, and run
# it again. A question that the person would rather
# not answer goes into "skip": it does not come back.

query Recommend($facts: Facts!, $skip: [String!]) {
  recommend(facts: $facts, skip: $skip, first: 5, locale: EN) {
    results {
      score
      reasons
      recommendation {
        slug
        kind
        title
      }
    }
    questionCount
    nextQuestions(first: 2) {
      fact
      question
      definition {
        type
        multiple
        minimum
        maximum
        unit
        sensitive
      }
      choices {
        label
        facts
      }
    }
  }
}
`;

const FACT_DEFINITIONS = `# Everything that can be known of a person, and
# how to ask for it: type, bounds, unit, choices.
#
# PROFILE facts are asked of people. The others
# are worked out (DERIVED) or looked up (MARKET).
# As JSON Schema: /facts.schema.json

query FactDefinitions {
  factDefinitions(locale: EN) {
    key
    source
    type
    multiple
    label
    question
    minimum
    maximum
    unit
    sensitive
    choices {
      value
      label
      facts
    }
  }
}
`;

const inTwoSpaces = (variables: object): string => JSON.stringify(variables, null, 2);

export const EXAMPLES: readonly Example[] = [
  // The first tab opens without its variables: GraphiQL reads those of the others only.
  { query: PUBLISHED_LIST },
  {
    query: RECOMMEND,
    variables: inTwoSpaces({
      facts: { birthYear: 2004, highestDegree: 'NO_DEGREE', place: '93066' },
      skip: ['healthLimits'],
    }),
  },
  { query: FACT_DEFINITIONS },
];
