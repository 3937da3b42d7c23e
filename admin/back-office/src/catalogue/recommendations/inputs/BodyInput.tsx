import { Box, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { required, TextInput, useTranslate } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { Markdown } from '../../../common/Markdown';
import { help, label } from './fields';

interface BodyInputProps {
  source: string;
  isRequired?: boolean;
  lang?: string;
}

/** Markdown to write, or to read as it will be shown. */
export function BodyInput({ source, isRequired = false, lang = 'fr' }: BodyInputProps) {
  const translate = useTranslate();
  const [mode, setMode] = useState<'write' | 'preview'>('write');
  return (
    <Box sx={{ width: '100%', my: 1 }}>
      <Tabs value={mode} onChange={(_event, chosen) => setMode(chosen)} aria-label={translate(label('bodyMarkdown'))}>
        <Tab value="write" label={translate('resources.recommendations.write')} />
        <Tab value="preview" label={translate('resources.recommendations.preview')} />
      </Tabs>
      <Box sx={{ display: mode === 'write' ? 'block' : 'none' }}>
        <TextInput
          source={source}
          label={label('bodyMarkdown')}
          validate={isRequired ? required() : undefined}
          multiline
          minRows={8}
          helperText={help('bodyMarkdown')}
          slotProps={{ htmlInput: { lang } }}
        />
      </Box>
      {mode === 'preview' && <Preview source={source} lang={lang} />}
    </Box>
  );
}

function Preview({ source, lang }: { source: string; lang: string }) {
  const translate = useTranslate();
  const text: unknown = useWatch({ name: source });
  if (typeof text === 'string' && text) return <Markdown text={text} lang={lang} />;
  return <Typography sx={{ my: 2 }}>{translate('resources.recommendations.emptyPreview')}</Typography>;
}
