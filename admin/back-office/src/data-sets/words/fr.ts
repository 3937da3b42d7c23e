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
  notNoted: 'pas noté',
  ownChoice: 'un choix d’intitulés courants, pas le fichier entier',
  freshness: {
    FRESH: 'oui, chargées il y a moins de treize mois',
    LATE: 'non, à renouveler',
    UNKNOWN: 'on ne sait pas',
  },
};
