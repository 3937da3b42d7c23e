export const similar = {
  duplicates: 'Ses doublons',
  title: 'Ce qui lui ressemble',
  none: 'Rien de publié, d’en attente ou de refusé ne lui ressemble.',
  RECOMMENDATION: 'Recommandation publiée',
  CONTRIBUTION: 'Contribution',
  likeness: {
    SAME: 'presque la même, %{percent} %',
    CLOSE: 'très proche, %{percent} %',
    AKIN: 'un air de famille, %{percent} %',
  },
  refused: 'Déjà refusée : %{reason}',
  mark: 'Doublon de celle-ci',
};
