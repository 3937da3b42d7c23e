export const fr = {
  fields: {
    name: 'Données',
    source: 'Source',
    licence: 'Licence',
    rows: 'Lignes',
    edition: 'Édition',
    loadedAt: 'Chargées le',
    freshness: 'À jour ?',
  },
  names: {
    PLACES: 'Communes, départements et régions',
    JOB_GROUPS: 'Groupes de métiers',
    JOB_TITLES: 'Intitulés de métiers',
  },
  counted: '%{rows} lignes',
  help: 'Les données de référence que le service tient, d’où elles viennent, et s’il est temps d’en charger d’autres.',
  partners: 'Les données que des partenaires proposent',
  notNoted: 'non noté',
  ownChoice: 'un choix des intitulés courants, non le fichier entier',
  freshness: { FRESH: 'chargées depuis moins de treize mois', LATE: 'à renouveler', UNKNOWN: 'on ne sait pas' },
};
