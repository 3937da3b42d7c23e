import { ANONYMOUS } from '../../accounts/permissions';
import { CONTRIBUTION_KINDS, CONTRIBUTOR_ROLES } from '../../contributions';
import type { ContributorServices, SubmitContributionInput } from '../../contributions';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import type { UserError } from '../../platform/graphql/payload';
import type { Signer } from '../../platform/signer';
import type { Fields, PageAnswer } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { namedIn } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import type { FailuresService } from '../failures.service';
import { first } from '../form-body.rules';
import { followUpPath } from '../follow-up/paths.rules';
import { faultOf, inOrder, ownFaults } from './form-faults.rules';
import type { FieldFault } from './form-faults.rules';
import { inputOf } from './form-input.rules';
import { fillForm } from './form-page.rules';
import type { TypedPlace } from './typed-place.rules';
import type { TypedPlaceService } from './typed-place.service';

/** Stands for a kind that was not chosen while the rest is looked at: it asks for nothing more. */
const ANY_KIND = 'OTHER';

/** The button that asks for the other language sends what was typed along. */
const OTHER_LANGUAGE = 'otherLanguage';

/** Whence a form comes, and in which language it was read. */
interface Sender {
  address: string;
  spoken: Spoken;
}

interface Outcome {
  trackingToken?: string;
  userErrors: UserError[];
}

/** Takes the form of contributions as browsers send it that run no script: the rules, limits and rows are those of the API. */
export class ContributeService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly needs: {
      intake: ContributorServices['intake'];
      places: TypedPlaceService;
      failures: FailuresService;
      signer: Signer;
    },
  ) {}

  async submit(fields: Fields, sender: Sender): Promise<PageAnswer> {
    const { address, spoken } = sender;
    let place: TypedPlace = { kind: 'NONE' };
    try {
      this.needs.failures.charge(address, COST.MUTATION + COST.LIKENESS);
      place = await this.needs.places.find(ANONYMOUS, fields);
      const shown = { fields, place, faults: [] };
      if (fields.has(OTHER_LANGUAGE)) return { status: 200, page: this.page(shown, spoken) };
      const faults = await this.store(fields, place, sender);
      return typeof faults === 'string'
        ? { goTo: followUpPath(faults, { done: 'envoi', language: namedIn(spoken) }) }
        : { status: 422, page: this.page({ ...shown, faults }, spoken) };
    } catch (error) {
      const { status, retryAfter } = this.needs.failures.told(error);
      const { tooMany, refused } = this.pages.wordsOf(spoken).form;
      const faults = [{ message: status === 429 ? tooMany : refused }];
      return { status, retryAfter, page: this.page({ fields, place, faults }, spoken) };
    }
  }

  /** The secret of the follow-up link, or what is to be corrected. */
  private async store(fields: Fields, place: TypedPlace, { address, spoken }: Sender): Promise<string | FieldFault[]> {
    const words = this.pages.wordsOf(spoken);
    const kind = CONTRIBUTION_KINDS.find((known) => known === first(fields, 'kind'));
    const contributorRole = CONTRIBUTOR_ROLES.find((known) => known === first(fields, 'contributorRole')) ?? null;
    const placeCode = 'code' in place ? place.code : null;
    const input = inputOf(fields, { kind: kind ?? ANY_KIND, contributorRole, placeCode }, words.questions);
    const own = ownFaults(fields, { hasKind: kind !== undefined, place }, words);
    const { trackingToken, userErrors } = await payload<Outcome>(spoken.language, async () =>
      own.length === 0 ? this.submitted(input, address) : this.needs.intake.checked(ANONYMOUS, input),
    );
    return trackingToken ?? inOrder([...own, ...userErrors.map((error) => faultOf(error, words))], words);
  }

  /** The key of a submission is made of all it says and of where it comes from: what is sent twice by a double press is stored once. */
  private async submitted(input: SubmitContributionInput, address: string): Promise<{ trackingToken: string }> {
    const idempotencyKey = this.needs.signer.sign('form', JSON.stringify([address, input]));
    const origin = { isOwnPage: true, address, isUnproved: true };
    return this.needs.intake.submit(ANONYMOUS, { ...input, idempotencyKey }, origin);
  }

  private page(shown: Parameters<typeof fillForm>[1], spoken: Spoken): string {
    const page = this.pages.open('contribuer', spoken);
    fillForm(page, shown, this.pages.wordsOf(spoken));
    return page.html();
  }
}
