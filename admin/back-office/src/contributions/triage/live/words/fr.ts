export const fr = {
  added: '%{smart_count} nouvelle contribution. |||| %{smart_count} nouvelles contributions.',
  arrived: 'De nouvelles contributions sont arrivées ; ce filtre n’en montre peut-être aucune.',
  changed: 'La file a changé.',
  refresh: 'Montrer',
  fresh: 'La file est à jour.',
  alsoLooking: '%{names} regarde aussi cette contribution. |||| %{names} regardent aussi cette contribution.',
  item: {
    claimed: '%{name} vient de prendre cette contribution en charge.',
    decided: 'Quelqu’un vient de décider de cette contribution : %{status}.',
    changed: 'Quelqu’un vient de changer cette contribution.',
    reload: 'Montrer',
  },
};
