export const dashboard = {
  hello: 'Bonjour %{name}',
  waiting: 'Ce qui vous attend',
  received: 'contribution à examiner |||| contributions à examiner',
  mine: 'contribution prise en charge par vous |||| contributions prises en charge par vous',
  inReview: 'brouillon en relecture |||| brouillons en relecture',
  approved: 'version approuvée à publier |||| versions approuvées à publier',
  drafts: 'brouillon en cours |||| brouillons en cours',
  published: 'recommandation en ligne |||| recommandations en ligne',
};
