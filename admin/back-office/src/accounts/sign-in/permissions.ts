interface Needed {
  read: string;
  /** None: nothing is written on its screens. */
  write?: string;
}

/** The permission that the screens of each resource need, by the names that the API tells: `viewer { permissions }`. */
const NEEDED: Readonly<Record<string, Needed>> = {
  contributions: { read: 'contribution.read', write: 'contribution.decide' },
  contributionNotes: { read: 'contribution.read', write: 'contribution.note' },
  contributionSuggestions: { read: 'contribution.suggestions' },
  recommendations: { read: 'recommendations.read', write: 'recommendations.edit' },
  releases: { read: 'recommendations.read', write: 'recommendations.edit' },
  calendar: { read: 'recommendations.read' },
  situations: { read: 'situations.read', write: 'situations.edit' },
  links: { read: 'links.read' },
  personas: { read: 'personas.read', write: 'personas.edit' },
  coverage: { read: 'coverage.read' },
  experiments: { read: 'experiment.read', write: 'experiment.run' },
  topicCounts: { read: 'recommendations.read' },
  playground: { read: 'rules.try' },
  dataSets: { read: 'reference.readDataSets' },
  partners: { read: 'partner.read', write: 'partner.present' },
  partnerConfirmations: { read: 'partner.read', write: 'partner.confirm' },
  refusalReasons: { read: 'contribution.editReasons', write: 'contribution.editReasons' },
  checklistSettings: { read: 'checklist.configure', write: 'checklist.configure' },
  staff: { read: 'staff.read', write: 'staff.edit' },
  auditEvents: { read: 'audit.read' },
  savedViews: { read: 'view.save', write: 'view.share' },
  contributionsFile: { read: 'contribution.import', write: 'contribution.import' },
};

/** A page named "edit" is also where a recommendation or a situation is read. */
const READING = new Set(['list', 'show', 'edit']);

/** Whether a screen is offered to somebody with these permissions; what is done there is decided by the API alone. */
export function may(permissions: readonly string[], asked: { resource: string; action: string }): boolean {
  const needed = NEEDED[asked.resource];
  if (needed === undefined) return true;
  const permission = READING.has(asked.action) ? needed.read : needed.write;
  return permission !== undefined && permissions.includes(permission);
}
