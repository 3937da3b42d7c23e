import type { Messages } from '../../client/messages';
import type { links as fr } from './fr';

export const links: Messages<typeof fr> = {
  name: 'Link |||| Links',
  empty: 'No links yet: those of recommendations online come here with the next check.',
  help: 'The addresses that recommendations online name, checked each day. Those that most people see come first.',
  fields: {
    state: 'State',
    search: 'Address',
    url: 'Address',
    reason: 'Why',
    movedTo: 'New address',
    audience: 'Seen by (%)',
    recommendations: 'Recommendations',
    lastCheckedAt: 'Checked on',
    failingSince: 'Failing since',
  },
  checkedAt: 'checked on %{date}',
  failingSince: 'failing since %{date}',
  movedTo: 'New address:',
  audience: 'Seen by %{share}% of the people of the reference population, in:',
  notCounted: 'Named in:',
  actions: { CHECK: 'Check now', ACCEPT_MOVE: 'Take the new address' },
  accept: {
    title: 'Take the new address?',
    body: 'It will be written into the draft of the recommendation, to be reviewed and published. A draft that is approved already must be approved again. |||| It will be written into the drafts of %{smart_count} recommendations, to be reviewed and published. A draft that is approved already must be approved again.',
  },
  accepted: 'New address written into a draft. |||| New address written into %{smart_count} drafts.',
  checked: {
    UNCHECKED: 'Checked.',
    OK: 'The page answers.',
    MOVED: 'The page has moved.',
    DOUBTFUL: 'The page was not found. The daily checks will tell whether the link is dead.',
    DEAD: 'The link is still dead.',
  },
  run: {
    RUNNING: 'A check is under way since %{date}.',
    DONE: 'Last checked on %{date}.',
    ABANDONED:
      'The check was abandoned on %{date}: no site answered, so the server was probably without a network. Nothing was counted.',
  },
  ofRecommendation: 'Links online',
  hidden:
    'Hidden from the public since %{date}: its link is dead. It comes back by itself once the link answers, or with a new published version.',
};
