export const TOPICS_FILE = 'topics.yaml';
export const FOLDERS = {
  situations: 'situations',
  recommendations: 'recommendations',
  drafts: 'drafts',
  personas: 'personas',
} as const;

/** Slugs are the names of files: nothing else may come near a path. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
