/** What is told région by région. */
export const regions = {
  title: 'Région par région',
  region: 'Région',
  share: 'Part de la région',
  show: 'Ce que montrent la carte et le tableau',
  views: { matching: 'Concernées', gained: 'Gagnées', lost: 'Perdues' },
  most: 'Surtout : %{regions}.',
  few: 'Moins de dix personnes dans chaque région.',
  none: {
    gained: 'Aucune personne gagnée, dans aucune région.',
    lost: 'Aucune personne perdue, dans aucune région.',
  },
  nobody: 'aucune',
  changed: 'Là où cela change le plus',
  others: 'et %{smart_count} autre région |||| et %{smart_count} autres régions',
};

/** Of some of the people whom a change gains and loses. */
export const examples = {
  title: 'Qui, par exemple ?',
  gained: 'Seraient désormais concernées',
  lost: 'Ne seraient plus concernées',
  silent: 'Quelqu’un qui n’a rien dit de tout cela',
};
