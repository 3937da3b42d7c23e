/** What the audit log names, as "object.action": each has its words in the locale files. */
export const auditActions = {
  contribution: [
    'submit',
    'claim',
    'take-over',
    'release',
    'request-correction',
    'accept',
    'refuse',
    'mark-duplicate',
    'mark-spam',
    'reopen',
    'undo',
    'reply',
    'withdraw',
    'forget',
    'note',
    'publish',
    'import',
  ],
  'refusal-reason': ['create', 'change', 'retire'],
  recommendation: ['create', 'save', 'submit-for-review', 'approve', 'request-changes', 'publish', 'archive'],
  situation: ['create', 'change', 'delete'],
  staff: ['create', 'change', 'territories'],
  session: ['open', 'close'],
  profile: ['create', 'change', 'export', 'delete'],
  rome: ['import'],
} as const;

const WORDS_KEY = 'resources.auditEvents';

export const objectChoices = Object.keys(auditActions).map((id) => ({ id, name: `${WORDS_KEY}.objects.${id}` }));

export const actionChoices = Object.entries(auditActions).flatMap(([object, actions]) =>
  actions.map((action) => ({ id: `${object}.${action}`, name: `${WORDS_KEY}.actions.${object}.${action}` })),
);
