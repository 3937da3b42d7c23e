export const queue = {
  freeShort: 'Libre',
  triage: 'Dans la file',
  late: 'En retard',
  suspect: 'Indésirable ?',
  priorityBecause: 'Priorité %{priority} : %{reasons}',
  priorityAlone: 'Priorité %{priority}',
  queues: {
    title: 'Quelle file',
    all: 'Tout',
    advice: 'Conseils',
    offers: 'Offres',
  },
};
