import { useTranslate } from 'react-admin';

interface AutocompleteWords {
  openText: string;
  closeText: string;
  clearText: string;
  noOptionsText: string;
}

/** What MUI's fields with a list say by themselves, which is English without these words. */
export function useAutocompleteWords(): AutocompleteWords {
  const translate = useTranslate();
  return {
    openText: translate('ra.action.open'),
    closeText: translate('ra.action.close'),
    clearText: translate('ra.action.clear_input_value'),
    noOptionsText: translate('ra.navigation.no_results'),
  };
}
