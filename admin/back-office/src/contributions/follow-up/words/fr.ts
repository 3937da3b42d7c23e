export const fr = {
  messages: 'Messages',
  noMessages: 'Aucun message échangé.',
  fromStaff: 'L’équipe',
  fromContributor: 'La personne',
  corrections: 'Ce que la personne a corrigé',
  correctionsHelp: 'Comparé au texte d’avant : ce qui est barré a été retiré, ce qui est souligné a été ajouté.',
  correctionNumber: 'Correction %{number}',
  yetToLeave: 'Pas encore partie',
};
