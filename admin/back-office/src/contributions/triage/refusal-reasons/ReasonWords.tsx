import { Box } from '@mui/material';
import { maxLength, minLength, required, TextInput } from 'react-admin';
import { MessageExample } from './MessageExample';

const LABEL = [minLength(3), maxLength(120)];
const MESSAGE = [minLength(20), maxLength(2000)];

const LANGUAGES = [
  { locale: 'FR', lang: 'fr', suffix: '', isRequired: true },
  { locale: 'EN', lang: 'en', suffix: 'En', isRequired: false },
] as const;

const SIDE_BY_SIDE = {
  display: 'grid',
  gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
  columnGap: 3,
  width: '100%',
};

/** Label and message in both languages, side by side, each message with what the person would read. */
export function ReasonWords() {
  return (
    <Box sx={SIDE_BY_SIDE}>
      {LANGUAGES.map((language) => (
        <WordsIn key={language.locale} {...language} />
      ))}
    </Box>
  );
}

function WordsIn({ locale, lang, suffix, isRequired }: (typeof LANGUAGES)[number]) {
  const always = isRequired ? [required()] : [];
  const inputOf = { htmlInput: { lang } };
  return (
    <Box sx={{ minWidth: 0 }}>
      <TextInput
        source={`label${suffix}`}
        validate={[...always, ...LABEL]}
        helperText={`resources.refusalReasons.label${suffix}Help`}
        autoComplete="off"
        slotProps={inputOf}
      />
      <TextInput
        source={`message${suffix}`}
        validate={[...always, ...MESSAGE]}
        multiline
        minRows={5}
        helperText={`resources.refusalReasons.message${suffix}Help`}
        slotProps={inputOf}
      />
      <MessageExample locale={locale} />
    </Box>
  );
}
