import type { Outcome } from '../api/graphql';
import type {
  ReplyToModeratorMutation,
  StatusViewFragment as StatusView,
  UserErrorFieldsFragment as UserError,
} from '../generated/graphql';
import { messages } from './words';

/** What the contribution has become, or why it has not changed. */
export type Change = { view: StatusView } | { errors: UserError[] };

/** An unreachable service, or an exception, becomes one error that belongs to no field. */
export function changeOf(outcome: Outcome<ReplyToModeratorMutation>): Change {
  if (outcome.kind === 'unreachable') return { errors: [whole(messages.changeUnreachable)] };
  if (outcome.kind === 'refused')
    return { errors: [whole(outcome.code === 'RATE_LIMITED' ? messages.followTooMany : messages.changeRefused)] };
  const { status, userErrors } = outcome.data.changed;
  return status === null ? { errors: userErrors } : { view: status };
}

function whole(message: string): UserError {
  return { code: '', message, field: null };
}

/** Ignores calls made while the previous one is running. */
export function onceAtATime(act: () => Promise<void>): () => Promise<void> {
  let isUnderWay = false;
  return async () => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await act();
    } finally {
      isUnderWay = false;
    }
  };
}
