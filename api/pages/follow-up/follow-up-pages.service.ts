import { ANONYMOUS } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { ContributorServices } from '../../contributions';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import type { UserError } from '../../platform/graphql/payload';
import type { Fields, PageAnswer } from '../answers.types';
import { namedIn } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import type { FailuresService } from '../failures.service';
import { first } from '../form-body.rules';
import { DONE, followUpPath, tokenIn } from './paths.rules';
import type { Done, Leaving } from './paths.rules';
import { changesIn, replyIn } from './reply.rules';
import type { Found, StatusPagesService, Typed } from './status-pages.service';

export type PageLoaders = Parameters<ContributorServices['statuses']['whole']>[1];

/** Who comes, by the secret of the page where it is asked for, and in which language they read. */
export interface Visit {
  token: string;
  address: string;
  spoken: Spoken;
}

/** What the contributor asks and does on the page of their contribution, where no script runs: what the scripted page does. */
export class FollowUpPagesService {
  constructor(
    private readonly pages: StatusPagesService,
    private readonly needs: Omit<ContributorServices, 'intake'> & {
      failures: FailuresService;
      loaders: (viewer: Viewer) => PageLoaders;
    },
  ) {}

  /** From the link that was pasted to its page. */
  open({ address, spoken }: Omit<Visit, 'token'>, fields: Fields): PageAnswer {
    this.needs.failures.charge(address, 0);
    const token = tokenIn(first(fields, 'link'));
    if (token !== '') return { goTo: pageOf({ token, spoken }) };
    return this.pages.unreadableLink(spoken);
  }

  /** `done`: what the address says was just done. */
  async show(visit: Visit, done: unknown): Promise<PageAnswer> {
    const found = await this.find(visit);
    if (found === undefined) return this.pages.unknown(visit.spoken);
    return this.pages.status(found, { status: 200, done: DONE.find((one) => one === done) });
  }

  async ask(visit: Visit, leaving: Leaving): Promise<PageAnswer> {
    const found = await this.find(visit);
    if (found === undefined) return this.pages.unknown(visit.spoken);
    if (leaving === 'retrait' && !found.whole.mayWithdraw) return { goTo: pageOf(visit) };
    return this.pages.leaving(found, leaving);
  }

  async leave(visit: Visit, leaving: Leaving): Promise<PageAnswer> {
    const { token, address } = visit;
    this.needs.failures.charge(address, COST.MUTATION);
    const { followUp } = this.needs;
    return this.after(visit, { done: leaving }, async () =>
      leaving === 'retrait' ? followUp.withdraw(ANONYMOUS, token) : followUp.forget(ANONYMOUS, token),
    );
  }

  async reply(visit: Visit, fields: Fields): Promise<PageAnswer> {
    const { token, address } = visit;
    const found = await this.find(visit);
    if (found === undefined) return this.pages.unknown(visit.spoken);
    this.needs.failures.charge(address, COST.MUTATION);
    const reply = replyIn(fields);
    const input = { trackingToken: token, ...changesIn(reply, found.whole) };
    return this.after(visit, { done: 'reponse', reply }, async () =>
      this.needs.followUp.reply(ANONYMOUS, input, address),
    );
  }

  /** To an address that is used once and not kept. */
  async sendLink(visit: Visit, fields: Fields): Promise<PageAnswer> {
    const { token, address } = visit;
    this.needs.failures.charge(address, COST.MUTATION);
    const email = first(fields, 'email');
    return this.after(visit, { done: 'lien', email }, async () =>
      this.needs.followUp.sendLink(ANONYMOUS, { trackingToken: token, email }, address),
    );
  }

  /** Does a step, and goes on to the page that says so; what was refused is told on the page as it is now. */
  private async after(
    visit: Visit,
    { done, ...typed }: { done: Done } & Typed,
    step: () => Promise<unknown>,
  ): Promise<PageAnswer> {
    const { userErrors } = await payload<{ userErrors: UserError[] }>(visit.spoken.language, async () => ({
      made: await step(),
    }));
    if (userErrors.length === 0) return { goTo: pageOf(visit, done) };
    const found = await this.find(visit);
    if (found === undefined) return this.pages.unknown(visit.spoken);
    return this.pages.refused(found, userErrors, typed);
  }

  private async find({ token, address, spoken }: Visit): Promise<Found | undefined> {
    this.needs.failures.charge(address, COST.QUERY);
    const row = await this.needs.followUp.follow(ANONYMOUS, token);
    if (row === null) return undefined;
    return { token, spoken, whole: await this.needs.statuses.whole(row, this.needs.loaders(ANONYMOUS)) };
  }
}

function pageOf({ token, spoken }: Omit<Visit, 'address'>, done?: Done): string {
  return followUpPath(token, { ...(done === undefined ? {} : { done }), language: namedIn(spoken) });
}
