import type { ContributionStatusWhole } from '../../contributions';
import type { UserError } from '../../platform/graphql/payload';
import type { PageAnswer } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { mark } from '../controls.rules';
import { fillLeaving } from './leaving-page.rules';
import { followUpPath } from './paths.rules';
import type { Done, Leaving } from './paths.rules';
import { currentWords, fillReply, inWords, othersIn } from './reply.rules';
import type { Reply } from './reply.rules';
import { fillSendLink } from './send-link.rules';
import { SCRIPTED, fillStatus, keepLink } from './status-page.rules';

/** A contribution, by the secret of its page. */
export interface Found {
  token: string;
  whole: ContributionStatusWhole;
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

  status(found: Found, { status, done, outcome = this.sentenceOf(done), reply, email, faults = [] }: Told): PageAnswer {
    const page = this.pages.open('suivi');
    fillStatus(page, found, this.pages.words);
    if (found.whole.mayReply) fillReply(page, reply ?? currentWords(found.whole), faults);
    fillSendLink(page, { token: found.token, email, faults });
    page.say('outcome', outcome);
    if (done === 'envoi') keepLink(page, this.publicUrl + followUpPath(found.token), this.pages.words.form.sentKeep);
    return { status, page: page.html() };
  }

  /** The contribution as it is now, with what was refused. */
  refused(found: Found, userErrors: readonly UserError[], typed: Typed): PageAnswer {
    const faults = userErrors.map((error) => inWords(error, typed.reply, this.pages.words));
    const outcome = othersIn(faults);
    return this.status(found, { status: outcome === '' ? 422 : 409, outcome, faults, ...typed });
  }

  leaving(found: Found, leaving: Leaving): PageAnswer {
    const page = this.pages.open('suivi');
    fillLeaving(page, { ...found, leaving }, this.pages.words);
    return { status: 200, page: page.html() };
  }

  /** The page that asks for a link, with what is wrong with the one that was pasted. */
  unreadableLink(): PageAnswer {
    const page = this.pages.open('suivi');
    page.remove(...SCRIPTED, 'found');
    mark(page, 'link', this.pages.words.followUp.linkUnreadable);
    page.at('link').attribs['autofocus'] = '';
    return { status: 422, page: page.html() };
  }

  unknown(): PageAnswer {
    return { status: 404, page: this.pages.message(this.pages.words.followUp.followUnknown) };
  }

  private sentenceOf(done: Done | undefined): string {
    const { form, followUp } = this.pages.words;
    const { replied: reponse, linkSent: lien, withdrawn: retrait, forgotten: coordonnees } = followUp;
    return done === undefined ? '' : { envoi: form.sentTitle, reponse, lien, retrait, coordonnees }[done];
  }
}
