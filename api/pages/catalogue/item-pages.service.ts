import { ANONYMOUS } from '../../accounts/permissions';
import type { Viewer } from '../../accounts/permissions';
import type { PublicCatalogueQueries, PublishedCatalogue, PublishedItem } from '../../catalogue';
import { plainSentence } from '../../targeting/language';
import type { ReadPage } from '../answers.types';
import type { BuiltPagesService } from '../built-pages.service';
import { addressIn, itemPath, listPath, otherAddress } from './addresses.rules';
import type { Spoken } from './addresses.rules';
import { fillHead } from './head.rules';
import { addStructuredData, fillItem } from './item-page.rules';
import type { ShownItem } from './item-page.rules';
import { fromMarkdown, stepsIn } from './markdown.rules';
import { languageOfTexts, listedOf, textOf, topicsOf } from './texts.rules';
import { structuredData } from './structured-data.rules';

/** Actions that the page of a strategy names. */
const MAX_RELATED = 12;

/** What other areas tell of a recommendation. */
export interface ItemLoaders {
  place: { load(code: string): Promise<{ label: string } | null> };
  contributorNames: { load(id: string): Promise<string[]> };
}

interface Needs {
  queries: PublicCatalogueQueries;
  loaders: (viewer: Viewer) => ItemLoaders;
  publicUrl: string;
}

/** The page of one published recommendation. */
export class ItemPagesService {
  constructor(
    private readonly pages: BuiltPagesService,
    private readonly needs: Needs,
  ) {}

  async page(slug: string, spoken: Spoken): Promise<ReadPage> {
    const catalogue = await this.needs.queries.current();
    const item = catalogue.itemCalled(slug);
    if (item === undefined) return this.missing(slug, spoken);
    const shown = await this.shown(item, catalogue, spoken);
    return {
      status: 200,
      page: this.filled(item, shown),
      language: spoken.language,
      namesPeople: shown.contributors.length > 0,
    };
  }

  private async shown(item: PublishedItem, catalogue: PublishedCatalogue, spoken: Spoken): Promise<ShownItem> {
    const { id, kind, content, publishedAt } = item;
    const { bodyMarkdown, ...text } = textOf(content, spoken.language);
    const { place, contributorNames } = this.needs.loaders(ANONYMOUS);
    const places = await Promise.all(content.placeCodes.map(async (code) => place.load(code)));
    return {
      ...{ spoken, kind, publishedAt, ...text },
      body: fromMarkdown(bodyMarkdown, text.language),
      durationMinutes: content.durationMinutes,
      topics: topicsOf(content, catalogue, spoken.language),
      situations: await this.situations(item, catalogue, spoken),
      places: places.flatMap((found) => found?.label ?? []),
      related: relatedTo(item, catalogue).map((one) => listedOf(one, catalogue, spoken.language)),
      contributors: await contributorNames.load(id),
    };
  }

  private async situations(
    { content: { situationIds, rule } }: PublishedItem,
    catalogue: PublishedCatalogue,
    { language }: Spoken,
  ): Promise<string[]> {
    const world = await this.needs.queries.worldOf(catalogue);
    const rules = [
      ...situationIds.flatMap((id) => catalogue.situation(id)?.rule ?? []),
      ...(rule === null ? [] : [rule]),
    ];
    return rules.map((one) => plainSentence(one, world, language === 'en' ? 'EN' : 'FR'));
  }

  private filled({ slug, content }: PublishedItem, shown: ShownItem): string {
    const { language } = shown.spoken;
    const { publicUrl } = this.needs;
    const { siteName, catalogue: words } = this.pages.words.inLanguages[language];
    const page = this.pages.open('recommandation', shown.spoken);
    const path = itemPath(slug);
    fillItem(page, shown, words);
    page.at('other-language').attribs['href'] = otherAddress(path, shown.spoken);
    page.at('to-advice').attribs['href'] = listPath({}, shown.spoken);
    const described = { title: shown.title, language: shown.language, siteName, publicUrl };
    const hasEnglish = languageOfTexts(content, 'en') === 'en';
    const languages = hasEnglish ? (['fr', 'en'] as const) : (['fr'] as const);
    fillHead(page, { ...described, language, description: shown.summary, path, languages, type: 'article' });
    const data = structuredData({
      ...described,
      ...{ kind: shown.kind, summary: shown.summary, publishedAt: shown.publishedAt },
      durationMinutes: shown.durationMinutes,
      address: publicUrl + addressIn(shown.language, path),
      topics: shown.topics.map(({ label }) => label),
      steps: stepsIn(shown.body),
    });
    addStructuredData(page, data);
    return page.html();
  }

  private async missing(slug: string, spoken: Spoken): Promise<ReadPage> {
    const words = this.pages.words.inLanguages[spoken.language].messages;
    const { status, title, sentence } = {
      UNKNOWN: { status: 404, title: words.unknownAdviceTitle, sentence: words.unknownAdvice },
      HIDDEN: { status: 404, title: words.hiddenTitle, sentence: words.hidden },
      GONE: { status: 410, title: words.goneTitle, sentence: words.gone },
    }[await this.needs.queries.formerState(slug)];
    return this.pages.told({ status, title, sentence, spoken });
  }
}

/** The strategies that an action serves; the actions that put a strategy into practice, newest first. */
function relatedTo({ id, kind, content }: PublishedItem, catalogue: PublishedCatalogue): readonly PublishedItem[] {
  if (kind === 'STRATEGY') return catalogue.actionsOf(id).slice(0, MAX_RELATED);
  return content.strategyIds.flatMap((strategyId) => catalogue.item(strategyId) ?? []);
}
