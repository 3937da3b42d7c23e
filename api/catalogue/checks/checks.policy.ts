import { staffMay } from '../../accounts/permissions';
import type { Permission } from '../../accounts/permissions';
import { editSituations } from '../../situations';
import { tryRules } from '../../targeting';
import { editRecommendations, readDrafts } from '../catalogue.policy';

export const configureChecklist = staffMay('checklist.configure');

export const checksOperations = {
  situationChange: editSituations,
  lintRule: tryRules,
  writtenChecklist: editRecommendations,
  checklistSettings: readDrafts,
  saveChecklistSetting: configureChecklist,
} satisfies Record<string, Permission>;
