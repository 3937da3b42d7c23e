import raEnglish from 'ra-language-english';

const { ra } = raEnglish;
/** Of the page of one thing: its kind, then its name. */
const NAMED = '%{name}: %{recordRepresentation}';

/** What react-admin says by itself, where it is not true here or speaks of what readers do not know. */
export const reactAdmin = {
  ...ra,
  page: { ...ra.page, edit: NAMED, show: NAMED },
  message: {
    ...ra.message,
    delete_content: 'Nothing can bring it back. Delete it all the same?',
    error: 'This page ran into a problem: the request was not completed.',
    invalid_form: 'Nothing was saved: a field still needs your attention.',
    unsaved_changes: 'What you changed here is not saved, and will be lost if you leave. Leave this page all the same?',
  },
  navigation: {
    ...ra.navigation,
    no_filtered_results: 'Nothing matches these filters.',
    no_results: 'Nothing matches.',
  },
  auth: { ...ra.auth, user_menu: 'My account', logout: 'Sign out' },
  notification: {
    ...ra.notification,
    updated: 'Saved. |||| %{smart_count} lines saved.',
    created: 'Created.',
    deleted: 'Deleted. |||| %{smart_count} lines deleted.',
    item_doesnt_exist: 'This item does not exist, or has been deleted.',
    http_error: 'The server could not answer. Try again in a moment.',
    data_provider_error: 'This page ran into a problem. Reload it.',
    not_authorized: 'Your role does not allow this.',
  },
  validation: { ...ra.validation, regex: 'This is not how it is written' },
};
