/** The sentences of a published piece of advice: those of the first object are put into the HTML when it is built, `messages` is what the scripts say. */

export const advice = {
  pageTitle: 'Un conseil',
  duration: 'Durée',
  topics: 'Thèmes',
  retry: 'Réessayer',
};

export const messages = {
  adviceLoading: 'Nous cherchons ce conseil…',
  adviceUnknown: "Nous ne trouvons pas ce conseil. Il n'est peut-être plus publié, ou le lien est incomplet.",
  adviceUnreachable: "Nous n'avons pas pu joindre le service. Vérifiez votre connexion, puis réessayez.",
  adviceTooMany: 'Il y a eu beaucoup de demandes en peu de temps. Réessayez dans quelques minutes.',
  about: (duration: string) => `environ ${duration}`,
  usefulIf: (situations: string[]) => `Utile dans ce cas : ${situations.join(' ; et ')}.`,
  goTo: (host: string) => `Aller sur ${host}`,
  thanks: (names: string) => `Merci à ${names}.`,
};
