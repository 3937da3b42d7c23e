export const refusalReasons = {
  name: 'Motif de refus |||| Motifs de refus',
  page: { create: 'Ajouter un motif de refus' },
  empty: 'Aucun motif pour l’instant',
  invite: 'Ajoutez-en un : l’équipe le choisit, la personne lit son message.',
  fields: { label: 'Motif', message: 'Message à la personne', retired: 'Retiré' },
  labelHelp: 'Ce que l’équipe choisit dans la liste.',
  messageHelp:
    'Ce que la personne lira. {title} y devient le titre de sa contribution, et {receivedOn} le jour où elle est arrivée.',
  retiredHelp: 'Retiré, il n’est plus proposé ; ce qui a été refusé pour ce motif le garde.',
  offered: 'Proposé',
  retired: 'Retiré',
};
