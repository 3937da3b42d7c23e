/** The foot of every public page, in French. */
export const fr = {
  name: 'À propos de ce site',
  home: 'Accueil',
  advice: 'Tous les conseils',
  tryOut: 'Trouver mes conseils',
  contribute: 'Proposer un conseil',
  follow: 'Suivre ma contribution',
  partners: 'Nos partenaires',
  legal: 'Mentions légales',
  privacy: 'Données personnelles',
  accessibility: 'Accessibilité',
};

export type FooterWords = typeof fr;
