import { ANONYMOUS } from '../../accounts/permissions';
import { MAIL_PATHS } from '../../coaching';
import type { CoachingService } from '../../coaching';
import { payload } from '../../platform/graphql/payload';
import type { UserError } from '../../platform/graphql/payload';
import type { PageAnswer } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { otherAddress } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import type { FailuresService } from '../failures.service';
import { make } from '../page.rules';
import type { Element } from '../page.rules';

export type MailStep = keyof typeof MAIL_PATHS;

interface Visit {
  token: string;
  address: string;
  spoken: Spoken;
}

const WORDS = {
  confirm: { title: 'confirmTitle', ask: 'confirm', button: 'confirmButton', done: 'confirmed' },
  stop: { title: 'stopTitle', ask: 'stop', button: 'stopButton', done: 'stopped' },
  goOn: { title: 'goOnTitle', ask: 'goOn', button: 'goOnButton', done: 'goingOn' },
} as const;

/** Asks, with a button, for what a link of a mail is about: programs that look into mails open links, too. */
export class CoachingPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly needs: { coaching: CoachingService; failures: FailuresService },
  ) {}

  /** Whoever has another link than ours is told when they press the button. */
  ask(step: MailStep, { address, spoken }: Visit): PageAnswer {
    this.needs.failures.charge(address, 0);
    const { coaching } = this.pages.wordsOf(spoken);
    // Without an action, the form is sent to the address of the page.
    const press = make('button', { type: 'submit' }, coaching[WORDS[step].button]);
    return this.page(step, { spoken, status: 200, sentence: coaching[WORDS[step].ask] }, [
      make('form', { method: 'post' }, [press]),
    ]);
  }

  /** Nobody is kept from stopping mails by a budget that others of their mail provider have used up. */
  async take(step: MailStep, { token, address, spoken }: Visit): Promise<PageAnswer> {
    if (step !== 'stop') this.needs.failures.charge(address, 0);
    const { userErrors } = await payload<{ userErrors: UserError[] }>(spoken.language, async () => {
      await this.steps[step](token);
      return {};
    });
    const [fault] = userErrors;
    const done = this.pages.wordsOf(spoken).coaching[WORDS[step].done];
    return this.page(step, { spoken, status: fault === undefined ? 200 : 404, sentence: fault?.message ?? done });
  }

  private readonly steps: Readonly<Record<MailStep, (token: string) => Promise<unknown>>> = {
    confirm: async (token) => this.needs.coaching.confirm(ANONYMOUS, token),
    stop: async (token) => this.needs.coaching.stop(ANONYMOUS, token),
    goOn: async (token) => this.needs.coaching.goOn(token),
  };

  private page(
    step: MailStep,
    { spoken, status, sentence }: { spoken: Spoken; status: number; sentence: string },
    below: readonly Element[] = [],
  ): PageAnswer {
    const page = this.pages.open('message', spoken);
    const { siteName, coaching } = this.pages.wordsOf(spoken);
    const title = coaching[WORDS[step].title];
    page.say('message-title', title);
    page.say('message', sentence);
    page.retitle(() => `${title} – ${siteName}`);
    page.follow('message', below);
    page.at('other-language').attribs['href'] = otherAddress('', spoken);
    return { status, page: page.html() };
  }
}
