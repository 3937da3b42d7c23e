import type { PartnersWords } from './fr';

/** The page of partners, in English. */
export const en: PartnersWords = {
  title: 'Our partners',
  description: 'The organisations and people who give this site data, services or code.',
  lead: 'These organisations and people give data, services or code, so that the advice stays right and can help.',
  empty: 'No partner is shown here at the moment.',
  kindData: 'Data',
  kindService: 'Service',
  kindCode: 'Code',
  kindOther: 'Other',
  goTo: 'Go to {site}',
  becomeTitle: 'Become a partner',
  become:
    'Do you have data, a service or code that can help people find work? Describe them in the form: somebody of the team reads it and answers you. Nothing is shown here without your agreement.',
  becomeData: 'Share data',
  becomeService: 'Offer a service',
  becomeCode: 'Write code',
};
