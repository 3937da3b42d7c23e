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
    'expire',
  ],
  'refusal-reason': ['create', 'change', 'retire'],
  recommendation: [
    'create',
    'save',
    'submit-for-review',
    'approve',
    'request-changes',
    'resolve-comment',
    'publish',
    'schedule',
    'unschedule',
    'suspend',
    'archive',
    'restore',
    'bypass-review',
    'still-right',
    'plan-review',
    'hide',
    'show',
  ],
  release: ['create', 'save', 'schedule', 'unschedule', 'suspend', 'publish', 'put-back', 'delete'],
  catalogue: ['import'],
  link: ['check', 'change', 'accept-move'],
  situation: ['create', 'change', 'delete'],
  persona: ['create', 'change', 'delete'],
  'checklist-setting': ['change'],
  partner: ['show', 'hide'],
  experiment: ['start', 'stop'],
  staff: ['create', 'change', 'change-password', 'send-link', 'choose-password', 'territories', 'erase'],
  session: ['open', 'close', 'end'],
  profile: [
    ...(['create', 'change', 'export', 'delete', 'send-link', 'use-link', 'revoke-token'] as const),
    ...(['ask-coaching', 'confirm-coaching', 'continue-coaching', 'pause-coaching', 'stop-coaching'] as const),
  ],
  plannedAction: ['answer', 'undo'],
  recommendationResponse: ['give'],
  rome: ['import'],
} as const;

const WORDS_KEY = 'resources.auditEvents';

export const objectChoices = Object.keys(auditActions).map((id) => ({ id, name: `${WORDS_KEY}.objects.${id}` }));

export const actionChoices = Object.entries(auditActions).flatMap(([object, actions]) =>
  actions.map((action) => ({ id: `${object}.${action}`, name: `${WORDS_KEY}.actions.${object}.${action}` })),
);
