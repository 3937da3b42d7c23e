export const fr = {
  help: 'Ce qui est mis en ligne et ce qui est retiré, jour par jour, à l’heure de Paris.',
  month: 'Mois',
  previous: 'Mois précédent : %{month}',
  next: 'Mois suivant : %{month}',
  current: 'Revenir à aujourd’hui',
  today: 'aujourd’hui',
  emptyHelp:
    'Pour fixer un jour, ouvrez une recommandation approuvée et choisissez « Programmer » ; ou, pour en retirer une, « Programmer le retrait ».',
  approved: 'Recommandations approuvées',
  what: {
    PUBLICATION: { PLANNED: 'mise en ligne prévue', DONE: 'mise en ligne', SUSPENDED: 'mise en ligne suspendue' },
    WITHDRAWAL: { PLANNED: 'retrait prévu', DONE: 'retirée', SUSPENDED: 'retrait suspendu' },
  },
};
