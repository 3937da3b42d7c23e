import { demand } from '../../accounts';
import { conditionsIn, failureWords } from '../../catalogue';
import type { CatalogueContext, Failure, PublishedCatalogue } from '../../catalogue';
import { published } from '../../catalogue/published';
import { isUuid } from '../../platform/ids';
import type { Language } from '../../platform/language';
import type { Locale } from '../../targeting/language';
import { askWhyNot } from '../recommendations.policy';
import type { RecommendationsService } from '../recommendations.service';
import { givenWords } from './given-words.rules';
import type { Place } from './given-words.rules';
import type { WhyNot, WhyNotArgs } from './why-not.graphql';

type Told = Omit<WhyNot, 'recommendationId' | 'title' | 'fittingCount'>;

interface Telling {
  title: string;
  locale: Locale;
  language: Language;
}

/** Tells staff why somebody is not given a recommendation, or at which place they are. */
export class WhyNotService {
  constructor(private readonly recommendations: RecommendationsService) {}

  /** Null where there is no such recommendation. */
  async answer(context: CatalogueContext, { recommendationId, facts, locale }: WhyNotArgs): Promise<WhyNot | null> {
    const { viewer, loaders } = context;
    demand(viewer, askWhyNot);
    const title = isUuid(recommendationId) ? await loaders.recommendationTitle.load(recommendationId) : null;
    if (title === null) return null;
    const telling = tellingIn(locale ?? 'FR', title);
    const catalogue = await loaders.published();
    const kind = catalogue.item(recommendationId)?.kind;
    const { fitting, failureOf } = await this.recommendations.recommend(viewer, facts, { kind, ...telling });
    const [place, count] = [fitting.placeOf(recommendationId), fitting.count];
    const told =
      kind === undefined || place === undefined
        ? notGiven(failureOf(recommendationId), telling, catalogue)
        : given({ kind, place, count }, telling);
    return { recommendationId, title, fittingCount: kind === undefined ? 0 : count, ...told };
  }
}

function tellingIn(locale: Locale, title: string): Telling {
  return { title, locale, language: locale === 'EN' ? 'en' : 'fr' };
}

function given(place: Place, { title, language }: Telling): Told {
  const nothing = { cause: null, conditions: [], inItsPlace: [] };
  return { isGiven: true, place: place.place, ...nothing, sentence: givenWords(title, place)[language] };
}

function notGiven(failure: Failure, { title, locale, language }: Telling, catalogue: PublishedCatalogue): Told {
  const others = failure.othersIds.flatMap((id) => catalogue.item(id) ?? []);
  const titles = new Map(others.map(({ id, content }) => [id, content.title]));
  return {
    ...{ isGiven: false, place: null, cause: failure.cause },
    conditions: conditionsIn(failure, language),
    inItsPlace: others.map((one) => published(one, locale)),
    sentence: failureWords(failure, (id) => titles.get(id) ?? title)[language],
  };
}
