import type { Locale } from '../../generated/graphql';
import type { Facts } from '../../../../shared/rule';
import { quietly } from '../../page/store';
import type { Store } from '../../page/store';
import { onlyKnown, withStep } from './answers';
import type { Answers, Step } from './answers';
import { NEW_SESSION, readSession } from './session';
import type { Session } from './session';

const LOCALE_KEY = 'try-out-locale';
const TOKEN_KEY = 'try-out-token';
const SESSION_KEY = 'try-out-answers';
const LOCALES: readonly Locale[] = ['FR', 'FR_TU', 'EN'];

/** lasting: for the next visits. passing: until the tab is closed, since the computer may be shared. */
interface Stores {
  lasting: Store;
  passing: Store;
}

/** What a profile knows. */
interface ReadProfile {
  facts: Facts;
  skippedQuestions: readonly string[];
}

/** What is remembered of the person in this browser. */
export class Visit {
  private session: Session;

  /** `preferred`: the language until one was chosen. */
  constructor(
    private readonly stores: Stores,
    private readonly preferred: Locale = 'FR',
  ) {
    this.session = readSession(quietly(() => stores.passing.getItem(SESSION_KEY)) ?? null);
  }

  get answers(): Answers {
    return this.session.answers;
  }

  /** Whether the profile was not told of the latest answers, or of the language. */
  get isUnsaved(): boolean {
    return this.session.isUnsaved;
  }

  /** Whether it is still to be asked what the profile knows. */
  get isProfileUnread(): boolean {
    return this.token !== undefined && !this.session.isProfileRead;
  }

  get agreesToSensitive(): boolean {
    return this.session.agreesToSensitive;
  }

  get locale(): Locale {
    const kept = quietly(() => this.stores.lasting.getItem(LOCALE_KEY));
    return LOCALES.find((locale) => locale === kept) ?? this.preferred;
  }

  get token(): string | undefined {
    return quietly(() => this.stores.lasting.getItem(TOKEN_KEY)) ?? undefined;
  }

  speak(locale: Locale): void {
    quietly(() => this.stores.lasting.setItem(LOCALE_KEY, locale));
    this.keep({ isUnsaved: true });
  }

  take(step: Step): void {
    this.keep({ answers: withStep(this.answers, step), isUnsaved: true });
  }

  agreeToSensitive(): void {
    this.keep({ agreesToSensitive: true });
  }

  /** `left`: what the profile still knows once the agreement is taken back. */
  sensitiveForgotten({ facts, skippedQuestions: kept }: ReadProfile): void {
    this.keep({ answers: { ...onlyKnown(this.answers, facts), kept }, agreesToSensitive: false });
  }

  saved(): void {
    this.keep({ isUnsaved: false });
  }

  profileMade(token: string): void {
    // A profile goes on in the language in which it was made, whatever the browser prefers later.
    const { locale } = this;
    quietly(() => this.stores.lasting.setItem(LOCALE_KEY, locale));
    quietly(() => this.stores.lasting.setItem(TOKEN_KEY, token));
    this.keep({ isUnsaved: false, isProfileRead: true });
  }

  /** By a mailed link: nothing of whoever was here before goes into the profile. */
  profileOpened(token: string, locale: Locale): void {
    this.forgetAll();
    quietly(() => this.stores.lasting.setItem(LOCALE_KEY, locale));
    quietly(() => this.stores.lasting.setItem(TOKEN_KEY, token));
  }

  profileRead({ facts: known, skippedQuestions: kept }: ReadProfile): void {
    this.keep({ answers: { ...this.answers, known, kept }, isProfileRead: true });
  }

  /** Nothing is left but the language. */
  forgetAll(): void {
    quietly(() => this.stores.lasting.removeItem(TOKEN_KEY));
    quietly(() => this.stores.passing.removeItem(SESSION_KEY));
    this.session = NEW_SESSION;
  }

  private keep(change: Partial<Session>): void {
    this.session = { ...this.session, ...change };
    quietly(() => this.stores.passing.setItem(SESSION_KEY, JSON.stringify(this.session)));
  }
}
