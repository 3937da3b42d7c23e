/** What the walks ask for. A text names its language on its own field, so that a cache keeps the languages side by side. */
export const LIST = /* GraphQL */ `
  query List($first: Int!, $after: String, $locale: Locale) {
    recommendations(first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        cursor
        node {
          id
          slug
          title(locale: $locale)
          topics {
            id
            label(locale: $locale)
          }
          places {
            code
            label
            parent {
              code
              label
            }
          }
          situations {
            id
            label(locale: $locale)
          }
        }
      }
    }
  }
`;

export const RECOMMEND = /* GraphQL */ `
  query Recommend($facts: Facts!, $locale: Locale) {
    recommend(facts: $facts, locale: $locale) {
      questionCount
      results {
        id
        reasons
        recommendation {
          id
          title(locale: $locale)
        }
      }
      nextQuestions {
        fact
        question
        definition {
          key
          type
          multiple
        }
        choices {
          label
          facts
        }
      }
    }
  }
`;

export const CREATE_PROFILE = /* GraphQL */ `
  mutation CreateProfile($input: CreateProfileInput!) {
    createProfile(input: $input) {
      accessToken
      profile {
        id
        locale
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;

export const PLAN = /* GraphQL */ `
  query Plan($locale: Locale) {
    me {
      id
      plan {
        id
        date
        actions {
          id
          status
          reasons
          recommendation {
            id
            title(locale: $locale)
          }
        }
      }
    }
  }
`;

export const ANSWER = /* GraphQL */ `
  mutation Answer($input: RespondToActionInput!) {
    respondToAction(input: $input) {
      plannedAction {
        id
        status
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;

export const MINE = /* GraphQL */ `
  query Mine {
    me {
      id
      recommendations {
        results {
          id
          response
          recommendation {
            id
          }
        }
      }
    }
  }
`;

export const RESPOND = /* GraphQL */ `
  mutation Respond($input: RespondToRecommendationInput!) {
    respondToRecommendation(input: $input) {
      recommendation {
        id
        response
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`;
