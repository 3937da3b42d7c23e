/** What the pages behind the links of the mails say, in French: to people who are called "tu" and to others alike. */
export const fr = {
  confirmTitle: 'Le plan du jour par e-mail',
  confirm:
    'Un dernier geste : ce bouton confirme l’adresse. Le plan du jour arrivera ensuite à 7 heures, les jours choisis. Pour l’arrêter, un clic suffira, dans n’importe quel message.',
  confirmButton: 'Confirmer et recevoir le plan du jour',
  confirmed: 'C’est confirmé. Le prochain plan du jour arrivera à 7 heures, au prochain des jours choisis.',
  stopTitle: 'Arrêter les messages',
  stop: 'Ce bouton arrête le plan du jour par e-mail. Le plan lui-même et les réponses restent.',
  stopButton: 'Ne plus recevoir ces messages',
  stopped:
    'C’est fait : plus aucun message ne partira. Pour recommencer un jour, il suffira de le demander depuis le plan.',
  goOnTitle: 'Continuer à recevoir les messages',
  goOn: 'Après cinq messages sans signe de lecture, ils s’arrêtent d’eux-mêmes. Ce bouton dit qu’ils sont lus et qu’ils peuvent continuer.',
  goOnButton: 'Continuer à recevoir ces messages',
  goingOn: 'C’est noté : les messages continuent.',
};

export type CoachingWords = typeof fr;
