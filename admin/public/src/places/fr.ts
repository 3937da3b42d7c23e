export const messages = {
  placesFound: (count: number) => (count === 1 ? '1 lieu proposé.' : `${count} lieux proposés.`),
  noPlace: 'Aucun lieu ne porte ce nom. Vérifiez l’orthographe, ou essayez le nom du département.',
  placesUnavailable: 'La liste des lieux ne répond pas pour l’instant. Réessayez dans un moment.',
  placeChosen: (label: string) => `Lieu choisi : ${label}.`,
};

export type PlaceMessages = typeof messages;
