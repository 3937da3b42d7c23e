export const fr = {
  fields: {
    label: 'Thème',
    english: 'En anglais',
    strategies: 'Stratégies en ligne',
    actions: 'Actions en ligne',
    drafts: 'En préparation',
    state: 'État',
  },
  isEmpty: 'rien en ligne',
  isUsed: 'en ligne',
};
