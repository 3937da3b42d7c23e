import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../accounts/permissions';
import type { ContributorServices } from '../contributions';
import type { Guard } from '../guard';
import type { Platform } from '../platform/platform';
import type { ReferenceIndexService, ReferenceService } from '../reference';
import type { BuiltPagesService } from './built-pages.service';
import { ContributeService } from './contribute/contribute.service';
import { addContribute } from './contribute/part';
import { TypedPlaceService } from './contribute/typed-place.service';
import { FailuresService } from './failures.service';
import { FollowUpPagesService } from './follow-up/follow-up-pages.service';
import type { PageLoaders } from './follow-up/follow-up-pages.service';
import { addFollowUp } from './follow-up/part';
import { StatusPagesService } from './follow-up/status-pages.service';
import { FOLLOW_UP } from './follow-up/paths.rules';
import { FormsService } from './forms.service';

export interface PagesNeeds {
  guard: Pick<Guard, 'budgets'>;
  reference: { search: ReferenceService; index: ReferenceIndexService };
  contributor: ContributorServices;
  /** Those of all areas. */
  loaders: (viewer: Viewer) => object;
}

type FormsNeeds = PagesNeeds & Pick<Platform, 'config' | 'log' | 'signer'> & { pages: BuiltPagesService };

/** The forms that work without a script, each room in a scope of its own. */
export async function addForms(http: FastifyInstance, needs: FormsNeeds): Promise<void> {
  const { pages, config } = needs;
  const { publicUrl } = config;
  const { search, index } = needs.reference;
  const failures = new FailuresService(needs.guard.budgets, needs.log);
  const forms = new FormsService(pages, failures, publicUrl);
  const places = new TypedPlaceService(search, index);
  const contribute = new ContributeService(pages, { ...needs.contributor, ...needs, places, failures });
  const loaders = (viewer: Viewer): PageLoaders => needs.loaders(viewer) as PageLoaders;
  const statusPages = new StatusPagesService(pages, publicUrl);
  const followUp = new FollowUpPagesService(statusPages, { ...needs.contributor, failures, loaders });
  await http.register(async (scope) => {
    forms.prepare(scope);
    addContribute(scope, forms, contribute);
  });
  await http.register(
    async (scope) => {
      forms.prepare(scope);
      addFollowUp(scope, forms, followUp);
      scope.setNotFoundHandler(async (_request, reply) => forms.send(reply, statusPages.unknown()));
    },
    { prefix: FOLLOW_UP },
  );
}
