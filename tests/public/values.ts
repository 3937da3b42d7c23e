import type { FormValues } from '../../admin/public/src/form/values';

/** A form filled in with the least that is accepted. */
export function formValues(changes: Partial<FormValues> = {}): FormValues {
  return {
    kind: 'ACTION',
    title: 'Relancer par téléphone',
    body: "Appeler l'entreprise une semaine après l'envoi du CV.",
    link: '',
    usefulWhen: '',
    facts: {},
    place: '',
    placeCode: '',
    contributorRole: '',
    contributorName: '',
    contributorEmail: '',
    mayBeNamed: false,
    consentToTerms: true,
    website: '',
    ...changes,
  };
}
