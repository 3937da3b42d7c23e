import { Button, ButtonGroup } from '@mui/material';
import { LANGUAGES } from '../../client/language';

interface LanguageChoiceProps {
  label: string;
  language: string;
  onChange: (chosen: string) => void;
}

/** Two languages need no menu. */
export function LanguageChoice({ label, language, onChange }: LanguageChoiceProps) {
  return (
    <ButtonGroup size="small" variant="text" aria-label={label}>
      {LANGUAGES.map(({ locale, name }) => (
        <Button
          key={locale}
          lang={locale}
          aria-pressed={locale === language}
          onClick={() => onChange(locale)}
          sx={locale === language ? { fontWeight: 'bold', textDecoration: 'underline' } : undefined}
        >
          {name}
        </Button>
      ))}
    </ButtonGroup>
  );
}
