import type { AuditService } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import type { LintsQueries } from '../../situations';
import type { WorldService } from '../../situations';
import type { AudienceService } from '../../targeting';
import type { Gate } from '../editorial/gates.types';
import type { PublishedCatalogueService } from '../published/published-catalogue.service';
import { checklistGate } from './checklist-gate.rules';
import { ChecklistSettingRow } from './checklist-setting.entity';
import { ChecklistSettingsResolver } from './checklist-settings.resolver';
import { ChecklistSettingsService } from './checklist-settings.service';
import { ChecklistQueries } from './checklist.queries';
import { ChecklistResolver } from './checklist.resolver';
import { checksWith } from './checklist/table.rules';
import type { LinkHealth } from './link-health.types';
import { CatalogueLintsQueries } from './lints.queries';
import { LintsResolver } from './lints.resolver';
import { PlaceNamesQueries } from './place-names.queries';
import { PublishedLikenessQueries } from './published-likeness.queries';
import { PublishedTargetsQueries } from './published-targets.queries';
import { SituationChangeQueries } from './situation-change.queries';
import { SituationChangeResolver } from './situation-change.resolver';
import { WrittenChecklistQueries } from './written-checklist.queries';

export const checksPart: Part = {
  entities: [ChecklistSettingRow],
  resolvers: [SituationChangeResolver, LintsResolver, ChecklistResolver, ChecklistSettingsResolver],
};

export interface Checks extends AreaInstance {
  /** What must pass before a draft moves on. */
  checklistGate: Gate;
  checklists: ChecklistQueries;
}

interface Needs {
  audit: AuditService;
  worlds: WorldService;
  audiences: AudienceService;
  lints: LintsQueries;
  publishedCatalogue: PublishedCatalogueService;
  /** Without it, links are not among the checks. */
  linkHealth?: LinkHealth | undefined;
}

export function createChecks({ database, clock }: Platform, needs: Needs): Checks {
  const { audit, worlds, audiences, lints, publishedCatalogue, linkHealth } = needs;
  const targets = new PublishedTargetsQueries(publishedCatalogue);
  const placeNames = new PlaceNamesQueries(database, worlds);
  const likeness = new PublishedLikenessQueries(database, clock);
  const checks = checksWith({ watchesLinks: linkHealth !== undefined });
  const checklists = new ChecklistQueries({ checks, worlds, placeNames, likeness, linkHealth });
  return {
    checklists,
    checklistGate: checklistGate(checklists),
    resolvers: [
      new SituationChangeResolver(new SituationChangeQueries({ database, worlds, audiences })),
      new LintsResolver(new CatalogueLintsQueries({ database, worlds, lints, targets, placeNames })),
      new ChecklistResolver(database, checklists, new WrittenChecklistQueries({ database, worlds, checklists })),
      new ChecklistSettingsResolver(new ChecklistSettingsService({ database, audit, checks })),
    ],
  };
}
