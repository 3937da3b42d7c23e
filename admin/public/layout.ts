/** A sentence of the page, by its path: "site.name". */
export type Say = (path: string) => string;

/** The links that stand at the foot of every page, by the names of their words; `id`: shown only where the operator has written the text. */
const LINKS: readonly { word: string; href: string; id?: string }[] = [
  { word: 'home', href: '/' },
  { word: 'advice', href: '/recommandations' },
  { word: 'tryOut', href: '/essayer' },
  { word: 'contribute', href: '/contribuer' },
  { word: 'follow', href: '/contribuer/suivi' },
  { word: 'partners', href: '/partenaires' },
  { word: 'legal', href: '/mentions-legales', id: 'to-legal' },
  { word: 'privacy', href: '/confidentialite', id: 'to-privacy' },
  { word: 'accessibility', href: '/accessibilite', id: 'to-accessibility' },
];

/** The head of the pages that exist in both languages; the server fills in the address of the other one. */
export function headerOf(say: Say): string {
  return `<header>
<p class="brand"><a href="/">${say('site.name')}</a></p>
<nav aria-label="${say('site.navigation')}">
<a id="to-advice" href="/recommandations">${say('site.advice')}</a>
<a href="/contribuer">${say('site.contribute')}</a>
${otherLanguage(say, '/')}
</nav>
</header>`;
}

/** The head of the pages of contributors. `current`: the address of the page itself, where it is one of those named here. */
export function contributorHeaderOf(say: Say, current: string): string {
  const links = [
    { say: 'site.advice', href: '/recommandations' },
    { say: 'site.contribute', href: '/contribuer' },
    { say: 'site.follow', href: '/contribuer/suivi' },
  ];
  const items = links.map(
    ({ say: path, href }) => `<a href="${href}"${href === current ? ' aria-current="page"' : ''}>${say(path)}</a>`,
  );
  return `<header>
<p class="brand"><a href="/">${say('site.name')}</a></p>
<nav aria-label="${say('site.navigation')}">
${items.join('\n')}
${otherLanguage(say, current || '/')}
</nav>
</header>`;
}

function otherLanguage(say: Say, path: string): string {
  const other = say('site.otherLang');
  return `<a id="other-language" lang="${other}" hreflang="${other}" href="${path}?lang=${other}">${say('site.otherLanguage')}</a>`;
}

export function footerOf(say: Say): string {
  return `<footer>
<nav aria-label="${say('footer.name')}" data-word="name"><ul>
${items(LINKS, say)}
</ul></nav>
</footer>`;
}

/** Of the home page, which holds the other links itself: shown where a text is written. */
export function homeFooterOf(say: Say): string {
  return `<footer id="legal-footer" hidden>
<nav aria-label="${say('footer.name')}" data-word="name"><ul>
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
      ({ word, href, id }) =>
        `<li${id === undefined ? '' : ` id="${id}" hidden`}><a href="${href}" data-word="${word}">${say(`footer.${word}`)}</a></li>`,
    )
    .join('\n');
}
