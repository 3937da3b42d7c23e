import type { ContributionStatusWhole } from '../../contributions';
import type { UserError } from '../../platform/graphql/payload';
import type { PageAnswer } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { namedIn, otherAddress } from '../catalogue/addresses.rules';
import type { Spoken } from '../catalogue/addresses.rules';
import { mark } from '../controls.rules';
import type { Page } from '../page.rules';
import { fillLeaving } from './leaving-page.rules';
import { followUpPath } from './paths.rules';
import type { Done, Leaving } from './paths.rules';
import { currentWords, fillReply, inWords, othersIn } from './reply.rules';
import type { Reply } from './reply.rules';
import { fillSendLink } from './send-link.rules';
import { SCRIPTED, fillStatus, keepLink } from './status-page.rules';

/** A contribution, by the secret of its page, and the language in which it is read. */
export interface Found {
  token: string;
  whole: ContributionStatusWhole;
  spoken: Spoken;
}

/** What was typed in a form of the page that was refused. */
export interface Typed {
  reply?: Reply | undefined;
  email?: string | undefined;
}

interface Told extends Typed {
  status: number;
  done?: Done | undefined;
  /** Said above the contribution, in place of what was done. */
  outcome?: string;
  faults?: readonly UserError[];
}

/** Fills in the pages of follow-up. */
export class StatusPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    /** The address that people use. */
    private readonly publicUrl: string,
  ) {}

  status(found: Found, { status, done, outcome = '', reply, email, faults = [] }: Told): PageAnswer {
    const { token, whole, spoken } = found;
    const words = this.pages.wordsOf(spoken);
    const page = this.open(found, done === undefined ? {} : { done });
    fillStatus(page, found, words);
    if (whole.mayReply) fillReply(page, reply ?? currentWords(whole), faults);
    fillSendLink(page, { token, language: namedIn(spoken), email, faults });
    page.say('outcome', outcome === '' ? this.sentenceOf(done, spoken) : outcome);
    // Whoever wrote in English gets a link that says so, wherever it will be opened.
    const language = spoken.language === 'en' ? 'en' : namedIn(spoken);
    if (done === 'envoi') keepLink(page, this.publicUrl + followUpPath(token, { language }), words.form.sentKeep);
    return { status, page: page.html() };
  }

  /** The contribution as it is now, with what was refused. */
  refused(found: Found, userErrors: readonly UserError[], typed: Typed): PageAnswer {
    const faults = userErrors.map((error) => inWords(error, typed.reply, this.pages.wordsOf(found.spoken)));
    const outcome = othersIn(faults);
    return this.status(found, { status: outcome === '' ? 422 : 409, outcome, faults, ...typed });
  }

  leaving(found: Found, leaving: Leaving): PageAnswer {
    const page = this.open(found, { step: leaving });
    fillLeaving(page, { ...found, leaving }, this.pages.wordsOf(found.spoken));
    return { status: 200, page: page.html() };
  }

  unreadableLink(spoken: Spoken): PageAnswer {
    return this.askForLink(spoken, { status: 422, fault: this.pages.wordsOf(spoken).followUp.linkUnreadable });
  }

  /** The link is of nothing: another can be pasted. */
  unknown(spoken: Spoken): PageAnswer {
    return this.askForLink(spoken, { status: 404, fault: this.pages.wordsOf(spoken).followUp.followUnknown });
  }

  /** The page that asks for a link, with what is wrong with the one that was given. */
  private askForLink(spoken: Spoken, { status, fault }: { status: number; fault: string }): PageAnswer {
    const page = this.pages.open('suivi', spoken);
    page.remove(...SCRIPTED, 'found');
    mark(page, 'link', fault);
    page.at('link').attribs['autofocus'] = '';
    return { status, page: page.html() };
  }

  /** With the way to itself in the other language. */
  private open({ token, spoken }: Found, way: { step?: Leaving; done?: Done }): Page {
    const page = this.pages.open('suivi', spoken);
    page.at('other-language').attribs['href'] = otherAddress(followUpPath(token, way), spoken);
    return page;
  }

  private sentenceOf(done: Done | undefined, spoken: Spoken): string {
    const { form, followUp } = this.pages.wordsOf(spoken);
    const { replied: reponse, linkSent: lien, withdrawn: retrait, forgotten: coordonnees } = followUp;
    return done === undefined ? '' : { envoi: form.sentTitle, reponse, lien, retrait, coordonnees }[done];
  }
}
