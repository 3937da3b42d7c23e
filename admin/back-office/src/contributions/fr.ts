import { intake } from './intake/fr';
import { similar } from './similar/fr';
import { suggestions } from './suggestions/fr';
import { bulk } from './triage/bulk/fr';
import { decisions } from './triage/decisions/fr';
import { notes } from './triage/notes/fr';
import { queue } from './triage/queue/fr';

export const contributions = {
  name: 'Contribution |||| Contributions',
  empty: 'Aucune contribution ici',
  fields: {
    status: 'État',
    title: 'Titre',
    kind: 'Nature',
    placeCode: 'Lieu',
    place: 'Lieu',
    priority: 'Priorité',
    dueAt: 'À traiter avant le',
    overdue: 'En retard seulement',
    spamReasons: 'Signes d’un envoi indésirable',
    duplicateOf: 'Doublon de',
    receivedAt: 'Reçue le',
    claimedBy: 'Prise en charge par',
    claimedByMe: 'Les miennes seulement',
    body: 'Le conseil',
    usefulWhen: 'Utile quand',
    statedFacts: 'Situation cochée',
    link: 'Lien',
    source: 'Arrivée par',
    contributorRole: 'Qui parle',
    contributorName: 'Nom',
    contributorEmail: 'E-mail',
    refusalReason: 'Motif du refus',
    recommendation: 'Recommandation',
  },
  ...intake,
  ...queue,
  ...decisions,
  diff: { REMOVED: 'retiré :', ADDED: 'ajouté :' },
  bulk,
  notes,
  similar,
  suggestions,
};
