export const fr = {
  fields: {
    name: 'Données',
    source: 'Source',
    licence: 'Licence',
    rows: 'Lignes',
    importedAt: 'Dernier import',
  },
  names: {
    PLACES: 'Communes, départements et régions',
    JOB_GROUPS: 'Groupes de métiers',
    JOB_TITLES: 'Intitulés de métiers',
  },
  counted: '%{rows} lignes',
  neverImported: 'jamais : données d’origine',
};
