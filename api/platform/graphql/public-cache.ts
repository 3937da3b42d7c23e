import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { asksForAll, asksPersonalPage } from './answer-marks';
import { COST_HEADER } from './plugins';
import type { ServedContext } from './plugins';

/** Seconds: how long after a publication somebody may still read what was there before. */
const FRESH_SECONDS = 60;
const STALE_SECONDS = 600;
export const CACHE_FOR_ALL = `public, max-age=${FRESH_SECONDS}, stale-while-revalidate=${STALE_SECONDS}`;

/**
 * Lets caches keep what anybody may read: answers without a fault to a GET of somebody who is nobody in particular, of root fields that
 * are marked for it. All else they keep nowhere. Tells of each answer what the process itself may keep.
 */
export function cacheForAll(): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ request, schema, operation, document, contextValue, response: { http, body } }) {
          const { viewer, answer } = contextValue;
          const isSound =
            body.kind === 'single' &&
            body.singleResult.errors === undefined &&
            http.status === undefined &&
            // What is left of a budget is told once.
            !request.http?.headers.has(COST_HEADER);
          if (
            isSound &&
            !answer.isMakeshift &&
            operation?.operation === OperationTypeNode.QUERY &&
            document !== undefined
          ) {
            const isAnybody = viewer.kind === 'ANONYMOUS' && !request.http?.headers.has('authorization');
            answer.isForAll = isAnybody && asksForAll(schema, document, operation);
            answer.isPersonal = viewer.kind === 'JOB_SEEKER' && asksPersonalPage(schema, document, operation);
          }
          const isCacheable = answer.isForAll && request.http?.method === 'GET';
          http.headers.set('cache-control', isCacheable ? CACHE_FOR_ALL : 'no-store');
        },
      };
    },
  };
}
