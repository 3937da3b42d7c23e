export const auditEvents = {
  name: 'Journal |||| Journal',
  empty: 'Aucun événement ne correspond',
};
