type Language = 'fr' | 'en';

interface Tree {
  readonly [key: string]: string | Tree;
}

const brought: Record<Language, Map<string, string>> = { fr: new Map(), en: new Map() };

/**
 * Words that screens bring along when they are loaded: what is loaded first does without them. For those that react-admin looks for by
 * their keys, such as the labels of columns; others are simpler by `useLazyWords`. `under`: where their keys begin.
 */
export function bringWords(under: string, words: Readonly<Record<Language, Tree>>): void {
  for (const language of ['fr', 'en'] as const) bring(brought[language], under, words[language]);
}

/** Undefined where no screen brought it. */
export function broughtWord(locale: string, key: string): string | undefined {
  return brought[locale === 'en' ? 'en' : 'fr'].get(key);
}

function bring(into: Map<string, string>, under: string, tree: Tree): void {
  for (const [name, word] of Object.entries(tree)) {
    const key = `${under}.${name}`;
    if (typeof word === 'string') into.set(key, word);
    else bring(into, key, word);
  }
}
