import { usePermissions } from 'react-admin';
import { groupsFor, type MenuGroup } from './groups';

export function useOwnGroups(): MenuGroup[] {
  const { permissions } = usePermissions<string[]>();
  return groupsFor(permissions ?? []);
}
