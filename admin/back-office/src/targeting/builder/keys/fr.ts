export const fr = {
  title: 'Dans une règle',
  up: 'Monter la condition ou le groupe',
  down: 'Descendre la condition ou le groupe',
};
