import { ANONYMOUS } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { ContributionStatusWhole, ContributorServices } from '../../contributions';
import { COST } from '../../platform/graphql/costs';
import { payload } from '../../platform/graphql/payload';
import type { UserError } from '../../platform/graphql/payload';
import type { Fields, PageAnswer } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { mark } from '../controls.rules';
import type { FailuresService } from '../failures.service';
import { first } from '../form-body.rules';
import { fillLeaving } from './leaving-page.rules';
import { DONE, followUpPath, tokenIn } from './paths.rules';
import type { Done, Leaving } from './paths.rules';
import { changesIn, currentWords, fillReply, inWords, othersIn, replyIn } from './reply.rules';
import type { Reply } from './reply.rules';
import { SCRIPTED, fillStatus, keepLink } from './status-page.rules';

export type PageLoaders = Parameters<ContributorServices['statuses']['whole']>[1];

interface Found {
  token: string;
  whole: ContributionStatusWhole;
}

interface Told {
  status: number;
  /** Said above the contribution. */
  outcome: string;
  reply?: Reply;
  faults?: readonly UserError[];
  done?: Done | undefined;
}

/** The page of a contribution for its contributor, where no script runs: it shows and does what the scripted page does. */
export class FollowUpPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly needs: Omit<ContributorServices, 'intake'> & {
      failures: FailuresService;
      loaders: (viewer: Viewer) => PageLoaders;
      /** The address that people use. */
      publicUrl: string;
    },
  ) {}

  /** From the link that was pasted to its page. */
  open(address: string, fields: Fields): PageAnswer {
    this.needs.failures.charge(address, 0);
    const token = tokenIn(first(fields, 'link'));
    if (token !== '') return { goTo: followUpPath(token) };
    const page = this.pages.open('suivi');
    page.remove(...SCRIPTED, 'found');
    mark(page, 'link', this.pages.words.followUp.linkUnreadable);
    page.at('link').attribs['autofocus'] = '';
    return { status: 422, page: page.html() };
  }

  /** `done`: what the address says was just done. */
  async show(token: string, address: string, done: unknown): Promise<PageAnswer> {
    const found = await this.find(token, address);
    if (found === undefined) return this.unknown();
    const known = DONE.find((one) => one === done);
    return this.page(found, { status: 200, outcome: known === undefined ? '' : this.sentences()[known], done: known });
  }

  async ask(token: string, address: string, leaving: Leaving): Promise<PageAnswer> {
    const found = await this.find(token, address);
    if (found === undefined) return this.unknown();
    if (leaving === 'retrait' && !found.whole.mayWithdraw) return { goTo: followUpPath(token) };
    const page = this.pages.open('suivi');
    fillLeaving(page, { ...found, leaving }, this.pages.words);
    return { status: 200, page: page.html() };
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
    if (found === undefined) return this.unknown();
    this.needs.failures.charge(address, COST.MUTATION);
    const reply = replyIn(fields);
    const input = { trackingToken: token, ...changesIn(reply, found.whole) };
    return this.after({ token, address, done: 'reponse', reply }, async () =>
      this.needs.followUp.reply(ANONYMOUS, input, address),
    );
  }

  /** Does a step, and goes on to the page that says so; what was refused is told on the page as it is now. */
  private async after(
    { token, address, done, reply }: { token: string; address: string; done: Done; reply?: Reply },
    step: () => Promise<unknown>,
  ): Promise<PageAnswer> {
    const { userErrors } = await payload<{ userErrors: UserError[] }>('fr', async () => ({ made: await step() }));
    if (userErrors.length === 0) return { goTo: followUpPath(token, { done }) };
    const found = await this.find(token, address);
    if (found === undefined) return this.unknown();
    const faults = userErrors.map((error) => inWords(error, this.pages.words));
    const others = othersIn(faults);
    return this.page(found, {
      status: others === '' ? 422 : 409,
      outcome: others,
      faults,
      ...(reply ? { reply } : {}),
    });
  }

  private async find(token: string, address: string): Promise<Found | undefined> {
    this.needs.failures.charge(address, COST.QUERY);
    const row = await this.needs.followUp.follow(ANONYMOUS, token);
    if (row === null) return undefined;
    return { token, whole: await this.needs.statuses.whole(row, this.needs.loaders(ANONYMOUS)) };
  }

  private page(found: Found, { status, outcome, reply, faults = [], done }: Told): PageAnswer {
    const page = this.pages.open('suivi');
    fillStatus(page, found, this.pages.words);
    if (found.whole.mayReply) fillReply(page, reply ?? currentWords(found.whole), faults);
    page.say('outcome', outcome);
    if (done === 'envoi')
      keepLink(page, this.needs.publicUrl + followUpPath(found.token), this.pages.words.form.sentKeep);
    return { status, page: page.html() };
  }

  unknown(): PageAnswer {
    return { status: 404, page: this.pages.message(this.pages.words.followUp.followUnknown) };
  }

  private sentences(): Readonly<Record<Done, string>> {
    const { form, followUp } = this.pages.words;
    const { replied: reponse, withdrawn: retrait, forgotten: coordonnees } = followUp;
    return { envoi: form.sentTitle, reponse, retrait, coordonnees };
  }
}
