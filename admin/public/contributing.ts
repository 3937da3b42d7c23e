import type { Say } from './layout';

interface Gift {
  /** The end of the names of its sentences. */
  name: string;
  /** The kind of contribution that it is, where the form takes it. */
  kind?: string;
  /** The variable of the operator that names a page about it. */
  more?: string;
}

const GIFTS: readonly Gift[] = [
  { name: 'Advice', kind: 'STRATEGY' },
  { name: 'Regional', kind: 'REGIONAL_SUGGESTION' },
  { name: 'Data', kind: 'DATA', more: 'data' },
  { name: 'Service', kind: 'SERVICE', more: 'services' },
  { name: 'Code', kind: 'CODE', more: 'code' },
];

/** Of advice, then of other gifts: the kinds of contributions, with the ends of the names of their sentences. */
export const ADVICE_KINDS = { STRATEGY: 'Strategy', ACTION: 'Action', REGIONAL_SUGGESTION: 'Regional' };
export const OTHER_KINDS = { DATA: 'Data', SERVICE: 'Service', CODE: 'Code', OTHER: 'Other' };

/** One card for each kind, to choose from. */
export function kindsOf(kinds: Readonly<Record<string, string>>, say: Say): string {
  const cards = Object.entries(kinds).map(
    ([kind, name]) => `<div class="card">
<input type="radio" name="kind" id="kind-${kind}" value="${kind}" aria-describedby="kind-${kind}-example" />
<label for="kind-${kind}">${say(`form.kind${name}`)}</label>
<p id="kind-${kind}-example">${say(`form.kind${name}Example`)}</p>
</div>`,
  );
  return `<div class="cards">\n${cards.join('\n')}\n</div>`;
}

/** What one can give, and how. The server shows the links that the operator has named. */
export function giftsOf(say: Say): string {
  return `<section aria-labelledby="gifts-title">
<h2 id="gifts-title">${say('form.giftsTitle')}</h2>
<ul class="gifts">
${GIFTS.map((gift) => `<li>${giftLine(gift, say)}</li>`).join('\n')}
<li id="gift-money" hidden>${giftLine({ name: 'Money', more: 'gift' }, say)}</li>
</ul>
</section>`;
}

function giftLine({ name, kind, more }: Gift, say: Say): string {
  const what = say(`form.gift${name}`);
  const named = kind === undefined ? what : `<a href="/contribuer?nature=${kind}#kind">${what}</a>`;
  const link =
    more === undefined ? '' : ` <a id="more-${more}" hidden href="#more-${more}">${say(`form.gift${name}More`)}</a>`;
  return `${named}&nbsp;: ${say(`form.gift${name}How`)}${link}`;
}

/** Asks where to mail the follow-up link; the server or a script says where the form goes. */
export function sendLinkOf(say: Say, heading: 'h2' | 'h3'): string {
  return `<form id="send-link" class="send-link" method="post" accept-charset="utf-8" novalidate>
<${heading}>${say('followUp.keepTitle')}</${heading}>
<p>${say('followUp.keepText')}</p>
<div class="field">
<label for="email">${say('followUp.keepLabel')}</label>
<p class="hint" id="email-hint">${say('followUp.keepHint')}</p>
<p class="error" id="email-error" hidden></p>
<input type="email" id="email" name="email" autocomplete="email" aria-describedby="email-error email-hint">
</div>
<p><button type="submit" class="secondary">${say('followUp.keepSubmit')}</button></p>
</form>`;
}
