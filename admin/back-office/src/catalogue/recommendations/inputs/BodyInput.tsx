import { required, TextInput } from 'react-admin';
import { withExample } from './example';
import { help, label } from './labels';

interface BodyInputProps {
  source: string;
  isRequired?: boolean;
  lang?: string;
  placeholder?: string | undefined;
}

/** Markdown to write; the reader's view shows it as it will be read. */
export function BodyInput({ source, isRequired = false, lang = 'fr', placeholder }: BodyInputProps) {
  return (
    <TextInput
      source={source}
      label={label('bodyMarkdown')}
      validate={isRequired ? required() : undefined}
      multiline
      minRows={8}
      helperText={help('bodyMarkdown')}
      slotProps={withExample(placeholder, lang)}
    />
  );
}
