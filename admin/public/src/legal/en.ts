import type { LegalWords } from './fr';

/** What the pages that an operator must write say until they are written, in English. */
export const en: LegalWords = {
  legal: `**This page has not been written yet.** It must say who is responsible for this site; we do not make up a name.

The organisation that puts this site online must state:

- its name, legal form and address, and how to reach it;
- the name of the director of publication;
- the name, address and telephone number of the hosting provider.

The software of this site is free, under the MIT licence. Job titles come from the ROME 4.0 of France Travail, places from the official geographic code: both under the Licence Ouverte.`,
  privacy: `**The organisation that puts this site online has not completed this page yet.** It must state its name, whom to contact to exercise one’s rights, the legal basis of each use, the hosting provider and whoever receives the data. What the software keeps is known:

## When you propose advice

- What you write and tick, and your name and e-mail address if you give them.
- Your name and address are erased a year after the last exchange; only a name that you agreed to show stays. The text is kept.
- Your follow-up link lets you, at any moment, erase your contact details and, as long as the advice is not published, withdraw it.

## When you look for advice for yourself

- Your answers serve to choose the advice. You can try the service without an account, and without giving a name.

## Cookies and audience measurement

- These pages set no cookie and measure no audience. One cookie serves the team alone, to open a session.
- The draft of your contribution stays on your device until you send or erase it.

## Your rights

You can ask to see what concerns you, to get a copy of it, to have it corrected or erased. If the answer does not satisfy you, you can complain to the [Cnil](https://www.cnil.fr).`,
  accessibility: `**The accessibility statement of this site has not been written yet.** No audit is claimed here: the organisation that puts the site online must state how far it conforms to the RGAA, the result and date of the audit, what is not accessible, and how to reach it.

What automatic tests check, with each version of the software: the public pages work without JavaScript, by keyboard, on a screen 360 pixels wide, and a tool looks for the most common faults in them. An automatic test does not replace an audit.

## If a page resists you

Write to the organisation that puts this site online. If it does not answer, you can turn to the [Défenseur des droits](https://www.defenseurdesdroits.fr).`,
};
