/** A text that is no rule (yet) belongs to no form: it is kept for this tab, so that a reload or a new sign-in does not lose it. */
const PREFIX = 'admin.rule-text.';

/** `place`: the page and the field. */
export function keptDraft(place: string): string | null {
  try {
    return sessionStorage.getItem(PREFIX + place);
  } catch {
    return null;
  }
}

/** null drops it. */
export function keepDraft(place: string, text: string | null): void {
  try {
    if (text === null) sessionStorage.removeItem(PREFIX + place);
    else sessionStorage.setItem(PREFIX + place, text);
  } catch {
    // The text lasts as long as the page.
  }
}
