/** What the page of a shared link says, in French: to whoever somebody has given it. */
export const fr = {
  title: 'Un profil partagé avec vous',
  lead: 'Une personne qui cherche un emploi a choisi de vous montrer ce qui suit, à jour au moment où vous lisez cette page. Elle voit chaque jour où ce lien est ouvert, et peut le retirer à tout moment.',
  expires: 'Ce lien est valable jusqu’au {day}. Ne le transmettez pas.',
  nothing: 'Rien à montrer pour le moment.',
  factsTitle: 'Ce que la personne a dit',
  parts: {
    SITUATION: 'Sa situation',
    SKILLS: 'Sa formation et ses compétences',
    PROJECT: 'Son projet',
    PLACE: 'Son lieu de vie et ses déplacements',
    SEARCH: 'Sa recherche',
    DIFFICULTIES: 'Ses difficultés',
    SENSITIVE: 'Ce qu’elle vous confie en particulier',
  },
  strategiesTitle: 'Les stratégies qu’elle a choisies',
  responses: { INTERESTED: 'l’intéresse', IN_PROGRESS: 'en cours', DONE: 'fait', NOT_FOR_ME: 'écarté' },
  planTitle: 'Ses actions d’aujourd’hui',
  statuses: {
    PROPOSED: 'pas encore de réponse',
    ACCEPTED: 'compte la faire',
    DONE: 'faite',
    SNOOZED: 'remise à plus tard',
    DECLINED: 'écartée',
    EXPIRED: 'jour passé',
  },
  progressTitle: 'Ses progrès',
  progress:
    'Actions et stratégies menées à bien depuis un an : {count}. Jours de suite avec quelque chose de fait : {streak}.',
  proposeTitle: 'Proposer une action',
  proposeLead: 'La personne verra votre proposition, et l’acceptera ou non.',
  searchLabel: 'Chercher parmi les actions publiées',
  search: 'Chercher',
  found: 'Choisir une action',
  foundNone: 'Aucune action ne correspond à ces mots.',
  messageLabel: 'Un mot pour la personne (facultatif)',
  messageHint: '300 caractères au plus, sans lien, adresse ni numéro.',
  propose: 'Proposer cette action',
  proposed: 'C’est fait : la personne verra votre proposition.',
  unknownTitle: 'Ce lien n’ouvre rien',
  unknown:
    'Il est incomplet, il a expiré, ou la personne l’a retiré. Demandez-lui un autre lien si vous en avez besoin.',
};

export type SharingWords = typeof fr;
