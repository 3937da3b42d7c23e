/**
 * Gives the key that a submission is sent with: the same for the same words, so that the service recognises what is sent again because
 * its answer was lost; another one for other words.
 */
export function createSendingKeys(newKey: () => string = randomKey): (words: object) => string {
  let last = { words: '', key: '' };
  return (words) => {
    const written = JSON.stringify(words);
    if (written !== last.words) last = { words: written, key: newKey() };
    return last.key;
  };
}

/** randomUUID() is missing where the page came without https. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
