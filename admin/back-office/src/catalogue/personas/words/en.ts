import type { Messages } from '../../../client/messages';
import type { fr } from './fr';

export const en: Messages<typeof fr> = {
  empty: 'No personas yet',
  invite: 'Invent a person, and say what they must be given.',
  help: 'Invented people, used to check that everyone gets the recommendations that fit. They are tried with each draft that is saved, and before each publication.',
  fields: {
    name: 'Name',
    facts: 'Situation',
    failures: 'Checks',
    mustSee: 'Must get',
    mustNotSee: 'Must not get',
  },
  nameHelp: 'What sets this person apart: 23, no degree, no licence',
  open: 'Open “%{name}”',
  saved: 'Persona saved.',
  deleted: 'Persona deleted.',
  checked: 'Checked on what is online: %{seen} to get, %{unseen} not to get.',
  nothingChecked: 'Nothing is checked: tell what this person must and must not get.',
  allPass: 'All checks pass',
  failures: 'One problem |||| %{smart_count} problems',
  draft: {
    title: 'Personas',
    none: 'No persona loses by it.',
    help: 'If this draft were published now:',
    isNew: 'new',
    alsoToday: 'already so today',
    reason: 'Why publish all the same',
    reasonHelp: 'The draft makes personas fail. The reason stays with the revision.',
    kept: 'published although personas fail: %{reason}',
  },
};
