import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import Negotiator from 'negotiator';

const JSON_TYPE = 'application/json';
const GRAPHQL_TYPE = 'application/graphql-response+json';

/**
 * For clients that take application/json, a document that was read is answered with 200 whatever its errors: proxies answer 4xx in that
 * type too, so that only the newer type lets a status speak for GraphQL. See "GraphQL over HTTP", section 6.4.1.
 */
export function statusesByMediaType(): ApolloServerPlugin<BaseContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, source, response: { http } }) {
          const accept = request.http?.headers.get('accept');
          if (http.status === 400 && source !== undefined && typeOf(accept) === JSON_TYPE) http.status = 200;
        },
      };
    },
  };
}

function typeOf(accept: string | undefined): string {
  return new Negotiator({ headers: { accept } }).mediaType([JSON_TYPE, GRAPHQL_TYPE]) ?? JSON_TYPE;
}
