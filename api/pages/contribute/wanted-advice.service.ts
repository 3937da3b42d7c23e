import type { Language } from '../../platform/language';
import type { WantedAdvice } from '../../recommendations';
import { markupOf } from '../markup.rules';
import { make } from '../page.rules';

const HIDDEN = /(<section id="wanted"[^>]*?) hidden(?:="")?/;
const LIST = /(<ul id="wanted-list"[^>]*>)/;

/** The form as it was built, with what advice is wanted for: it is read without a script, too. */
export class WantedAdviceService {
  constructor(private readonly wanted: () => Promise<WantedAdvice[]>) {}

  /** As it was built where nothing is wanted, or nobody knows yet. */
  async page(built: string, language: Language): Promise<string> {
    // The form must open whatever happens beside it.
    const wanted = await this.wanted().catch(() => []);
    if (wanted.length === 0) return built;
    // The names of situations are French.
    const own: Record<string, string> = language === 'fr' ? {} : { lang: 'fr' };
    const items = wanted.map(({ situationLabel, placeLabel }) => make('li', own, `${situationLabel}, ${placeLabel}`));
    return built.replace(HIDDEN, '$1').replace(LIST, (list) => list + markupOf(items));
  }
}
