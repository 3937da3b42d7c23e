import type { FastifyInstance } from 'fastify';
import type { Viewer } from '../accounts/permissions';
import type { PublicCatalogueQueries } from '../catalogue';
import type { CoachingService } from '../coaching';
import type { ContributorServices } from '../contributions';
import type { PublicPartnersQueries } from '../partnerships';
import type { CalendarFeedService, SharedPageServices } from '../plans';
import type { Platform } from '../platform/platform';
import type { WantedAdvice } from '../recommendations';
import type { ReferenceIndexService, ReferenceService } from '../reference';
import type { BuiltPagesService } from './built-pages.service';
import { ItemPagesService } from './catalogue/item-pages.service';
import type { ItemLoaders } from './catalogue/item-pages.service';
import { ListPagesService } from './catalogue/list-pages.service';
import { spokenIn } from './catalogue/addresses.rules';
import { addCalendars } from './calendar/part';
import { CoachingPagesService } from './coaching/coaching-pages.service';
import { addCoaching } from './coaching/part';
import type { Spoken } from './catalogue/addresses.rules';
import { addCatalogue } from './catalogue/part';
import { SitemapService } from './catalogue/sitemap.service';
import { ContributeService } from './contribute/contribute.service';
import { withKind } from './contribute/entry.rules';
import { addContribute } from './contribute/part';
import { TypedPlaceService } from './contribute/typed-place.service';
import { WantedAdviceService } from './contribute/wanted-advice.service';
import type { FailuresService } from './failures.service';
import { FixedAnswerService } from './fixed-answer.service';
import { FollowUpPagesService } from './follow-up/follow-up-pages.service';
import type { PageLoaders } from './follow-up/follow-up-pages.service';
import { addFollowUp } from './follow-up/part';
import { FOLLOW_UP } from './follow-up/paths.rules';
import { StatusPagesService } from './follow-up/status-pages.service';
import { FormsService } from './forms.service';
import { LegalPagesService } from './legal/legal-pages.service';
import { addLegal } from './legal/part';
import type { WrittenTexts } from './legal/texts.rules';
import { addPartners } from './partners/part';
import { PartnersPageService } from './partners/partners-page.service';
import { lightenAnswers } from '../platform/http/answers';
import type { ReadPagesService } from './read-pages.service';
import { addSharing } from './sharing/part';
import { SharedPagesService } from './sharing/shared-pages.service';
import { SpokenAnswersService, speaking } from './spoken-answers.service';

/** Where the page of a piece of advice was, as mails that were sent say it. */
const MOVED = '/contribuer/conseil';

export interface PagesNeeds {
  reference: { search: ReferenceService; index: ReferenceIndexService };
  contributor: ContributorServices;
  coaching: CoachingService;
  shared: SharedPageServices;
  calendarFeed: CalendarFeedService;
  catalogue: PublicCatalogueQueries;
  partners: PublicPartnersQueries;
  /** The situations for which advice is wanted most, as far as it is known. */
  wantedAdvice: () => Promise<WantedAdvice[]>;
  /** Those of all areas. */
  loaders: (viewer: Viewer) => object;
}

type Made = PagesNeeds &
  Pick<Platform, 'config' | 'log' | 'signer'> & {
    built: BuiltPagesService;
    texts: WrittenTexts;
    failures: FailuresService;
    read: ReadPagesService;
  };

/** The pages that are served as they were built, with their scripts. */
export async function addScriptedPages(http: FastifyInstance, { built, wantedAdvice }: Made): Promise<void> {
  const wanted = new WantedAdviceService(wantedAdvice);
  const html = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' };
  // Where a page sends no referrer, its browser does not say whence its forms come either.
  const form = { ...html, 'referrer-policy': 'same-origin' };
  const fixed = [
    { path: FOLLOW_UP, answer: new SpokenAnswersService((spoken) => built.built('suivi', spoken), form) },
    { path: MOVED, answer: new SpokenAnswersService((spoken) => movedPage(built, spoken), html) },
    { path: '/essayer', answer: new FixedAnswerService(built.tryOut(), html) },
  ];
  await http.register(async (scope) => {
    await lightenAnswers(scope);
    for (const { path, answer } of fixed) scope.get(path, async (request, reply) => answer.send(request, reply));
    scope.get<{ Querystring: { nature?: unknown } }>('/contribuer', async (request, reply) => {
      const spoken = spokenIn(request.query, request.headers['accept-language']);
      const page = withKind(
        await wanted.page(built.built('contribuer', spoken), spoken.language),
        request.query.nature,
      );
      return new FixedAnswerService(page, form).send(request, speaking(reply, spoken));
    });
  });
}

/** Its head is that of pages which are filled in. */
function movedPage(built: BuiltPagesService, spoken: Spoken): string {
  return built.built('conseil', spoken).replace(/(<a id="other-language"[^>]*href=")\//, `$1${MOVED}`);
}

/** What everybody may read, in both languages, without a script. */
export async function addReadPages(http: FastifyInstance, made: Made): Promise<void> {
  const { built, texts, read, failures, catalogue, config } = made;
  const { publicUrl } = config;
  const loaders = (viewer: Viewer): ItemLoaders => made.loaders(viewer) as ItemLoaders;
  const services = {
    ...{ read, failures, publicUrl },
    lists: new ListPagesService(built, catalogue, publicUrl),
    items: new ItemPagesService(built, { queries: catalogue, loaders, publicUrl }),
    sitemaps: new SitemapService(catalogue, texts, publicUrl),
  };
  await http.register(async (scope) => {
    await read.prepare(scope);
    addCatalogue(scope, services);
    addPartners(scope, { read, failures, service: new PartnersPageService(built, made.partners, publicUrl) });
    addLegal(scope, read, new LegalPagesService(built, texts, publicUrl));
  });
}

/** The forms that work without a script, each room in a scope of its own. */
export async function addForms(http: FastifyInstance, made: Made): Promise<void> {
  const { built: pages, config, failures } = made;
  const { publicUrl } = config;
  const { search, index } = made.reference;
  const forms = new FormsService(pages, failures, publicUrl);
  const places = new TypedPlaceService(search, index);
  const contribute = new ContributeService(pages, { ...made.contributor, ...made, places });
  const loaders = (viewer: Viewer): PageLoaders => made.loaders(viewer) as PageLoaders;
  const statusPages = new StatusPagesService(pages, publicUrl);
  const followUp = new FollowUpPagesService(statusPages, { ...made.contributor, failures, loaders });
  await http.register(async (scope) => {
    forms.prepare(scope);
    addContribute(scope, forms, contribute);
  });
  await http.register(async (scope) => {
    forms.prepare(scope);
    addCoaching(scope, forms, new CoachingPagesService(pages, { coaching: made.coaching, failures }));
  });
  await http.register(async (scope) => {
    forms.prepare(scope);
    addSharing(scope, forms, new SharedPagesService(pages, { ...made.shared, catalogue: made.catalogue, failures }));
  });
  addCalendars(http, failures, made.calendarFeed);
  await http.register(
    async (scope) => {
      forms.prepare(scope);
      addFollowUp(scope, forms, followUp);
      scope.setNotFoundHandler(async (request, reply) =>
        forms.send(reply, statusPages.unknown(forms.spokenOf(request))),
      );
    },
    { prefix: FOLLOW_UP },
  );
}
