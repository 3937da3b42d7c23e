import { ANONYMOUS } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { ContributorServices } from '../../contributions';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import type { UserError } from '../../platform/graphql/payload';
import type { Fields, PageAnswer } from '../answers.types';
import type { FailuresService } from '../failures.service';
import { first } from '../form-body.rules';
import { DONE, followUpPath, tokenIn } from './paths.rules';
import type { Done, Leaving } from './paths.rules';
import { changesIn, replyIn } from './reply.rules';
import type { Found, StatusPagesService, Typed } from './status-pages.service';

export type PageLoaders = Parameters<ContributorServices['statuses']['whole']>[1];

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
  open(address: string, fields: Fields): PageAnswer {
    this.needs.failures.charge(address, 0);
    const token = tokenIn(first(fields, 'link'));
    if (token !== '') return { goTo: followUpPath(token) };
    return this.pages.unreadableLink();
  }

  /** `done`: what the address says was just done. */
  async show(token: string, address: string, done: unknown): Promise<PageAnswer> {
    const found = await this.find(token, address);
    if (found === undefined) return this.pages.unknown();
    return this.pages.status(found, { status: 200, done: DONE.find((one) => one === done) });
  }

  async ask(token: string, address: string, leaving: Leaving): Promise<PageAnswer> {
    const found = await this.find(token, address);
    if (found === undefined) return this.pages.unknown();
    if (leaving === 'retrait' && !found.whole.mayWithdraw) return { goTo: followUpPath(token) };
    return this.pages.leaving(found, leaving);
  }

  async leave(token: string, address: string, leaving: Leaving): Promise<PageAnswer> {
    this.needs.failures.charge(address, COST.MUTATION);
    const { followUp } = this.needs;
    return this.after({ token, address, done: leaving }, async () =>
      leaving === 'retrait' ? followUp.withdraw(ANONYMOUS, token) : followUp.forget(ANONYMOUS, token),
    );
  }

  async reply(token: string, address: string, fields: Fields): Promise<PageAnswer> {
    const found = await this.find(token, address);
    if (found === undefined) return this.pages.unknown();
    this.needs.failures.charge(address, COST.MUTATION);
    const reply = replyIn(fields);
    const input = { trackingToken: token, ...changesIn(reply, found.whole) };
    return this.after({ token, address, done: 'reponse', reply }, async () =>
      this.needs.followUp.reply(ANONYMOUS, input, address),
    );
  }

  /** To an address that is used once and not kept. */
  async sendLink(token: string, address: string, fields: Fields): Promise<PageAnswer> {
    this.needs.failures.charge(address, COST.MUTATION);
    const email = first(fields, 'email');
    return this.after({ token, address, done: 'lien', email }, async () =>
      this.needs.followUp.sendLink(ANONYMOUS, { trackingToken: token, email }, address),
    );
  }

  /** Does a step, and goes on to the page that says so; what was refused is told on the page as it is now. */
  private async after(
    { token, address, done, ...typed }: { token: string; address: string; done: Done } & Typed,
    step: () => Promise<unknown>,
  ): Promise<PageAnswer> {
    const { userErrors } = await payload<{ userErrors: UserError[] }>('fr', async () => ({ made: await step() }));
    if (userErrors.length === 0) return { goTo: followUpPath(token, { done }) };
    const found = await this.find(token, address);
    if (found === undefined) return this.pages.unknown();
    return this.pages.refused(found, userErrors, typed);
  }

  private async find(token: string, address: string): Promise<Found | undefined> {
    this.needs.failures.charge(address, COST.QUERY);
    const row = await this.needs.followUp.follow(ANONYMOUS, token);
    if (row === null) return undefined;
    return { token, whole: await this.needs.statuses.whole(row, this.needs.loaders(ANONYMOUS)) };
  }
}
