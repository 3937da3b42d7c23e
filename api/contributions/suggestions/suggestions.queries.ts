import { IsNull } from 'typeorm';
import type { DataSource } from 'typeorm';
import { evictOnRejection } from '../../platform/single-flight';
import { JobTitleRow } from '../../reference';
import type { ReferenceIndexService } from '../../reference';
import { suggestionWords, suggestionsFrom } from './finders';
import type { Suggestion, SuggestionField, SuggestionWords } from './finders';

/** Knows the names of every place and job, to find them in what contributors write. */
export class SuggestionsQueries {
  private built: { edition: number; words: Promise<SuggestionWords> } | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly index: ReferenceIndexService,
  ) {}

  async from(texts: Readonly<Record<SuggestionField, string | null>>): Promise<Suggestion[]> {
    return suggestionsFrom(texts, await this.words());
  }

  /** Made when first asked for, and anew after an import. */
  private async words(): Promise<SuggestionWords> {
    const { edition } = this.index;
    if (this.built?.edition === edition) return this.built.words;
    this.built = { edition, words: evictOnRejection(this.build(), () => (this.built = undefined)) };
    return this.built.words;
  }

  private async build(): Promise<SuggestionWords> {
    const [places, jobs] = await this.index.read();
    const usual = await this.database.manager.find(JobTitleRow, {
      select: { label: true, jobGroupCode: true },
      where: { ogr: IsNull() },
    });
    return suggestionWords(places.all(), [...jobs.allTitles(), ...usual]);
  }
}
