import type { Messages } from '../../client/messages';
import type { coverage as fr } from './fr';

export const coverage: Messages<typeof fr> = {
  name: 'Coverage',
  empty: 'Nothing is missing: each situation gets enough strategies and actions.',
  help: 'What the people of the reference population get on average, worst first, by what is missing and how many people miss it. Three strategies and five actions are needed.',
  views: { name: 'View', REGION: 'By région', STAGE: 'By stage of the search', LIST: 'List of what is missing' },
  grid: 'Strategies and actions on average, by situation',
  workedOut: 'Being worked out: some seconds after a publication.',
  noSituation: 'No situation yet: write one, and the people who are in it will be counted here.',
  deleted: 'Deleted situation',
  nobody: 'nobody in the sample',
  given: 'strategies: %{strategies}, actions: %{actions}',
  pages: {
    name: 'Pages',
    shown: 'Situations %{first} to %{last} of %{total}',
    previous: 'Previous situations',
    next: 'Next situations',
  },
  dialog: {
    given: 'What they get',
    strategies: 'Strategies: %{count} on average (%{needed} are needed).',
    actions: 'Actions: %{count} on average (%{needed} are needed).',
    who: 'Who is it?',
    people: 'About %{people} people of the 100,000 of the reference population, as %{sampled} of them tell.',
    situation: 'See the situation',
    public: 'Ask the public',
    asked: 'The public form already asks for advice for these people.',
    notAsked:
      'The public form asks for advice for the three situations that miss most, where it is worst: these people are not among them for now.',
    close: 'Close',
    write: 'Write for these people',
  },
  fields: {
    situation: 'Situation',
    place: 'Région',
    stage: 'Search',
    people: 'People',
    strategies: 'Strategies',
    actions: 'Actions',
    state: 'State',
    write: 'Write',
  },
  states: { EMPTY: 'nothing', THIN: 'too little', ENOUGH: 'enough' },
  stages: {
    NOT_STARTED: 'not begun',
    STARTING: 'under 3 months',
    UNDER_A_YEAR: '3 to 12 months',
    LONG: 'a year or more',
  },
  write: 'Write',
  writeFor: 'Write for: %{situation}, %{place}',
};
