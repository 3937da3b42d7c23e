import type { Messages } from '../../../client/messages';
import type { bulk as fr } from './fr';

export const bulk: Messages<typeof fr> = {
  title: 'Decide on several at once',
  selected: '%{smart_count} contribution ticked |||| %{smart_count} contributions ticked',
  tick: 'Tick',
  tickPage: 'Tick the whole page',
  unselect: 'Untick all',
  ask: {
    CLAIM: 'Claim %{smart_count} contribution? |||| Claim %{smart_count} contributions?',
    ACCEPT: 'Accept %{smart_count} contribution? |||| Accept %{smart_count} contributions?',
    REFUSE: 'Refuse %{smart_count} contribution? |||| Refuse %{smart_count} contributions?',
    MARK_SPAM: 'Mark %{smart_count} contribution as spam? |||| Mark %{smart_count} contributions as spam?',
    RELEASE: 'Release %{smart_count} contribution? |||| Release %{smart_count} contributions?',
    REOPEN: 'Reopen %{smart_count} contribution? |||| Reopen %{smart_count} contributions?',
  },
  help: {
    CLAIM: 'They are yours for 15 minutes. Those of your colleagues come to you too, and they are told.',
    ACCEPT: 'Each advice becomes a draft recommendation, and each offer a partner record.',
    REFUSE:
      'Each contributor will read the message, with the title of their contribution, in 10 minutes. Until then, each refusal can be undone on its page.',
    MARK_SPAM: 'They leave the queue. No message is written. Each decision can be undone for 10 minutes on its page.',
    RELEASE: 'They are free again.',
    REOPEN: 'They go back to the queue.',
  },
  example: 'The message, here for “%{title}”',
  most: 'The service takes %{count} at once: the others stay ticked.',
  running: 'Working…',
  result: 'The result',
  done: 'Done for %{smart_count} contribution. |||| Done for %{smart_count} contributions.',
  doneNone: 'Nothing was changed.',
  pending: '%{smart_count} left: the service goes on, even if you close this.',
  refused:
    '%{smart_count} stayed as it was, and stays ticked: |||| %{smart_count} stayed as they were, and stay ticked:',
  unnamed: 'Contribution %{id}',
  close: 'Back to the queue',
};
