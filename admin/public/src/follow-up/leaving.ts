import { element, say } from '../page/dom';
import { ask } from '../api/graphql';
import { ForgetContributorDocument, WithdrawContributionDocument } from '../generated/graphql';
import type { StatusViewFragment as StatusView } from '../generated/graphql';
import { changeOf, onceAtATime } from './statusChange';
import { commonMessages } from '../page/fr';
import { messages } from './fr';

const ways = {
  withdraw: { operation: WithdrawContributionDocument, done: messages.withdrawn },
  forget: { operation: ForgetContributorDocument, done: messages.forgotten },
};

interface Leaving {
  token: () => string;
  /** Called with what the contribution has become, and the sentence that says it. */
  done: (view: StatusView, sentence: string) => void;
}

/** To withdraw and to be forgotten: each explained and confirmed in a dialog before it is done. */
export function attachLeaving(leaving: Leaving): void {
  for (const way of Object.keys(ways) as (keyof typeof ways)[]) attach(way, leaving);
}

function attach(way: keyof typeof ways, { token, done }: Leaving): void {
  const dialog = element(`${way}-dialog`, HTMLDialogElement);
  const confirm = onceAtATime(async () => {
    say(`${way}-outcome`, commonMessages.sending);
    const change = changeOf(await ask(ways[way].operation, { token: token() }));
    if (!('view' in change)) return say(`${way}-outcome`, change.errors.map(({ message }) => message).join(' '));
    dialog.close();
    done(change.view, ways[way].done);
  });
  element(way, HTMLButtonElement).addEventListener('click', () => {
    say(`${way}-outcome`, '');
    dialog.showModal();
  });
  element(`${way}-back`, HTMLButtonElement).addEventListener('click', () => dialog.close());
  element(`${way}-confirm`, HTMLButtonElement).addEventListener('click', () => void confirm());
}
