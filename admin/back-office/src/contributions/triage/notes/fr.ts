export const notes = {
  title: 'Notes de l’équipe',
  help: 'Entre vous : la personne et le public ne les lisent jamais.',
  for: 'pour %{names}',
  body: 'Votre note',
  mentions: 'Prévenir des collègues',
  mentionsHelp: 'Facultatif : un avis les attendra, avec votre note.',
  add: 'Ajouter la note',
  added: 'Note ajoutée.',
};
