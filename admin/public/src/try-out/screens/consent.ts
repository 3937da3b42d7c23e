import { make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { makeProfile } from '../service/profile';
import type { Shown, Tour } from '../tour/tour';
import { link } from './parts';

export function consent(tour: Tour): Shown {
  const { visit, words } = tour;
  if (visit.token !== undefined) return { instead: { screen: 'plan' } };
  return {
    title: words.consentTitle,
    content: [
      ...words.consentText.map((text) => make('p', {}, text)),
      form(tour),
      make(
        'p',
        { class: 'ways' },
        link(words.consentBack, { screen: 'results' }),
        link(words.findPlan, { screen: 'link' }),
      ),
    ],
  };
}

function form(tour: Tour): HTMLFormElement {
  const { words, go } = tour;
  const error = make('p', { id: 'consent-error', class: 'error', role: 'alert' });
  const box = make('input', { type: 'checkbox', id: 'consent', required: true, 'aria-describedby': 'consent-error' });
  const submit = make('button', { type: 'submit' }, words.makePlan);
  const made = make(
    'form',
    { novalidate: true },
    error,
    make('div', { class: 'card' }, box, make('label', { for: 'consent' }, words.consentLabel)),
    make('p', {}, submit),
  );
  const send = async (): Promise<void> => {
    if (submit.getAttribute('aria-disabled') === 'true') return;
    error.textContent = box.checked ? '' : tied(words.consentMissing);
    if (!box.checked) return box.focus();
    submit.setAttribute('aria-disabled', 'true');
    const fault = await makeProfile(tour, box.checked);
    submit.removeAttribute('aria-disabled');
    if (fault === '') return go({ screen: 'plan' });
    error.textContent = tied(fault);
  };
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    void send();
  });
  return made;
}
