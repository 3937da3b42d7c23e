import { may } from '../accounts/sign-in/permissions';

/** The screens of the back-office, as the menu and the palette name them: what comes in, what is written, what is planned, and the rest. */
export interface MenuGroup {
  /** Of the translation key `app.menu.<name>`. */
  name: 'queues' | 'catalogue' | 'wall' | 'house';
  resources: readonly string[];
}

export const GROUPS: readonly MenuGroup[] = [
  { name: 'queues', resources: ['contributions', 'partners'] },
  { name: 'catalogue', resources: ['recommendations', 'situations', 'personas', 'playground', 'links', 'dataSets'] },
  { name: 'wall', resources: ['coverage', 'topicCounts', 'calendar', 'releases', 'experiments'] },
  { name: 'house', resources: ['refusalReasons', 'checklistSettings', 'staff', 'auditEvents'] },
];

/** What somebody with these permissions may open: groups of which nothing is left are left out. */
export function groupsFor(permissions: readonly string[]): MenuGroup[] {
  const mine = ({ name, resources }: MenuGroup): MenuGroup => ({
    name,
    resources: resources.filter((resource) => may(permissions, { resource, action: 'list' })),
  });
  return GROUPS.map(mine).filter(({ resources }) => resources.length > 0);
}
