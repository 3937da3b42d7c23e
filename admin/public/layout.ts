/** A sentence of the page, by its path: "site.name". */
export type Say = (path: string) => string;

/** The links that stand at the foot of every page; `id`: shown only where the operator has written the text. */
const LINKS: readonly { say: string; href: string; id?: string }[] = [
  { say: 'footer.home', href: '/' },
  { say: 'footer.advice', href: '/recommandations' },
  { say: 'footer.tryOut', href: '/essayer' },
  { say: 'footer.contribute', href: '/contribuer' },
  { say: 'footer.follow', href: '/contribuer/suivi' },
  { say: 'footer.legal', href: '/mentions-legales', id: 'to-legal' },
  { say: 'footer.privacy', href: '/confidentialite', id: 'to-privacy' },
  { say: 'footer.accessibility', href: '/accessibilite', id: 'to-accessibility' },
];

/** The head of the pages that exist in both languages; the server fills in the address of the other one. */
export function headerOf(say: Say): string {
  return `<header>
<p class="brand"><a href="/">${say('site.name')}</a></p>
<nav aria-label="${say('site.navigation')}">
<a id="to-advice" href="/recommandations">${say('site.advice')}</a>
<a href="/contribuer">${say('site.contribute')}</a>
<a id="other-language" lang="${say('site.otherLang')}" hreflang="${say('site.otherLang')}" href="/?lang=${say('site.otherLang')}">${say('site.otherLanguage')}</a>
</nav>
</header>`;
}

export function footerOf(say: Say): string {
  return `<footer>
<nav aria-label="${say('footer.name')}"><ul>
${items(LINKS, say)}
</ul></nav>
</footer>`;
}

/** Of the home page, which holds the other links itself: shown where a text is written. */
export function homeFooterOf(say: Say): string {
  return `<footer id="legal-footer" hidden>
<nav aria-label="${say('footer.name')}"><ul>
${items(
  LINKS.filter(({ id }) => id !== undefined),
  say,
)}
</ul></nav>
</footer>`;
}

function items(links: typeof LINKS, say: Say): string {
  return links
    .map(
      ({ say: path, href, id }) =>
        `<li${id === undefined ? '' : ` id="${id}" hidden`}><a href="${href}">${say(path)}</a></li>`,
    )
    .join('\n');
}
