import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Language } from '../language';
import { COST } from './costs';
import { badInput, localize } from './errors';
import { MAX_COST, checkOperation } from './limits';

/** Set with the answer. An object, because the server copies the context. */
export interface AnswerMarks {
  /** It is the same for everybody who asks. */
  isForAll: boolean;
  /** It is a personal page, which stays the same as long as its state does. */
  isPersonal: boolean;
  /** It was made without something that is back in a moment: nobody keeps it. */
  isMakeshift: boolean;
}

/** What the server itself needs to know of a request. */
export interface ServedContext extends BaseContext {
  viewer: { readonly kind: string };
  language: Language;
  answer: AnswerMarks;
}

/**
 * Takes what an operation costs from its sender's budget, and gives the points that are left: undefined where nobody counts. Throws
 * RATE_LIMITED.
 */
export type Charge<Context> = (context: Context, points: number) => number | undefined;

/** Translates the messages of errors into the language of the request. */
export function localizeErrors(): ApolloServerPlugin<ServedContext> {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) localize(error, contextValue.language);
        },
      };
    },
  };
}

/** A client that sends this header is told what its operation cost, in `extensions.cost`. */
export const COST_HEADER = 'x-query-cost';

export function limitCost<Context extends BaseContext>(
  schema: GraphQLSchema,
  charge: Charge<Context>,
): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      let cost: { points: number; limit: number; left: number | null } | undefined;
      return {
        async didResolveOperation({ document, request, operation, contextValue, metrics }) {
          try {
            if (operation?.operation === OperationTypeNode.SUBSCRIPTION)
              throw badInput('Subscriptions are taken at /graphql/stream, as server-sent events.');
            if (!operation) return;
            const points = checkOperation({ schema, document, operation, variables: request.variables ?? {} });
            const left = charge(contextValue, points + (metrics.persistedQueryRegister ? COST.MUTATION : 0));
            cost = { points, limit: MAX_COST, left: left === undefined ? null : Math.max(0, Math.floor(left)) };
          } catch (error) {
            throw withStatus(error, 400);
          }
        },
        async willSendResponse({ request, response: { body } }) {
          if (cost === undefined || body.kind !== 'single' || !request.http?.headers.has(COST_HEADER)) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, cost };
        },
      };
    },
  };
}

function withStatus(error: unknown, status: number): unknown {
  if (!(error instanceof GraphQLError) || 'http' in error.extensions) return error;
  return new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status } } });
}
