import type { Messages } from '../client/messages';
import type { contributions as fr } from './fr';
import { intake } from './intake/en';
import { similar } from './similar/en';
import { suggestions } from './suggestions/en';
import { bulk } from './triage/bulk/en';
import { decisions } from './triage/decisions/en';
import { notes } from './triage/notes/en';
import { queue } from './triage/queue/en';

export const contributions: Messages<typeof fr> = {
  name: 'Contribution |||| Contributions',
  empty: 'No contributions',
  fields: {
    status: 'Status',
    title: 'Title',
    kind: 'Kind',
    placeCode: 'Place',
    place: 'Place',
    priority: 'Priority',
    dueAt: 'Answer due by',
    overdue: 'Overdue only',
    spamReasons: 'Signs of spam',
    duplicateOf: 'Duplicate of',
    receivedAt: 'Received on',
    claimedBy: 'Claimed by',
    claimedByMe: 'Mine only',
    body: 'The advice',
    usefulWhen: 'Useful when',
    statedFacts: 'Situation ticked',
    link: 'Link',
    source: 'Received by',
    contributorRole: 'Role',
    contributorName: 'Name',
    contributorEmail: 'E-mail',
    refusalReason: 'Reason for refusal',
    recommendation: 'Recommendation',
  },
  ...intake,
  ...queue,
  ...decisions,
  diff: { REMOVED: 'removed:', ADDED: 'added:' },
  bulk,
  notes,
  similar,
  suggestions,
};
