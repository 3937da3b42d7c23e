import type { TextOptions } from '../../../../shared/markdown';
import { make } from '../../page/make';
import type { AdviceContentFragment as Content } from '../../generated/graphql';
import type { Words } from '../words/words';

interface Text {
  /** Of the text, where it is not that of the page. */
  lang: string | undefined;
  /** The level below the title of the card. */
  firstLevel: number;
}

/** The text of a piece of advice, folded until it is asked for. */
export function howTo(words: Words, { title, bodyMarkdown }: Content, { lang, firstLevel }: Text): HTMLElement {
  const body = make('div', { class: 'body', lang });
  const summary = make('summary', {}, words.how, make('span', { class: 'visually-hidden', lang }, ` – ${title}`));
  const made = make('details', {}, summary, body);
  const fill = async (): Promise<void> =>
    body.replaceChildren(
      await htmlOf(bodyMarkdown, { firstLevel, lang: lang ?? document.documentElement.lang.slice(0, 2) }),
    );
  made.addEventListener('toggle', () => void fill(), { once: true });
  return made;
}

/** The code that makes HTML of Markdown is only loaded now; without it, the text is shown as it was written. */
async function htmlOf(markdown: string, options: TextOptions): Promise<Node> {
  try {
    const { fromMarkdown } = await import('../../../../shared/safeHtml');
    return fromMarkdown(markdown, options);
  } catch {
    return make('pre', {}, markdown);
  }
}
