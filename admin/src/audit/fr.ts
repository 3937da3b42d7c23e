export const auditEvents = {
  name: 'Journal |||| Journal',
  empty: 'Aucun événement ne correspond',
  fields: {
    at: 'Date',
    actor: 'Qui',
    actorId: 'Qui',
    action: 'Action',
    objectType: 'Objet',
    objectId: 'Identifiant de l’objet',
    summary: 'En clair',
    from: 'Du',
    to: 'Au',
  },
};
