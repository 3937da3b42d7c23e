/** The page of partners, in French. */
export const fr = {
  title: 'Nos partenaires',
  description: 'Les organismes et les personnes qui donnent à ce site des données, des services ou du code.',
  lead: 'Ces organismes et ces personnes donnent des données, des services ou du code, pour que les conseils restent justes et puissent aider.',
  empty: 'Aucun partenaire n’est montré ici pour le moment.',
  kindData: 'Données',
  kindService: 'Service',
  kindCode: 'Code',
  kindOther: 'Autre',
  goTo: 'Aller sur {site}',
  becomeTitle: 'Devenir partenaire',
  become:
    'Vous avez des données, un service ou du code qui peuvent aider à trouver du travail ? Décrivez-les dans le formulaire : une personne de l’équipe vous lit et vous répond. Rien n’est montré ici sans votre accord.',
  becomeData: 'Partager des données',
  becomeService: 'Proposer un service',
  becomeCode: 'Écrire du code',
};

export type PartnersWords = typeof fr;
