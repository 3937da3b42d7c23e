import type { Permission } from '../../accounts/permissions';
import { editSituations } from '../../situations';
import { tryRules } from '../../targeting';

export const checksOperations = {
  situationChange: editSituations,
  lintRule: tryRules,
} satisfies Record<string, Permission>;
