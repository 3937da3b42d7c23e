import type { PublicCatalogueQueries, PublishedItem } from '../../catalogue';
import type { SharedPageServices } from '../../plans';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import type { UserError } from '../../platform/graphql/payload';
import type { Fields, PageAnswer } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { askedIn, namedIn, otherAddress } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import type { FailuresService } from '../failures.service';
import { first } from '../form-body.rules';
import { make } from '../page.rules';
import type { Element } from '../page.rules';
import { proposeForm } from './propose-form.rules';
import { sharedSections } from './shared-page.rules';

export interface Visit {
  token: string;
  address: string;
  spoken: Spoken;
}

interface Needs extends SharedPageServices {
  catalogue: PublicCatalogueQueries;
  failures: FailuresService;
}

/** What was typed, and what is wrong with it. */
interface Refusal {
  fields: Fields;
  faults: readonly UserError[];
}

const MAX_FOUND = 10;

/** Shows what somebody shared to whoever has the link, and takes the actions that they propose. No script is needed. */
export class SharedPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly needs: Needs,
  ) {}

  async show(visit: Visit, query: Record<string, unknown>, refusal?: Refusal): Promise<PageAnswer> {
    const { token, address, spoken } = visit;
    this.needs.failures.charge(address, COST.RANKING);
    const view = await this.needs.view.open(token, spoken.language === 'en' ? 'EN' : 'FR');
    const { sharing } = this.pages.wordsOf(spoken);
    if (view === undefined)
      return this.page(spoken, { status: 404, title: sharing.unknownTitle, lead: sharing.unknown });
    const { search } = askedIn(query);
    const typed: Fields = refusal?.fields ?? new Map();
    const done = query['fait'] === 'proposition' ? [make('p', { role: 'status' }, sharing.proposed)] : [];
    const form = proposeForm(sharing, {
      ...{ search, found: search === '' ? undefined : await this.find(search, spoken), spoken },
      action: first(typed, 'action'),
      message: first(typed, 'message'),
      faults: refusal?.faults ?? [],
    });
    const below = [...done, ...sharedSections(view, sharing, spoken), ...form];
    return this.page(spoken, { status: 200, title: sharing.title, lead: sharing.lead, below });
  }

  async propose(visit: Visit, fields: Fields): Promise<PageAnswer> {
    const { token, address, spoken } = visit;
    this.needs.failures.charge(address, COST.MUTATION);
    const proposed = { actionId: first(fields, 'action'), message: first(fields, 'message'), address };
    const { userErrors } = await payload<{ userErrors: UserError[] }>(spoken.language, async () => {
      await this.needs.proposals.propose(token, proposed);
      return {};
    });
    const language = namedIn(spoken);
    const named = language === undefined ? '' : `&lang=${language}`;
    if (userErrors.length === 0) return { goTo: `/partage/${encodeURIComponent(token)}?fait=proposition${named}` };
    return this.show(visit, { q: first(fields, 'q') }, { fields, faults: userErrors });
  }

  /** By words alone: a list of what fits the person would tell what they did not share. */
  private async find(search: string, { language }: Spoken): Promise<PublishedItem[]> {
    const asked = { search, kind: 'ACTION', isEnglish: language === 'en' } as const;
    const { items } = await this.needs.catalogue.page(asked, { number: 1, size: MAX_FOUND });
    return items;
  }

  private page(spoken: Spoken, { status, title, lead, below = [] }: Told): PageAnswer {
    const page = this.pages.open('message', spoken);
    page.say('message-title', title);
    page.say('message', lead);
    page.retitle(() => `${title} – ${this.pages.wordsOf(spoken).siteName}`);
    page.follow('message', below);
    page.at('other-language').attribs['href'] = otherAddress('', spoken);
    return { status, page: page.html() };
  }
}

interface Told {
  status: number;
  title: string;
  lead: string;
  below?: readonly Element[];
}
