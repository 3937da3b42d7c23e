export const calendar = {
  name: 'Calendrier',
  empty: 'Rien n’est prévu et rien n’a été programmé en %{month}.',
};
