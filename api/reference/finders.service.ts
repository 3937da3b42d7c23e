import type { DataSource } from 'typeorm';
import { Renewable } from '../platform/single-flight';
import { readSearchedTitles } from './jobs/job-search.queries';
import { TitleFinder } from './jobs/title-finder.rules';
import type { FoundTitle } from './jobs/title-finder.rules';
import { PlaceFinder } from './places/place-finder.rules';
import type { FoundPlace } from './places/place-finder.rules';
import { placesSpeltLike } from './places/place-search.queries';
import type { ReferenceIndexService } from './reference-index.service';
import { jobKey, placeKey, placeNearKey } from './words/normalise.rules';

/** What is read of a search: the longest official title has about as many characters; no name of a place is longer. */
const MAX_LENGTH = { jobs: 120, places: 60 };
const MAX_WORDS = 8;

/** Finds jobs and places in memory; only places that are spelt nearly so, which few searches need, are asked of the database. */
export class FindersService {
  private readonly titles: Renewable<TitleFinder>;
  private readonly placesByName: Renewable<PlaceFinder>;

  constructor(
    private readonly database: DataSource,
    index: ReferenceIndexService,
  ) {
    this.titles = new Renewable(async () => new TitleFinder(...(await readSearchedTitles(database))));
    this.placesByName = new Renewable(async () => new PlaceFinder(await index.searchedPlaces()));
  }

  /** Titles that the words name, best first: codes, what an abbreviation stands for, whole titles, beginnings, all the words in any order, near spellings; usual titles first among equals. */
  async jobs(search: string, first: number): Promise<FoundTitle[]> {
    const key = jobKey(search.slice(0, MAX_LENGTH.jobs)).split(' ').slice(0, MAX_WORDS).join(' ');
    if (key === '' || first === 0) return [];
    return (await this.titles.read()).find(search, key, first);
  }

  /**
   * Places that the words name, best first: codes and usual names, then whole names, then names without their "Saint", then beginnings; near
   * spellings where there is none of these; the most populous first among equals.
   */
  async places(search: string, first: number): Promise<FoundPlace[]> {
    const key = placeKey(search.slice(0, MAX_LENGTH.places));
    if (key === '' || first === 0) return [];
    const places = await this.placesByName.read();
    const found = places.find(search, key, first);
    if (found.length > 0) return found;
    const codes = await placesSpeltLike(this.database, placeNearKey(key), first);
    return codes.flatMap((code) => places.placeOf(code) ?? []);
  }

  async read(): Promise<void> {
    await Promise.all([this.titles.read(), this.placesByName.read()]);
  }

  async renew(): Promise<void> {
    await Promise.all([this.titles.renew(), this.placesByName.renew()]);
  }

  forget(): void {
    this.titles.forget();
    this.placesByName.forget();
  }
}
