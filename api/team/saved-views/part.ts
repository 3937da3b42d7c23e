import type { AuditService, EraseListener } from '../../accounts';
import type { AreaInstance, Part } from '../../platform/area';
import type { Platform } from '../../platform/platform';
import { SavedViewRow } from './saved-view.entity';
import { SavedViewsResolver } from './saved-views.resolver';
import { SavedViewsService } from './saved-views.service';

export const savedViewsPart: Part = { entities: [SavedViewRow], resolvers: [SavedViewsResolver] };

interface SavedViews extends AreaInstance {
  onErase: EraseListener;
}

export function createSavedViews({ database, clock }: Platform, audit: AuditService): SavedViews {
  const service = new SavedViewsService({ database, clock, audit });
  return { onErase: service, resolvers: [new SavedViewsResolver(service)] };
}
