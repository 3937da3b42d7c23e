export const fr = {
  empty: 'Aucune parution pour l’instant',
  invite: 'Réunissez les recommandations qui doivent paraître le même jour.',
  help: 'Des recommandations qui sont mises en ligne ensemble, ou pas du tout. Une parution peut être annulée d’un seul geste.',
  fields: { title: 'Nom', items: 'Recommandations', status: 'État', publishedAt: 'En ligne le' },
  titleHelp: 'Ce que l’équipe prépare : « Forum de l’emploi de mars »',
  itemsHelp: 'Chacune doit avoir un brouillon approuvé au moment de la mise en ligne.',
  saved: 'Parution enregistrée.',
  suspended: 'Suspendue',
  nothingToPublish: 'Pas de brouillon à publier',
  added: 'Version %{number}, nouvelle',
  replaced: 'Version %{number}, à la place de la version %{previous}',
  waits: 'La version %{number} attend le jour de la parution',
  waited: 'La version %{number} n’est pas en ligne',
  why: 'Pourquoi (facultatif)',
  whyHelp: 'Nécessaire si des profils types ne recevraient plus ce qui leur convient.',
  schedule: {
    publishAt: 'En ligne à partir de (heure de Paris)',
    confirm: 'Enregistrer la date',
    online: 'Tout sera en ligne le %{at} (heure de Paris).',
    suspended:
      'La mise en ligne prévue le %{at} n’a pas eu lieu : %{why} Annulez la date pour corriger, ou choisissez-en une autre.',
  },
  actions: {
    PUBLISH: 'Tout mettre en ligne',
    SCHEDULE: 'Programmer',
    UNSCHEDULE: 'Annuler la date prévue',
    PUT_BACK: 'Annuler la parution',
    DELETE: 'Abandonner',
  },
  confirm: {
    PUBLISH: {
      title: 'Mettre en ligne toute la parution ?',
      body: 'Toutes les recommandations seront proposées dès maintenant. Si l’une d’elles n’est pas prête, aucune ne sera publiée.',
    },
    SCHEDULE: {
      title: 'Programmer la parution',
      body: 'Tout sera vérifié à nouveau le jour venu. Si l’une des recommandations ne va plus, aucune ne sera publiée. Ce qui sera écrit d’ici là ira dans d’autres brouillons.',
    },
    UNSCHEDULE: {
      title: 'Annuler la date prévue ?',
      body: 'La parution redevient en préparation, et les versions qui attendaient sont de nouveau des brouillons approuvés.',
    },
    PUT_BACK: {
      title: 'Annuler cette parution ?',
      body: 'Ce qui était en ligne avant revient en ligne, et ce qui était nouveau est retiré.',
    },
    DELETE: {
      title: 'Abandonner cette parution ?',
      body: 'Les recommandations et leurs brouillons restent comme ils sont.',
    },
  },
  done: {
    PUBLISH: 'Parution en ligne.',
    SCHEDULE: 'Date enregistrée.',
    UNSCHEDULE: 'Date annulée.',
    PUT_BACK: 'Parution annulée : ce qui était en ligne avant l’est de nouveau.',
    DELETE: 'Parution abandonnée.',
  },
};
