/** What a page says that has nothing else to show, in French. */
export const fr = {
  failedTitle: 'Cela n’a pas marché',
  failed: 'Le service n’a pas pu répondre. Réessayez dans quelques minutes.',
  tooOften: 'Il y a eu beaucoup de demandes en peu de temps. Réessayez dans quelques minutes.',
  unavailable: 'Le service ne répond pas pour le moment. Réessayez dans quelques minutes.',
  unknownTitle: 'Cette page n’existe pas',
  unknown:
    'Il n’y a rien à cette adresse. Le lien est peut-être incomplet, ou la page a changé de place. Les liens ci-dessous vous aident à continuer.',
  unknownAdviceTitle: 'Nous ne trouvons pas ce conseil',
  unknownAdvice: 'Le lien est peut-être incomplet. Le conseil que vous cherchez est peut-être dans la liste.',
  goneTitle: 'Ce conseil n’est plus publié',
  gone: 'L’équipe l’a retiré : il n’était plus à jour, ou un autre le remplace. La liste vous montre les conseils d’aujourd’hui.',
  hiddenTitle: 'Ce conseil n’est pas visible pour le moment',
  hidden: 'L’équipe le vérifie. Il reviendra peut-être bientôt ; en attendant, la liste vous montre les autres.',
  wayHome: 'Page d’accueil',
  wayAdvice: 'Tous les conseils',
  wayContribute: 'Proposer un conseil',
};

export type MessageWords = typeof fr;
