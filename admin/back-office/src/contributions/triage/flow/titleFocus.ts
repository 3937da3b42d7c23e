/** The heading of the open contribution. */
export const CONTRIBUTION_TITLE = 'contribution-title';

let dueId: string | null = null;

/** The contribution takes the focus on its title as soon as it is shown, or shown anew. */
export const focusTitleSoon = (id: string): void => {
  dueId = id;
};

export const focusTitle = (): void => {
  document.getElementById(CONTRIBUTION_TITLE)?.focus({ preventScroll: true });
};

/** To call once it is there. */
export function takeTitleFocus({ id }: { id: string }): void {
  if (dueId !== id) return;
  dueId = null;
  focusTitle();
}
