/** What the server says on the pages that it makes itself, for browsers that run no script. */
export const unscripted = {
  failedTitle: 'Cela n’a pas marché',
  failed: 'Le service n’a pas pu répondre. Revenez en arrière : ce que vous avez écrit devrait y être encore.',
  foreign:
    'Cet envoi ne vient pas de notre site, ou votre navigateur ne dit pas d’où il vient : nous ne l’avons pas pris. Ouvrez la page « Proposer un conseil » de ce site, et envoyez-le de là.',
  tooLarge: 'Cet envoi est trop long pour nous. Revenez en arrière, raccourcissez le texte, puis envoyez à nouveau.',
  otherForm:
    'Nous ne lisons pas cette sorte d’envoi : il doit venir de notre formulaire, en UTF-8. Revenez en arrière, rechargez la page, puis envoyez à nouveau.',
  unreadable:
    'Cet envoi contient des caractères que nous ne pouvons pas lire. Revenez en arrière, rechargez la page, puis envoyez à nouveau.',
  tooOften: 'Il y a eu beaucoup de demandes en peu de temps. Réessayez dans quelques minutes.',
  unavailable:
    'Le service ne répond pas pour le moment. Revenez en arrière, puis réessayez dans quelques minutes : ce que vous avez écrit devrait y être encore.',
  placeUnknown:
    'Nous ne connaissons aucun lieu de ce nom ou de ce code. Vérifiez l’orthographe, écrivez le nom du département, ou effacez ce champ.',
  placeUncertain: 'Plusieurs lieux peuvent répondre à ce que vous avez écrit : choisissez le vôtre ci-dessous.',
  placeRequired: 'Indiquez le lieu concerné : le nom entier, ou un code postal.',
  placeChoice: 'Lequel de ces lieux ?',
  placeNone: 'Choisissez un lieu',
};

export type UnscriptedWords = typeof unscripted;
