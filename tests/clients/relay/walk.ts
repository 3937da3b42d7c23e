import { graphql } from 'relay-runtime';

/*
 * Read by relay-compiler, never run: what it makes of each is in generated/, and is imported from there. In an application, Relay's plugin
 * of the bundler puts that import in the place of each tag.
 */

export const advice = graphql`
  fragment walk_advice on Recommendation
  @refetchable(queryName: "walkAdviceQuery")
  @argumentDefinitions(locale: { type: "Locale", defaultValue: FR }) {
    id
    slug
    title(locale: $locale)
    summary(locale: $locale)
  }
`;

export const list = graphql`
  fragment walk_list on Query
  @refetchable(queryName: "walkListPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 3 }, after: { type: "String" }) {
    recommendations(first: $first, after: $after) @connection(key: "walk_recommendations") {
      edges {
        node {
          id
          ...walk_advice
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

export const listQuery = graphql`
  query walkListQuery {
    ...walk_list
  }
`;

export const history = graphql`
  fragment walk_history on Profile
  @refetchable(queryName: "walkHistoryPageQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 1 }, after: { type: "String" }) {
    actions(first: $first, after: $after) @connection(key: "walk_actions") {
      edges {
        node {
          id
          date
          status
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`;

export const planQuery = graphql`
  query walkPlanQuery {
    me {
      id
      plan {
        id
        date
        actions {
          id
          status
          recommendation {
            ...walk_advice
          }
        }
      }
    }
  }
`;

export const historyQuery = graphql`
  query walkHistoryQuery {
    me {
      ...walk_history
    }
  }
`;

export const recommendQuery = graphql`
  query walkRecommendQuery($facts: Facts!, $locale: Locale) {
    recommend(facts: $facts, locale: $locale) {
      questionCount
      results {
        id
        reasons
        recommendation {
          ...walk_advice @arguments(locale: $locale)
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
`;

export const createProfile = graphql`
  mutation walkCreateProfileMutation($input: CreateProfileInput!) {
    createProfile(input: $input) {
      accessToken
      profile {
        id
      }
      userErrors {
        code
      }
    }
  }
`;

export const answer = graphql`
  mutation walkAnswerMutation($input: RespondToActionInput!) {
    respondToAction(input: $input) {
      plannedAction {
        id
        status
      }
      userErrors {
        code
      }
    }
  }
`;
