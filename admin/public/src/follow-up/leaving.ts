import { element, say } from '../page/dom';
import { ask } from '../api/graphql';
import { ForgetContributorDocument, WithdrawContributionDocument } from '../generated/graphql';
import type { StatusViewFragment as StatusView } from '../generated/graphql';
import { changeOf, onceAtATime } from './statusChange';
import { commonMessages } from '../page/words';
import { messages } from './words';

const ACTIONS = {
  withdraw: { operation: WithdrawContributionDocument, done: messages.withdrawn },
  forget: { operation: ForgetContributorDocument, done: messages.forgotten },
};

interface Leaving {
  token: () => string;
  /** Called with the changed contribution and the sentence that confirms the change. */
  done: (view: StatusView, sentence: string) => void;
}

/** Withdrawing the contribution and erasing the contributor: both are explained and confirmed in a dialog first. */
export function attachLeaving(leaving: Leaving): void {
  for (const way of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]) attach(way, leaving);
}

function attach(way: keyof typeof ACTIONS, { token, done }: Leaving): void {
  const dialog = element(`${way}-dialog`, HTMLDialogElement);
  const confirm = onceAtATime(async () => {
    say(`${way}-outcome`, commonMessages.sending);
    const change = changeOf(await ask(ACTIONS[way].operation, { token: token() }));
    if (!('view' in change)) return say(`${way}-outcome`, change.errors.map(({ message }) => message).join(' '));
    dialog.close();
    done(change.view, ACTIONS[way].done);
  });
  element(way, HTMLButtonElement).addEventListener('click', () => {
    say(`${way}-outcome`, '');
    dialog.showModal();
  });
  element(`${way}-back`, HTMLButtonElement).addEventListener('click', () => dialog.close());
  element(`${way}-confirm`, HTMLButtonElement).addEventListener('click', () => void confirm());
}
