export const en = {
  title: 'In a rule',
  up: 'Move the condition or the group up',
  down: 'Move the condition or the group down',
};
