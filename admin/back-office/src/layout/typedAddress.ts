/** Forms with words that are not saved object to the end of the page. */
function hasUnsavedWords(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

/**
 * Asks before an address that was typed takes the place of a form with words that are not saved: the router cannot hold back an entry of
 * the history that it has not made. To call before the router listens.
 */
export function guardTypedAddresses(question: () => string): void {
  let isGoingBack = false;
  window.addEventListener('popstate', (event) => {
    if (isGoingBack) {
      isGoingBack = false;
      return event.stopImmediatePropagation();
    }
    const isTyped = event.state === null;
    if (!isTyped || !hasUnsavedWords() || window.confirm(question())) return;
    event.stopImmediatePropagation();
    isGoingBack = true;
    window.history.back();
  });
}
