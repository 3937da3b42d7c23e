import { graphql } from './generated';

export const list = graphql(`
  query List($first: Int!, $after: String, $locale: Locale) {
    recommendations(first: $first, after: $after) {
      pageInfo {
        endCursor
        hasNextPage
      }
      edges {
        node {
          id
          title(locale: $locale)
        }
      }
    }
  }
`);

export const recommend = graphql(`
  query Recommend($facts: Facts!, $locale: Locale) {
    recommend(facts: $facts, locale: $locale) {
      questionCount
      results {
        id
        reasons
        recommendation {
          title(locale: $locale)
        }
      }
      nextQuestions {
        fact
        question
        choices {
          label
          facts
        }
      }
    }
  }
`);

export const createProfile = graphql(`
  mutation CreateProfile($input: CreateProfileInput!) {
    createProfile(input: $input) {
      accessToken
      profile {
        facts
        createdAt
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);

export const plan = graphql(`
  query Plan($locale: Locale) {
    me {
      plan {
        date
        actions {
          id
          status
          recommendation {
            title(locale: $locale)
          }
        }
      }
    }
  }
`);

export const answer = graphql(`
  mutation Answer($input: RespondToActionInput!) {
    respondToAction(input: $input) {
      plannedAction {
        id
        status
        snoozedUntil
      }
      userErrors {
        code
        field
        message
      }
    }
  }
`);
