import type { Messages } from '../../../client/messages';
import type { bulk as fr } from './fr';

export const bulk: Messages<typeof fr> = {
  title: 'Bulk decision',
  selected: '%{smart_count} contribution selected |||| %{smart_count} contributions selected',
  tick: 'Select',
  tickPage: 'Select the whole page',
  unselect: 'Clear the selection',
  ask: {
    CLAIM: 'Claim %{smart_count} contribution? |||| Claim %{smart_count} contributions?',
    ACCEPT: 'Accept %{smart_count} contribution? |||| Accept %{smart_count} contributions?',
    REFUSE: 'Refuse %{smart_count} contribution? |||| Refuse %{smart_count} contributions?',
    MARK_SPAM: 'Mark %{smart_count} contribution as spam? |||| Mark %{smart_count} contributions as spam?',
    RELEASE: 'Release %{smart_count} contribution? |||| Release %{smart_count} contributions?',
    REOPEN: 'Reopen %{smart_count} contribution? |||| Reopen %{smart_count} contributions?',
    UNDO: 'Undo %{smart_count} decision? |||| Undo %{smart_count} decisions?',
  },
  help: {
    CLAIM:
      'You claim them for 15 minutes. Contributions claimed by colleagues are taken over, and the colleagues are notified.',
    ACCEPT:
      'Each piece of advice becomes a draft recommendation, and each offer a partner record. Contributors who gave an address will be told by e-mail in 10 minutes. Until then, you can undo all of them at once, or each.',
    REFUSE:
      'Each contributor will get the message, with the title of their contribution, in 10 minutes. Until then, you can undo all refusals at once, or each.',
    MARK_SPAM: 'They leave the queue and no message is sent. You can undo this for 10 minutes.',
    RELEASE: 'They can be claimed by anyone again.',
    REOPEN: 'They return to the queue.',
    UNDO: 'They become what they were before the decision.',
  },
  some: '%{action} (%{count})',
  notice: {
    CLAIM: '%{smart_count} claimed.',
    ACCEPT: '%{smart_count} accepted.',
    REFUSE: '%{smart_count} refused.',
    MARK_SPAM: '%{smart_count} marked as spam.',
    RELEASE: '%{smart_count} released.',
    REOPEN: '%{smart_count} reopened.',
    UNDO: '%{smart_count} decision undone. |||| %{smart_count} decisions undone.',
  },
  undone: '%{smart_count} decision undone. |||| %{smart_count} decisions undone.',
  notUndone: '%{smart_count} was not: |||| %{smart_count} were not:',
  example: 'Message, for example for “%{title}”',
  most: 'At most %{count} at once: the others stay selected.',
  running: 'Working…',
  result: 'Result',
  done: 'Done for %{smart_count} contribution. |||| Done for %{smart_count} contributions.',
  doneNone: 'Nothing was changed.',
  pending: '%{smart_count} left: the work continues even if you close this.',
  refused: '%{smart_count} was not changed and stays selected: |||| %{smart_count} were not changed and stay selected:',
  unnamed: 'Contribution %{id}',
  close: 'Back to the queue',
};
