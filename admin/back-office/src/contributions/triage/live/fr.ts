export const live = {
  changed: 'La file a changé.',
  refresh: 'Actualiser la file',
  fresh: 'La file est à jour.',
};
