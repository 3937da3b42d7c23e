export const topicCounts = {
  name: 'Thème |||| Thèmes',
};
